package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An issue as a picker shows it. */
@ValueStyle
@Value.Immutable
public sealed interface PickItem permits ImmutablePickItem {
    /** {@return its code} */
    IssueCode code();

    /** {@return its level} */
    IssueLevel level();

    /** {@return its group} */
    IssueGroup group();

    /** {@return what people read, in the language asked for} */
    String label();

    /** {@return when to track it} */
    String useWhen();

    /** {@return why it cannot be tracked; empty if it can} */
    Optional<PickObstacle> obstacle();

    /** {@return the same as a sentence in the language asked for} */
    Optional<String> reason();

    /** {@return why it should be avoided; empty for most issues (F7)} */
    Optional<String> discouragement();

    /** {@return what to track instead: better alternatives, or successors of what is retired} */
    List<IssueCode> instead();

    /** {@return whether it can be tracked} */
    @Value.NonAttribute
    default boolean available() {
        return obstacle().isEmpty();
    }

    /**
     * Starts an item.
     *
     * @return the builder's first stage
     */
    static ImmutablePickItem.CodeBuildStage builder() {
        return ImmutablePickItem.builder();
    }
}
