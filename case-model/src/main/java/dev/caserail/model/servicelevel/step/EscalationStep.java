package dev.caserail.model.servicelevel.step;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One step of an escalation: on which clock, when, and what is to be done (S12). */
@WrapperStyle
@Value.Immutable
public sealed interface EscalationStep permits ImmutableEscalationStep {
    /** {@return the clock it is on} */
    MilestoneCode clock();

    /** {@return its stable name, unique among the steps of the clock} */
    StepCode code();

    /** {@return when it is due} */
    StepTime time();

    /** {@return what is to be done} */
    EscalationIntent intent();

    /**
     * Makes a step.
     *
     * @param clock the clock it is on
     * @param code its stable name
     * @param time when it is due
     * @param intent what is to be done
     * @return the step
     */
    static EscalationStep of(MilestoneCode clock, StepCode code, StepTime time, EscalationIntent intent) {
        return ImmutableEscalationStep.of(clock, code, time, intent);
    }
}
