package dev.caserail.routing.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.PlanCode;
import dev.caserail.model.servicelevel.agreement.Entitlement;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.clock.ClockState;
import dev.caserail.model.servicelevel.clock.ClockWords;
import dev.caserail.model.servicelevel.escalation.CatchUp;
import dev.caserail.model.servicelevel.escalation.EscalationPlan;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.ReferenceStatuses;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S9, S11, S12, F25, F26, F34, F35: a grocery desk's service levels from the opening of a case to its escalation. */
class ReferenceServiceDeskTest {
    private static final ServiceDesk DESK = ReferenceServiceDesk.load();
    private static final CaseDesk CASES =
            CaseDesk.of(ReferenceTaxonomy.load()).withPriorities(ReferenceStatuses.priorities());
    private static final AccountId ACCOUNT = AccountId.of("A-20417");
    private static final Entitlement PREMIER = Entitlement.builder()
            .id(EntitlementId.of("E-204"))
            .account(ACCOUNT)
            .plan(PlanCode.of("PREMIER"))
            .from(LocalDate.of(2026, 1, 1))
            .build();
    /** A Monday in Berlin, 17:00. */
    private static final Instant MONDAY = Instant.parse("2026-11-02T16:00:00Z");

    private static CaseJournal opened(Channel channel) {
        return opened(channel, Optional.empty());
    }

    private static CaseJournal opened(Channel channel, Optional<CallLog> call) {
        IncomingContact contact = IncomingContact.builder()
                .id(ContactId.of("m-0001"))
                .channel(channel)
                .text("Where are my groceries?")
                .sender(Sender.builder().account(ACCOUNT).build())
                .receivedAt(MONDAY)
                .call(call)
                .build();
        return CaseJournal.of(CASES.open(CaseId.of("C-1"), contact, Actor.automation("intake")));
    }

    private static CaseJournal then(CaseJournal journal, CaseCommand command, Actor actor, Instant at) {
        return journal.append(CASES.handle(
                        journal,
                        command,
                        CommandContext.of(actor, at, journal.entries().size()))
                .get());
    }

    private static CaseJournal measured(CaseJournal journal, Optional<Entitlement> entitlement, Instant at) {
        ServiceLevelChoice choice =
                DESK.choose(journal.replay().get(), entitlement).get();
        return then(journal, choice.command(Locale.ENGLISH), choice.actor(), at);
    }

    private static String level(Channel channel, Optional<Entitlement> entitlement) {
        SupportCase state =
                measured(opened(channel), entitlement, MONDAY).replay().get();
        return state.serviceTerms().orElseThrow().level().value();
    }

    @Test
    @DisplayName("F34: channel and contract decide; whoever is in danger comes first")
    void levels() {
        assertEquals("CHAT", level(Channel.CHAT, Optional.empty()));
        assertEquals("MESSAGE", level(Channel.WHATSAPP, Optional.empty()));
        assertEquals("MESSAGE_PREMIER", level(Channel.WHATSAPP, Optional.of(PREMIER)));
        assertEquals("MAIL", level(Channel.EMAIL, Optional.empty()));
        assertEquals("MAIL_PREMIER", level(Channel.EMAIL, Optional.of(PREMIER)));
        assertEquals("PHONE", level(Channel.PHONE, Optional.of(PREMIER)));
    }

    @Test
    @DisplayName(
            "S11: the choice is recorded with its rule and its reason, and a priority measures anew what is elapsed")
    void recorded() {
        CaseJournal journal = measured(opened(Channel.EMAIL), Optional.of(PREMIER), MONDAY);
        var entry = journal.entries().last();
        assertEquals(
                "AutomationActor{name=service-level, rule=RuleReference{table=service-levels, version=2026-11, hash="
                        + DESK.levelTable().version().hash().value() + ", rule=mail-premier}}",
                entry.actor().toString());
        Instant later = MONDAY.plusSeconds(900);
        journal = then(
                journal,
                ChangePriority.of(PriorityCode.of("URGENT"), Optional.empty()),
                Actor.agent(AgentId.of("agent-12")),
                later);
        journal = measured(journal, Optional.of(PREMIER), later);
        CaseClocks clocks = DESK.clocks().read(journal, later).get();
        assertEquals(
                "First response is due Mon 2026-11-02 17:15: 15 min of business time (HOTLINE, Europe/Berlin) from Mon"
                        + " 2026-11-02 17:00 (the case was opened), of which 15 min are used, by this target since Mon"
                        + " 2026-11-02 17:15.",
                ClockWords.of(DESK.clocks())
                        .why(clocks.find(MilestoneCode.of("FIRST_RESPONSE")).orElseThrow(), Locale.ENGLISH));
    }

