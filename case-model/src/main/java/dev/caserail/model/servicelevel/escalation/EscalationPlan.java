package dev.caserail.model.servicelevel.escalation;

import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** All steps of a case's escalations at an instant (S12). */
@ValueStyle
@Value.Immutable
public sealed interface EscalationPlan permits ImmutableEscalationPlan {
    /** {@return the case} */
    CaseId id();

    /** {@return the instant of the plan} */
    Instant at();

    /** {@return the steps, by clock and cycle as they were read, then in the order in which they are due} */
    List<PlannedStep> steps();

    /** {@return when a clock changes its state next if nothing happens; empty if none does} */
    Optional<Instant> nextBreach();

    /**
     * Starts a plan.
     *
     * @return the builder's first stage
     */
    static ImmutableEscalationPlan.IdBuildStage builder() {
        return ImmutableEscalationPlan.builder();
    }

    /** {@return the steps that are due now, in the order in which they were} */
    @Value.NonAttribute
    default List<PlannedStep> due() {
        return steps().stream()
                .filter(s -> s.state() == StepState.DUE)
                .sorted(Comparator.comparing((PlannedStep s) -> s.at().orElseThrow()))
                .toList();
    }

    /**
     * Says what to record now. Whoever has such a command accepted carries its intent out, unless it is coalesced into
     * another; whoever is refused, because it fired already, does nothing.
     *
     * @param catchUp what becomes of several steps of one clock that are due at once
     * @return the commands, in the order in which the steps were due
     */
    default List<RecordEscalation> toFire(CatchUp catchUp) {
        Map<List<Object>, StepCode> highest = new HashMap<>();
        if (catchUp == CatchUp.HIGHEST) {
            due().forEach(step -> highest.put(
                    cycleOf(step.step().clock(), step.cycle()), step.step().code()));
        }
        List<RecordEscalation> commands = new ArrayList<>();
        for (PlannedStep step : due()) {
            Optional<StepCode> into = Optional.ofNullable(
                            highest.get(cycleOf(step.step().clock(), step.cycle())))
                    .filter(code -> !code.equals(step.step().code()));
            commands.add(RecordEscalation.of(
                    step.key(), step.step().intent(), step.at().orElseThrow(), step.late(), into));
        }
        return commands;
    }

    /**
     * {@return when to look at the case again: when a clock is breached or a step is due next; now, if a step is due already}
     * Empty if nothing happens by itself any more. Whoever wakes up then, and only then or when an entry was added, misses
     * nothing.
     */
    @Value.NonAttribute
    default Optional<Instant> nextWakeUp() {
        if (!due().isEmpty()) {
            return Optional.of(at());
        }
        return Stream.concat(
                        nextBreach().stream(),
                        steps().stream()
                                .filter(s -> s.state() == StepState.TO_COME)
                                .flatMap(s -> s.at().stream()))
                .min(Comparator.naturalOrder());
    }

    private static List<Object> cycleOf(MilestoneCode clock, int cycle) {
        return List.of(clock, cycle);
    }
}
