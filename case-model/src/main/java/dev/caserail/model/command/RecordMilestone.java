package dev.caserail.model.command;

import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Record that a milestone was met, warned of or breached (F34). */
@WrapperStyle
@Value.Immutable
public sealed interface RecordMilestone extends CaseCommand permits ImmutableRecordMilestone {
    /** {@return the milestone} */
    MilestoneCode milestone();

    /** {@return how it went} */
    MilestoneOutcome outcome();

    /** {@return when it was, or is, due} */
    Optional<Instant> due();

    /**
     * Makes the command.
     *
     * @param milestone the milestone
     * @param outcome how it went
     * @param due when it was, or is, due
     * @return the command
     */
    static RecordMilestone of(MilestoneCode milestone, MilestoneOutcome outcome, Optional<Instant> due) {
        return ImmutableRecordMilestone.of(milestone, outcome, due);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.RECORD_MILESTONES;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
