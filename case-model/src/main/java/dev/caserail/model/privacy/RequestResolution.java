package dev.caserail.model.privacy;

import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How, when and by whom a request was ended. */
@ValueStyle
@Value.Immutable
public sealed interface RequestResolution permits ImmutableRequestResolution {
    /** {@return how} */
    RequestOutcome outcome();

    /** {@return by whom} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return what the person was told about what was not done; there where something was not} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Starts a resolution.
     *
     * @return the builder's first stage
     */
    static ImmutableRequestResolution.OutcomeBuildStage builder() {
        return ImmutableRequestResolution.builder();
    }

    /** Checks that there is a reason for what was not done. */
    @Value.Check
    default void check() {
        boolean lacking = outcome() == RequestOutcome.PARTLY_FULFILLED || outcome() == RequestOutcome.REFUSED;
        if (lacking && reason().filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("outcome " + outcome() + " without a reason, expected one");
        }
    }
}
