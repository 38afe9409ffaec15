package dev.caserail.model.servicelevel.escalation;

import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step on one cycle of its clock. */
@WrapperStyle
@Value.Immutable
public sealed interface PlannedStep permits ImmutablePlannedStep {
    /** {@return the step} */
    EscalationStep step();

    /** {@return which of the cycles of its clock, from 1} */
    int cycle();

    /** {@return where it stands} */
    StepState state();

    /**
     * {@return when it is, was or will be due by the terms that hold} Empty if it is deferred, or if its clock was stopped
     * before.
     */
    Optional<Instant> at();

    /** {@return whether it is due for longer than the planner tolerates} */
    boolean late();

    /**
     * Makes one.
     *
     * @param step the step
     * @param cycle which of the cycles of its clock, from 1
     * @param state where it stands
     * @param at when it is due
     * @param late whether it is late
     * @return the planned step
     */
    static PlannedStep of(EscalationStep step, int cycle, StepState state, Optional<Instant> at, boolean late) {
        return ImmutablePlannedStep.of(step, cycle, state, at, late);
    }

    /** {@return what fires once: clock, cycle and step} */
    @Value.NonAttribute
    default FiredStep key() {
        return FiredStep.of(step().clock(), cycle(), step().code());
    }
}