    @Test
    @DisplayName("S12: whoever wakes up when the plan says sees each step once, at its time")
    void wakeUps() {
        CaseJournal journal = measured(opened(Channel.EMAIL), Optional.empty(), MONDAY);
        journal = then(journal, AssignCase.of(AgentId.of("agent-12")), Actor.agent(AgentId.of("agent-7")), MONDAY);
        List<String> fired = new ArrayList<>();
        Instant now = MONDAY;
        for (int i = 0; i < 40; i++) {
            SupportCase state = journal.replay().get();
            EscalationPlan plan =
                    DESK.plan(state, DESK.clocks().read(journal, now).get());
            for (RecordEscalation command : plan.toFire(CatchUp.EACH)) {
                journal = then(journal, command, Actor.automation("escalation"), now);
                fired.add(now.atZone(java.time.ZoneId.of("Europe/Berlin")).toLocalDateTime() + " "
                        + command.step().clock().value() + " "
                        + command.step().step().value()
                        + (command.late() ? " late" : ""));
            }
            Optional<Instant> next = DESK.plan(
                            journal.replay().get(),
                            DESK.clocks().read(journal, now).get())
                    .nextWakeUp();
            if (next.isEmpty()) {
                break;
            }
            assertTrue(next.get().isAfter(now), "after all that was due is recorded, the next time lies ahead");
            now = next.get();
        }
        assertEquals("""
                2026-11-03T10:00 FIRST_RESPONSE WARN_AGENTS
                2026-11-03T11:00 FIRST_RESPONSE TELL_LEAD
                2026-11-03T11:00 RETURN GIVE_AWAY
                2026-11-03T12:00 RETURN BACK_TO_QUEUE
                2026-11-03T13:00 FIRST_RESPONSE RAISE
                2026-11-05T11:00 RESOLUTION WARN_LEAD
                2026-11-05T17:00 RESOLUTION TO_MANAGER""", String.join("\n", fired));
    }

