package dev.caserail.model;

import static dev.caserail.model.SampleCase.ACCOUNT;
import static dev.caserail.model.SampleCase.BREAD;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Replaying a journal gives the state, always (C2). */
class ReplayTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    /** A command as somebody gives it: maybe refused, maybe on an old version, maybe with a wrong clock. */
    record Step(CaseCommand command, Actor actor, int minutes, int behind) {}

    @Property(tries = 300)
    void replay_equals_state_and_nothing_is_lost_or_reordered(@ForAll("histories") List<Step> history) {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        SupportCase state = SampleCase.opened().state();
        for (Step step : history) {
            CommandContext context = CommandContext.of(
                    step.actor(),
                    state.changedAt().plusSeconds(60L * step.minutes()),
                    Math.max(0, state.version() - step.behind()));
            Either<CaseError, Transition> answer = DESK.handle(journal, step.command(), context);
            assertEquals(
                    answer.isRight(),
                    DESK.handle(state, step.command(), context).isRight());
            if (answer.isLeft()) {
                assertTrue(answer.getLeft().diagnostics().nonEmpty());
                assertEquals(state, journal.replay().get());
                continue;
            }
            List<JournalEntry> before = journal.entries().asJava();
            journal = journal.append(answer.get());
            state = answer.get().state();

            assertEquals(before, journal.entries().asJava().subList(0, before.size()));
            assertEquals(
                    answer.get().entries(),
                    journal.entries()
                            .asJava()
                            .subList(before.size(), journal.entries().size()));
            assertEquals(state, journal.replay().get());
            assertEquals(journal.entries().size(), state.version());
            assertEquals(state.issues().isEmpty(), state.primaryIssue().isEmpty());
            assertTrue(state.primaryIssue().stream().allMatch(state.issues()::contains));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_journal_and_every_state_is_read_back_from_its_json(@ForAll("histories") List<Step> history)
            throws Exception {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        for (Step step : history) {
            SupportCase state = journal.replay().get();
            CommandContext context = CommandContext.of(step.actor(), state.changedAt(), state.version());
            Either<CaseError, Transition> answer = DESK.handle(state, step.command(), context);
            journal = answer.isRight() ? journal.append(answer.get()) : journal;
        }

        CaseJournal read = JSON.readValue(JSON.writeValueAsString(journal), CaseJournal.class);
        assertEquals(journal, read);
        SupportCase state = journal.replay().get();
        assertEquals(state, read.replay().get());
        assertEquals(state, JSON.readValue(JSON.writeValueAsString(state), SupportCase.class));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<TrackingTarget> target =
                Arbitraries.of(ACCOUNT, DELIVERY, MILK, BREAD, TrackingTarget.account(AccountId.of("A-1")));
        Arbitrary<CaseCommand> track = Combinators.combine(
                        Arbitraries.of(
                                "WAITLIST", "TOTE_MISSING", "PRODUCT_MISSING", "OTHER_PRODUCT_ISSUE", "UNKNOWN_ISSUE"),
                        target,
                        Arbitraries.of(true, false))
                .as((issue, on, primary) -> track(issue, on, primary));
        Arbitrary<CaseCommand> transfer =
                Arbitraries.of("MANAGER", "PRIVACY").map(s -> TransferCase.of(SkillCode.of(s), "why"));
        Arbitrary<CaseCommand> log = Arbitraries.integers().between(0, 5).map(m -> LogCall.of(call(m)));
        Arbitrary<CaseCommand> propose = Arbitraries.of(Locale.GERMAN, Locale.forLanguageTag("de-AT"))
                .map(l -> ProposeQuicktext.of(QuicktextId.of("q"), "c/1", l, "Hallo\n\"Welt\""));
        Arbitrary<Actor> actor = Arbitraries.of(
                SampleCase.AGENT,
                SampleCase.INTAKE,
                Actor.customer(SampleCase.ACCOUNT_ID),
                Actor.automation("router", RuleReference.of("skills", "3", "sha256:ab", "r7")));
        Arbitrary<Integer> minutes = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, 1), net.jqwik.api.Tuple.of(2, 0), net.jqwik.api.Tuple.of(1, -1));
        Arbitrary<Integer> behind = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, 0), net.jqwik.api.Tuple.of(1, 1), net.jqwik.api.Tuple.of(1, -1));
        return Combinators.combine(Arbitraries.oneOf(track, track, transfer, log, propose), actor, minutes, behind)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Example
    void an_empty_journal_is_reported() {
        assertFaults(List.of(), "entries: error: the journal of `C-1` is empty [journal.opening]");
    }

    @Example
    void entries_that_are_missing_doubled_or_out_of_order_are_reported() {
        List<JournalEntry> whole =
                journal(LogCall.of(call(1)), LogCall.of(call(2))).entries().asJava();
        String help = " (restore the missing entries, or put them in order) [journal.sequence]";

        assertFaults(
                List.of(whole.get(0), whole.get(2)), "entries[1]: error: the entry has number 3, expected 2" + help);
        assertFaults(
                List.of(whole.get(0), whole.get(1), whole.get(1)),
                "entries[2]: error: the entry has number 2, expected 3" + help);
        assertFaults(
                List.of(whole.get(0), whole.get(2), whole.get(1)),
                "entries[1]: error: the entry has number 3, expected 2" + help,
                "entries[2]: error: the entry has number 2, expected 3" + help);
    }

    @Example
    void a_journal_that_does_not_begin_with_the_opening_is_reported() {
        List<JournalEntry> whole = journal(LogCall.of(call(1))).entries().asJava();
        JournalEntry late = JournalEntry.of(2, whole.get(0).event(), SampleCase.INTAKE, SampleCase.OPENED);
        JournalEntry early = JournalEntry.of(1, whole.get(1).event(), SampleCase.INTAKE, SampleCase.OPENED);

        assertFaults(
                List.of(early, late),
                "entries[0]: error: the first event does not open the case [journal.opening]",
                "entries[1]: error: a later event opens the case again [journal.opening]");
    }

    @Example
    void commands_on_a_damaged_journal_are_a_programming_error() {
        CaseJournal damaged = CaseJournal.of(CaseId.of("C-1"), List.of());

        assertEquals(
                "the journal cannot be replayed: entries: error: the journal of `C-1` is empty [journal.opening]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DESK.handle(damaged, LogCall.of(call(1)), SampleCase.at(1, 1)))
                        .getMessage());
    }

    @Example
    void a_journal_takes_only_what_follows_its_last_entry() {
        CaseJournal journal = journal(LogCall.of(call(1)));
        Transition next =
                DESK.handle(journal, LogCall.of(call(2)), SampleCase.at(2, 2)).get();
        Transition other = DESK.open(CaseId.of("C-2"), SampleCase.contact(), SampleCase.INTAKE);

        assertEquals(
                "entry 3 of case `C-1` does not follow entry 3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> journal.append(next).append(next))
                        .getMessage());
        assertEquals(
                "transition of case `C-2` appended to the journal of `C-1`",
                assertThrows(IllegalArgumentException.class, () -> journal.append(other))
                        .getMessage());
    }

    @Example
    void entries_count_from_one() {
        List<JournalEntry> entries = new ArrayList<>(journal().entries().asJava());

        assertThrows(
                IllegalArgumentException.class,
                () -> JournalEntry.of(0, entries.get(0).event(), SampleCase.INTAKE, SampleCase.OPENED));
    }

    private static void assertFaults(List<JournalEntry> entries, String... lines) {
        assertEquals(
                String.join("\n", lines),
                CaseJournal.of(CaseId.of("C-1"), entries)
                        .replay()
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
