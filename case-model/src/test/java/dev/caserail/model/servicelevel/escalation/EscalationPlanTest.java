package dev.caserail.model.servicelevel.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.servicelevel.clock.ClockCourses;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.servicelevel.step.OpenSeverityGroup;
import dev.caserail.model.servicelevel.step.RaisePriority;
import dev.caserail.model.servicelevel.step.ReleaseFromAgent;
import dev.caserail.model.servicelevel.step.ReleaseTarget;
import dev.caserail.model.servicelevel.step.StepTime;
import dev.caserail.model.servicelevel.step.TransferToSkill;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S12: the steps of a case that is opened on a Monday at seven, with an hour of business time from eight on. */
class EscalationPlanTest {
    private static final MilestoneCode SOLVE = MilestoneCode.of("SOLVE");
    private static final ClockCourses COURSE = ClockCourses.simple();
    /** 08:00 in Berlin, when the desk opens. */
    private static final Instant EIGHT = COURSE.start().plus(Duration.ofHours(1));

    private static final List<EscalationStep> STEPS = List.of(
            EscalationStep.of(SOLVE, StepCode.of("GROUP"), StepTime.of("due+30m"), OpenSeverityGroup.of("SEV1")),
            EscalationStep.of(SOLVE, StepCode.of("HALF"), StepTime.of("50%"), NotifyRole.of(RoleCode.of("AGENT"))),
            EscalationStep.of(
                    SOLVE, StepCode.of("RAISE"), StepTime.of("due-10m"), RaisePriority.of(PriorityCode.of("HIGH"))),
            EscalationStep.of(
                    SOLVE, StepCode.of("GIVE"), StepTime.of("due"), TransferToSkill.of(SkillCode.of("MANAGER"))),
            EscalationStep.of(
                    MilestoneCode.of("RETURN"),
                    StepCode.of("BACK"),
                    StepTime.of("due"),
                    ReleaseFromAgent.of(ReleaseTarget.QUEUE)));

    private static EscalationPlan plan(int minute, List<RecordEscalation> fired) {
        Instant now = EIGHT.plus(Duration.ofMinutes(minute));
        return EscalationPlanner.of(ClockCourses.calendars())
                .lateAfter(Duration.ofMinutes(15))
                .plan(
                        ClockCourses.clocks()
                                .read(COURSE.journal(SOLVE, fired, now), now)
                                .get(),
                        STEPS);
    }

    private static String told(EscalationPlan plan) {
        return plan.steps().stream()
                .map(s -> s.step().code().value() + " " + s.state()
                        + s.at().map(at -> " " + Duration.between(EIGHT, at).toMinutes())
                                .orElse("")
                        + (s.late() ? " late" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String fires(EscalationPlan plan, CatchUp catchUp) {
        return plan.toFire(catchUp).stream()
                .map(c -> c.step().step().value() + " "
                        + Duration.between(EIGHT, c.due()).toMinutes()
                        + (c.late() ? " late" : "")
                        + c.coalescedInto().map(into -> " into " + into.value()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("steps stand in the order of their times; those of another clock are passed over")
    void order() {
        assertEquals("HALF TO_COME 30, RAISE TO_COME 50, GIVE TO_COME 60, GROUP TO_COME 90", told(plan(0, List.of())));
        assertEquals(
                Optional.of(EIGHT.plus(Duration.ofMinutes(30))),
                plan(0, List.of()).nextWakeUp());
        assertEquals(List.of(), plan(0, List.of()).due());
        assertEquals("", fires(plan(0, List.of()), CatchUp.EACH));
    }

    @Test
    @DisplayName("a step is due at its instant, and whoever looks then records it")
    void due() {
        EscalationPlan then = plan(30, List.of());
        assertEquals("HALF DUE 30, RAISE TO_COME 50, GIVE TO_COME 60, GROUP TO_COME 90", told(then));
        assertEquals(Optional.of(then.at()), then.nextWakeUp());
        RecordEscalation half = then.toFire(CatchUp.EACH).get(0);
        assertEquals(then.due().get(0).key(), half.step());
        assertEquals(NotifyRole.of(RoleCode.of("AGENT")), half.intent());

        EscalationPlan after = plan(30, List.of(half));
        assertEquals("HALF FIRED 30, RAISE TO_COME 50, GIVE TO_COME 60, GROUP TO_COME 90", told(after));
        assertEquals(Optional.of(EIGHT.plus(Duration.ofMinutes(50))), after.nextWakeUp());
    }

    @Test
    @DisplayName("before the last step, the breach is a reason to look again")
    void breach() {
        List<RecordEscalation> fired = plan(60, List.of()).toFire(CatchUp.EACH);
        assertEquals(
                Optional.of(EIGHT.plus(Duration.ofMinutes(60)).plusNanos(1)),
                plan(60, fired).nextWakeUp());
        assertEquals(
                Optional.of(EIGHT.plus(Duration.ofMinutes(90))), plan(61, fired).nextWakeUp());
        List<RecordEscalation> all = new java.util.ArrayList<>(fired);
        all.addAll(plan(90, fired).toFire(CatchUp.EACH));
        assertEquals("HALF FIRED 30, RAISE FIRED 50, GIVE FIRED 60, GROUP FIRED 90", told(plan(95, all)));
        assertEquals(Optional.empty(), plan(95, all).nextWakeUp());
    }

    @Test
    @DisplayName("after a downtime, each fires in its order or the last for all; those in time are not late")
    void downtime() {
        EscalationPlan later = plan(70, List.of());
        assertEquals("HALF 30 late, RAISE 50 late, GIVE 60", fires(later, CatchUp.EACH));
        assertEquals("HALF 30 late into GIVE, RAISE 50 late into GIVE, GIVE 60", fires(later, CatchUp.HIGHEST));
        assertEquals("HALF 30", fires(plan(45, List.of()), CatchUp.HIGHEST));
        assertEquals("HALF 30 late", fires(plan(46, List.of()), CatchUp.HIGHEST));
    }

    @Test
    @DisplayName("a plan comes back from its JSON form as it was")
    void json() throws Exception {
        EscalationPlan plan = plan(70, List.of());
        var json = CaserailJsonModule.mapper();
        assertEquals(plan, json.readValue(json.writeValueAsString(plan), EscalationPlan.class));
        for (RecordEscalation command : plan(95, List.of()).toFire(CatchUp.HIGHEST)) {
            assertEquals(command, json.readValue(json.writeValueAsString(command), RecordEscalation.class));
        }
        for (EscalationStep step : STEPS) {
            assertEquals(step, json.readValue(json.writeValueAsString(step), EscalationStep.class));
        }
    }
}
