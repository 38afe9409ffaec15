package dev.caserail.model.event;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A milestone of a service level was met, warned of or breached (F34). */
@WrapperStyle
@Value.Immutable
public sealed interface MilestoneRecorded extends CaseEvent permits ImmutableMilestoneRecorded {
    /** {@return the milestone} */
    MilestoneCode milestone();

    /** {@return how it went} */
    MilestoneOutcome outcome();

    /** {@return when it was, or is, due} */
    Optional<Instant> due();

    /**
     * Makes the event.
     *
     * @param milestone the milestone
     * @param outcome how it went
     * @param due when it was, or is, due
     * @return the event
     */
    static MilestoneRecorded of(MilestoneCode milestone, MilestoneOutcome outcome, Optional<Instant> due) {
        return ImmutableMilestoneRecorded.of(milestone, outcome, due);
    }
}
