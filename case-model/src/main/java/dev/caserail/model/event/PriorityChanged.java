package dev.caserail.model.event;

import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The case got another priority. */
@WrapperStyle
@Value.Immutable
public sealed interface PriorityChanged extends CaseEvent permits ImmutablePriorityChanged {
    /** {@return the priority it had; empty if none yet} */
    Optional<PriorityCode> from();

    /** {@return the priority it has now} */
    PriorityCode to();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the event.
     *
     * @param from the priority it had; empty if none yet
     * @param to the priority it has now
     * @param reason why, as text for people
     * @return the event
     */
    static PriorityChanged of(Optional<PriorityCode> from, PriorityCode to, Optional<String> reason) {
        return ImmutablePriorityChanged.of(from, to, reason);
    }
}
