package dev.caserail.model.servicelevel.escalation;

import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.clock.ClockInterval;
import dev.caserail.model.servicelevel.clock.ClockReading;
import dev.caserail.model.servicelevel.clock.IntervalKind;
import dev.caserail.model.servicelevel.clock.Turn;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.FiredStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says when steps are due on the clocks of a case (S12). Immutable; threads may share it.
 *
 * <p>A step is due when as much business time has passed on its clock as its {@linkplain EscalationStep#time() time} says;
 * while the clock pauses, nothing becomes due (a step whose time comes as a pause begins waits for its end), and once it is
 * stopped, nothing fires any more. If the terms change, steps are
 * due by the new ones, but never before the change; what fired stays fired.
 */
public final class EscalationPlanner {
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final CalendarSet calendars;
    private final Duration lateAfter;

    private EscalationPlanner(CalendarSet calendars, Duration lateAfter) {
        this.calendars = calendars;
        this.lateAfter = lateAfter;
    }

    /**
     * Makes a planner for which a step is late a minute after it is due.
     *
     * @param calendars the desk's calendars, those that the clocks were read by
     * @return the planner
     */
    public static EscalationPlanner of(CalendarSet calendars) {
        return new EscalationPlanner(calendars, TOLERANCE);
    }

    /**
     * Makes the same planner with another tolerance.
     *
     * @param tolerance how long after it is due a step is late, in real time
     * @return the planner
     */
    public EscalationPlanner lateAfter(Duration tolerance) {
        return new EscalationPlanner(calendars, tolerance);
    }

    /**
     * Lays steps over clocks.
     *
     * @param clocks the clocks of a case, read by the same calendars
     * @param steps the steps it has; those of clocks that it has not are passed over
     * @return the plan
     * @throws IllegalArgumentException if two steps of one clock have one code, or a clock was read by a calendar that this
     *     planner does not have
     */
    public EscalationPlan plan(CaseClocks clocks, List<EscalationStep> steps) {
        requireDistinct(steps);
        Set<FiredStep> fired = new HashSet<>(clocks.firedSteps());
        List<PlannedStep> planned = new ArrayList<>();
        for (ClockReading reading : clocks.readings()) {
            steps.stream()
                    .filter(step -> step.clock().equals(reading.clock()))
                    .sorted(Comparator.comparing(step -> step.time().threshold(reading.target())))
                    .map(step -> plan(step, reading, clocks.at(), fired))
                    .forEach(planned::add);
        }
        return EscalationPlan.builder()
                .id(clocks.id())
                .at(clocks.at())
                .addAllSteps(planned)
                .nextBreach(clocks.nextWakeUp())
                .build();
    }

    private static void requireDistinct(List<EscalationStep> steps) {
        Set<List<Object>> seen = new HashSet<>();
        for (EscalationStep step : steps) {
            if (!seen.add(List.of(step.clock(), step.code()))) {
                throw new IllegalArgumentException("clock `" + step.clock().value() + "` has two steps `"
                        + step.code().value() + "`");
            }
        }
    }

    private PlannedStep plan(EscalationStep step, ClockReading reading, Instant now, Set<FiredStep> fired) {
        Optional<Instant> at = reached(reading, step.time().threshold(reading.target()));
        if (fired.contains(FiredStep.of(step.clock(), reading.cycle(), step.code()))) {
            return PlannedStep.of(step, reading.cycle(), StepState.FIRED, at, false);
        }
        if (!reading.active()) {
            return PlannedStep.of(step, reading.cycle(), StepState.CANCELLED, at, false);
        }
        if (at.isEmpty()) {
            return PlannedStep.of(step, reading.cycle(), StepState.DEFERRED, at, false);
        }
        boolean due = !at.get().isAfter(now);
        boolean late = due && at.get().plus(lateAfter).isBefore(now);
        return PlannedStep.of(step, reading.cycle(), due ? StepState.DUE : StepState.TO_COME, at, late);
    }

    /** The first instant, by the terms that hold, at which so much business time had passed while the clock ran. */
    private Optional<Instant> reached(ClockReading reading, Duration threshold) {
        List<ClockInterval> intervals = reading.intervals();
        int since = 0;
        for (int i = 1; i < intervals.size(); i++) {
            ClockInterval before = intervals.get(i - 1);
            ClockInterval interval = intervals.get(i);
            boolean sameTerms = interval.target().equals(before.target())
                    && interval.calendar().equals(before.calendar())
                    && interval.cause().turn() != Turn.SERVICE_LEVEL;
            since = interval.anew() || !sameTerms ? i : since;
        }
        Duration passed = Duration.ZERO;
        for (int i = 0; i < intervals.size(); i++) {
            ClockInterval interval = intervals.get(i);
            passed = interval.anew() ? Duration.ZERO : passed;
            if (i >= since && interval.kind() == IntervalKind.RUNNING) {
                Duration left = threshold.minus(passed);
                Instant at =
                        left.isNegative() ? interval.from() : calendar(interval).add(interval.from(), left);
                if (interval.to().filter(to -> !at.isBefore(to)).isEmpty()) {
                    return Optional.of(at);
                }
            }
            passed = passed.plus(interval.elapsed());
        }
        return Optional.empty();
    }

    private BusinessCalendar calendar(ClockInterval interval) {
        return calendars
                .find(interval.calendar())
                .orElseThrow(() -> new IllegalArgumentException("the clock was read by calendar `"
                        + interval.calendar().value() + "`, which this planner does not have"));
    }
}
