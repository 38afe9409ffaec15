package dev.caserail.model.command;

import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.servicelevel.step.EscalationIntent;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records that a step of an escalation fires (S12). Refused if it fired on this cycle already: of several processes that see
 * it due, one has its command accepted, and that one carries the intent out.
 */
@WrapperStyle
@Value.Immutable
public sealed interface RecordEscalation extends CaseCommand permits ImmutableRecordEscalation {
    /** {@return which step, on which cycle of which clock} */
    FiredStep step();

    /** {@return what is to be done} */
    EscalationIntent intent();

    /** {@return when it was due} */
    Instant due();

    /** {@return whether it fires late} */
    boolean late();

    /** {@return the later step that fires in its stead; empty if it fires itself} */
    Optional<StepCode> coalescedInto();

    /**
     * Makes the command.
     *
     * @param step which step, on which cycle of which clock
     * @param intent what is to be done
     * @param due when it was due
     * @param late whether it fires late
     * @param coalescedInto the later step that fires in its stead; empty if it fires itself
     * @return the command
     */
    static RecordEscalation of(
            FiredStep step, EscalationIntent intent, Instant due, boolean late, Optional<StepCode> coalescedInto) {
        return ImmutableRecordEscalation.of(step, intent, due, late, coalescedInto);
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