    @Test
    @DisplayName("S12: after a downtime each fires late in order, or the highest with the others coalesced into it")
    void downtime() {
        CaseJournal journal = measured(opened(Channel.EMAIL), Optional.empty(), MONDAY);
        Instant wednesday = Instant.parse("2026-11-04T08:00:00Z");
        EscalationPlan plan = DESK.plan(
                journal.replay().get(), DESK.clocks().read(journal, wednesday).get());
        assertEquals(Optional.of(wednesday), plan.nextWakeUp());
        assertEquals(
                "WARN_AGENTS late, TELL_LEAD late, RAISE late",
                plan.toFire(CatchUp.EACH).stream()
                        .map(c -> c.step().step().value() + (c.late() ? " late" : ""))
                        .collect(Collectors.joining(", ")));
        assertEquals(
                "WARN_AGENTS into RAISE, TELL_LEAD into RAISE, RAISE",
                plan.toFire(CatchUp.HIGHEST).stream()
                        .map(c -> c.step().step().value()
                                + c.coalescedInto()
                                        .map(s -> " into " + s.value())
                                        .orElse(""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    @DisplayName("S12: two that see a step due record it once")
    void once() {
        CaseJournal journal = measured(opened(Channel.CHAT), Optional.empty(), MONDAY);
        Instant late = MONDAY.plusSeconds(100);
        RecordEscalation command = DESK.plan(
                        journal.replay().get(),
                        DESK.clocks().read(journal, late).get())
                .toFire(CatchUp.EACH)
                .get(0);
        CommandContext context = CommandContext.of(
                Actor.automation("escalation"), late, journal.entries().size());
        journal = journal.append(CASES.handle(journal, command, context).get());
        var second = CASES.handle(journal, command, context);
        assertEquals(
                "command: error: step `WARN_AGENTS` fired on this cycle already (nothing is to be done) [case.already-so]",
                second.getLeft().diagnostics().get(0).line());
    }

    @Test
    @DisplayName("F3, F34: a call is answered at once, also for the clock")
    void telephone() {
        CallLog call = CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Where the groceries are")
                .consent(RecordingConsent.NOT_ASKED)
                .startedAt(MONDAY)
                .endedAt(MONDAY.plusSeconds(240))
                .build();
        CaseJournal journal = measured(opened(Channel.PHONE, Optional.of(call)), Optional.empty(), MONDAY);
        var first = DESK.clocks()
                .read(journal, MONDAY.plusSeconds(9_000))
                .get()
                .find(MilestoneCode.of("FIRST_RESPONSE"))
                .orElseThrow();
        assertEquals(ClockState.MET, first.state());
        assertEquals(Duration.ZERO, first.elapsed());
    }

    @Test
    @DisplayName("T8: both reference tables are without errors")
    void verified() {
        assertTrue(Verifier.of(DESK.levelTable()).verify().sound());
        assertTrue(Verifier.of(DESK.escalationTable()).verify().sound());
    }

    @Test
    @DisplayName("the example of the README prints what it says")
    void readme() {
        CaseJournal journal = opened(Channel.EMAIL);
        SupportCase state = journal.replay().get();
        Instant now = Instant.parse("2026-11-03T09:30:00Z");
        List<String> printed = new ArrayList<>();
        ServiceDesk desk = DESK;
        ServiceLevelChoice choice = desk.choose(state, Optional.empty()).get();
        printed.add(choice.terms().level().value() + ": " + choice.decision().reason(Locale.ENGLISH));
        EscalationPlan plan = desk.plan(
                state, desk.clocks().readAssuming(journal, choice.terms(), now).get());
        for (RecordEscalation fires : plan.toFire(CatchUp.EACH)) {
            printed.add(fires.due() + " " + fires.step().step().value() + " " + fires.intent());
        }
        printed.add(plan.nextWakeUp().toString());
        String readme = SourceText.read(Path.of("README.md")).get().text();
        assertTrue(readme.contains("\n" + String.join("\n", printed) + "\n```"), () -> String.join("\n", printed));
    }

    @Test
    @DisplayName("every fault of both tables is told at its place")
    void faults() {
        SourceText levels = SourceText.of("levels.csv", """
                # hit policy: RULE ORDER
                rule,channel,level
                all,-,MAIL
                """);
        SourceText steps = SourceText.of("steps.csv", """
                # hit policy: FIRST
                rule,clock,step,at,action,to
                role,FIRST_RESPONSE,WARN,due,NOTIFY_ROLE,TEAMLEAD
                priority,FIRST_RESPONSE,WARN,due,RAISE_PRIORITY,HIGHER
                skill,RESOLUTION,WARN,due,TRANSFER,MANAGERS
                place,RETURN,warn,soon,RELEASE,HOME
                group,RESOLUTION,GROUP,due,OPEN_SEVERITY_GROUP,''' '''
                """.replace('\'', '"'));
        assertEquals(
                """
                levels.csv:1:1 [servicelevel.several]
                steps.csv:1:1 [escalation.one-step]
                steps.csv:3:1 [escalation.target]
                steps.csv:4:1 [escalation.target]
                steps.csv:5:1 [escalation.target]
                steps.csv:6:1 [identifier.malformed]
                steps.csv:6:1 [escalation.malformed-time]
                steps.csv:6:1 [escalation.target]
                steps.csv:7:1 [escalation.target]""",
                ServiceDesk.load(DESK.files(), levels, steps, ReferenceServiceDesk.vocabulary())
                        .getError()
                        .map(d -> d.location().text() + " [" + d.code().value() + "]")
                        .mkString("\n"));
    }
}
