package dev.caserail.model.servicelevel.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.clock.ClockCourses;
import dev.caserail.model.servicelevel.clock.ClockReading;
import dev.caserail.model.servicelevel.clock.ClockState;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.servicelevel.step.StepTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S12 as laws: over the journals of {@link ClockCourses}. */
class EscalationLawsTest {
    private static final MilestoneCode SOLVE = MilestoneCode.of("SOLVE");
    private static final NotifyRole LEAD = NotifyRole.of(RoleCode.of("TEAM_LEAD"));
    private static final EscalationPlanner PLANNER = EscalationPlanner.of(ClockCourses.calendars());

    private static EscalationStep step(String code, String time) {
        return EscalationStep.of(SOLVE, StepCode.of(code), StepTime.of(time), LEAD);
    }

    private static final List<EscalationStep> STEPS = List.of(
            step("LATE", "due+1h"),
            step("DUE", "due"),
            step("HALF", "50%"),
            step("SOON", "due-10m"),
            step("ALL", "100%"));

    @Provide
    static Arbitrary<ClockCourses> courses() {
        return ClockCourses.any();
    }

    /** Looks when the plan says so and when an entry was added, and records what is due at once. */
    private static List<RecordEscalation> watch(ClockCourses course, Duration delay) {
        List<RecordEscalation> fired = new ArrayList<>();
        Set<Instant> entries = new TreeSet<>();
        course.journal(SOLVE).entries().forEach(e -> entries.add(e.at()));
        Instant end = course.end().plus(Duration.ofDays(30));
        Optional<Instant> next = Optional.of(course.start());
        while (next.isPresent() && !next.get().isAfter(end)) {
            Instant now = next.get().plus(delay);
            for (RecordEscalation command : plan(course, fired, now).toFire(CatchUp.EACH)) {
                fired.add(command);
            }
            Optional<Instant> wakeUp = plan(course, fired, now).nextWakeUp();
            next = Stream.concat(wakeUp.stream(), entries.stream().filter(at -> at.isAfter(now)))
                    .sorted()
                    .findFirst();
        }
        return fired;
    }

    private static EscalationPlan plan(ClockCourses course, List<RecordEscalation> fired, Instant now) {
        CaseJournal journal = course.journal(SOLVE, fired, now);
        return PLANNER.plan(ClockCourses.clocks().read(journal, now).get(), STEPS);
    }

    @Property(tries = 150)
    void whoever_wakes_up_when_told_sees_each_step_once_at_its_time_and_never_late(
            @ForAll("courses") ClockCourses course) {
        List<RecordEscalation> fired = watch(course, Duration.ZERO);
        List<FiredStep> keys = fired.stream().map(RecordEscalation::step).toList();

        assertEquals(keys.stream().distinct().toList(), keys, course.toString());
        Instant before = Instant.MIN;
        for (RecordEscalation command : fired) {
            assertTrue(!command.due().isBefore(before), course.toString());
            assertEquals(false, command.late(), course.toString());
            before = command.due();
        }
    }

    @Property(tries = 150)
    void a_step_is_due_at_its_share_of_the_running_time(@ForAll("courses") ClockCourses course) {
        Instant now = course.end();
        CaseClocks clocks =
                ClockCourses.clocks().read(course.journal(SOLVE), now).get();
        ClockReading reading = clocks.find(SOLVE).orElseThrow();
        EscalationPlan plan = PLANNER.plan(clocks, STEPS);
        for (PlannedStep planned : plan.steps()) {
            Duration threshold = planned.step().time().threshold(reading.target());
            boolean passed = reading.elapsed().compareTo(threshold) >= 0;
            switch (planned.state()) {
                case DUE -> assertTrue(passed, course.toString());
                case TO_COME -> {
                    assertTrue(reading.running());
                    assertEquals(
                            reading.remaining().minus(reading.target()).plus(threshold),
                            ClockCourses.calendars()
                                    .find(CalendarCode.of(course.calendar()))
                                    .orElseThrow()
                                    .between(now, planned.at().orElseThrow()),
                            course.toString());
                }
                case DEFERRED -> assertTrue(reading.active() && !reading.running());
                case CANCELLED -> assertTrue(!reading.active());
                case FIRED -> throw new AssertionError("nothing was recorded");
            }
        }
        assertEquals(STEPS.size(), plan.steps().size());
        if (reading.state() == ClockState.RUNNING) {
            assertTrue(plan.nextWakeUp().isPresent());
        }
    }

    @Example
    void two_steps_of_one_code_are_a_defect_of_the_caller() {
        CaseClocks none = ClockCourses.clocks()
                .read(CaseJournal.of(dev.caserail.model.identifier.CaseId.of("C-1"), List.of()), Instant.EPOCH)
                .get();
        assertEquals(
                "clock `SOLVE` has two steps `DUE`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PLANNER.plan(none, List.of(step("DUE", "due"), step("DUE", "80%"))))
                        .getMessage());
    }

    @Example
    void a_planner_without_the_calendar_says_so() {
        ClockCourses course = ClockCourses.simple();
        CaseClocks clocks =
                ClockCourses.clocks().read(course.journal(SOLVE), course.end()).get();
        assertEquals(
                "the clock was read by calendar `WEEK`, which this planner does not have",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EscalationPlanner.of(CalendarSet.of(java.util.Map.of()))
                                        .plan(clocks, STEPS))
                        .getMessage());
    }

    @Property(tries = 50)
    void a_step_is_late_when_the_tolerance_is_over(@ForAll("courses") ClockCourses course) {
        CaseClocks clocks =
                ClockCourses.clocks().read(course.journal(SOLVE), course.end()).get();
        for (long minutes : new long[] {0, 1, 90}) {
            Duration tolerance = Duration.ofMinutes(minutes);
            for (PlannedStep step :
                    PLANNER.lateAfter(tolerance).plan(clocks, STEPS).steps()) {
                boolean late = step.state() == StepState.DUE
                        && Duration.between(step.at().orElseThrow(), clocks.at())
                                        .compareTo(tolerance)
                                > 0;
                assertEquals(late, step.late());
            }
        }
    }
}
