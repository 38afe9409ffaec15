package dev.caserail.model.servicelevel.step;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What fires once on a case: a step, on a cycle of a clock (S12). */
@WrapperStyle
@Value.Immutable
public sealed interface FiredStep permits ImmutableFiredStep {
    /** {@return the clock} */
    MilestoneCode clock();

    /** {@return which of its cycles, from 1} */
    int cycle();

    /** {@return the step} */
    StepCode step();

    /**
     * Makes one.
     *
     * @param clock the clock
     * @param cycle which of its cycles, from 1
     * @param step the step
     * @return the fired step
     */
    static FiredStep of(MilestoneCode clock, int cycle, StepCode step) {
        return ImmutableFiredStep.of(clock, cycle, step);
    }
}
