package dev.caserail.model.event;

import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.servicelevel.step.EscalationIntent;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of an escalation fired; it does not fire again on this cycle of its clock (S12). */
@WrapperStyle
@Value.Immutable
public sealed interface EscalationFired extends CaseEvent permits ImmutableEscalationFired {
    /** {@return which step, on which cycle of which clock} */
    FiredStep step();

    /** {@return what was to be done} */
    EscalationIntent intent();

    /** {@return when it was due} */
    Instant due();

    /** {@return whether it fired late, after a time in which nobody looked} */
    boolean late();

    /** {@return the later step that fired in its stead, if the desk coalesces those it missed; then nothing was done} */
    Optional<StepCode> coalescedInto();

    /**
     * Makes the event.
     *
     * @param step which step, on which cycle of which clock
     * @param intent what was to be done
     * @param due when it was due
     * @param late whether it fired late
     * @param coalescedInto the later step that fired in its stead; empty if it fired itself
     * @return the event
     */
    static EscalationFired of(
            FiredStep step, EscalationIntent intent, Instant due, boolean late, Optional<StepCode> coalescedInto) {
        return ImmutableEscalationFired.of(step, intent, due, late, coalescedInto);
    }
}
