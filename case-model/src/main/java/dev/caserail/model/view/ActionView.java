package dev.caserail.model.view;

import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An action, and whether it is allowed now. */
@ValueStyle
@Value.Immutable
public sealed interface ActionView permits ImmutableActionView {
    /** {@return what is to be done} */
    ActionKind kind();

    /** {@return what the button says, in the reader's language} */
    String label();

    /** {@return whether it is allowed now} */
    boolean allowed();

    /** {@return whether a reason must be given with it} */
    boolean needsReason();

    /** {@return the status it leads to, for {@link ActionKind#CHANGE_STATUS}} */
    Optional<StatusCode> status();

    /** {@return why it is not allowed, in the reader's language; empty if it is} */
    List<String> reasons();

    /**
     * Starts an action.
     *
     * @return the builder's first stage
     */
    static ImmutableActionView.KindBuildStage builder() {
        return ImmutableActionView.builder();
    }
}
