package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All clocks of a case at an instant, every cycle of each (S11). */
@ValueStyle
@Value.Immutable
public sealed interface CaseClocks permits ImmutableCaseClocks {
    /** {@return the case} */
    CaseId id();

    /** {@return the instant of the reading} */
    Instant at();

    /** {@return the terms that hold; empty before a service level is applied, and then no clock is read} */
    Optional<ServiceTerms> terms();

    /** {@return the cycles, by clock in the desk's order, oldest first} */
    List<ClockReading> readings();

    /** {@return the steps of escalations that fired until then (S12)} */
    List<FiredStep> firedSteps();

    /**
     * Starts the readings.
     *
     * @return the builder's first stage
     */
    static ImmutableCaseClocks.IdBuildStage builder() {
        return ImmutableCaseClocks.builder();
    }

    /**
     * Finds a clock.
     *
     * @param clock the clock
     * @return its newest cycle; empty if it never started, or has no target
     */
    default Optional<ClockReading> find(MilestoneCode clock) {
        return cycles(clock).stream().reduce((older, newer) -> newer);
    }

    /**
     * Finds all cycles of a clock.
     *
     * @param clock the clock
     * @return its cycles, oldest first; none if it never started, or has no target
     */
    default List<ClockReading> cycles(MilestoneCode clock) {
        return readings().stream().filter(r -> r.clock().equals(clock)).toList();
    }

    /**
     * {@return the running clock that is due first, of several the first in the desk's order} Empty if none runs in time.
     */
    @Value.NonAttribute
    default Optional<ClockReading> dueFirst() {
        return readings().stream()
                .filter(r -> r.state() == ClockState.RUNNING)
                .min(Comparator.comparing(r -> r.due().orElseThrow()));
    }

    /**
     * {@return the next instant at which a clock changes its state although nothing happens to the case: when the one that is
     * due first is breached} Empty if none runs in time. Escalation steps are not looked at; an escalation plan does.
     */
    @Value.NonAttribute
    default Optional<Instant> nextWakeUp() {
        return readings().stream().flatMap(r -> r.breachFrom().stream()).min(Comparator.naturalOrder());
    }
}
