package dev.caserail.model;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.lines;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.refusal.OutOfOrder;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.SkillCode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several people at one case (C8). */
class ConcurrentCommandsTest {
    private static final TransferCase TRANSFER = TransferCase.of(SkillCode.of("MANAGER"), "difficult");

    private final CaseJournal journal =
            journal(track("PRODUCT_MISSING", MILK, false), LogCall.of(call(2)), track("TOTE_MISSING", DELIVERY, false));

    @Nested
    class AStaleCommand {
        @Test
        void is_refused_and_told_what_happened_since() {
            var refused = DESK.handle(journal, TRANSFER, at(9, 2));

            StaleVersion stale = (StaleVersion) refused.getLeft();
            assertEquals(2, stale.seen());
            assertEquals(4, stale.current());
            assertEquals(List.of("CallLogged", "IssueTracked"), stale.since());
            assertEquals(
                    "version: error: the command was given on version 2, the case is at version 4; since then: CallLogged, "
                            + "IssueTracked (look at the case again, and repeat the command if it still makes sense) "
                            + "[case.stale-version]",
                    lines(refused));
        }

        @Test
        void hears_of_the_versions_alone_where_there_is_no_journal() {
            assertEquals(
                    "version: error: the command was given on version 2, the case is at version 4 (look at the case again, "
                            + "and repeat the command if it still makes sense) [case.stale-version]",
                    lines(DESK.handle(journal.replay().get(), TRANSFER, at(9, 2))));
        }

        @Test
        void hears_so_although_it_was_given_before_what_it_has_not_seen() {
            assertTrue(DESK.handle(journal, TRANSFER, at(1, 2)).getLeft() instanceof StaleVersion);
        }

        @Test
        void may_come_from_a_version_that_does_not_exist_yet() {
            assertTrue(DESK.handle(journal, TRANSFER, at(9, 5)).getLeft() instanceof StaleVersion);
        }
    }

    @Nested
    class AnAppend {
        @Test
        void never_conflicts_whatever_version_its_sender_saw() {
            for (long seen = 0; seen < 9; seen++) {
                assertEquals(
                        5,
                        DESK.handle(journal, LogCall.of(call(5)), at(9, seen))
                                .get()
                                .state()
                                .version());
            }
        }

        @Test
        void is_kept_although_another_one_of_a_later_time_was_stored_first() {
            CaseJournal first = journal.append(
                    DESK.handle(journal, LogCall.of(call(7)), at(8, 4)).get());

            CaseJournal both = first.append(
                    DESK.handle(first, LogCall.of(call(6)), at(7, 4)).get());

            SupportCase state = both.replay().get();
            assertEquals(3, state.calls());
            assertEquals(
                    List.of(LogCall.of(call(2)), LogCall.of(call(7)), LogCall.of(call(6))),
                    SampleCase.calls(both).stream().map(LogCall::of).toList());
            assertEquals(6, state.version());
            assertEquals(at(8, 0).at(), state.changedAt());
        }
    }

    @Nested
    class AnAppendDatedInTheFuture {
        private final CommandContext nextYear = CommandContext.of(AGENT, OPENED.plus(Duration.ofDays(365)), 4);

        @Test
        void is_kept_and_stands_in_nobodys_way() {
            CaseJournal ahead = journal.append(
                    DESK.handle(journal, LogCall.of(call(5)), nextYear).get());
            ahead = ahead.append(
                    DESK.handle(ahead, LogCall.of(call(6)), at(6, 5)).get());

            Transition decided = DESK.handle(ahead, TRANSFER, at(7, 6)).get();

            assertEquals(nextYear.at(), decided.state().changedAt());
            assertEquals(at(7, 0).at(), decided.state().decidedAt());
            assertEquals(decided.state(), ahead.append(decided).replay().get());
        }

        @Test
        void may_open_the_case_and_ask_colleagues_all_the_same() {
            OutgoingMessage answer = OutgoingMessage.builder()
                    .id(ContactId.of("out-1"))
                    .channel(Channel.EMAIL)
                    .text("It is on its way")
                    .build();
            AddNote asking = AddNote.of("Who knows more?", List.of(AgentId.of("agent-7")));
            CaseJournal ahead = journal.append(DESK.handle(journal, SendMessage.of(answer, List.of()), nextYear)
                    .get());
            ahead = ahead.append(DESK.handle(ahead, asking, nextYear).get());
            SupportCase state = ahead.replay().get();
            assertEquals(StatusCategory.OPEN, state.status().category());
            assertEquals(Set.of(AgentId.of("agent-7")), state.team());

            assertTrue(DESK.handle(ahead, TRANSFER, at(7, state.version())).isRight());
        }

        @Test
        void does_not_let_a_decision_be_dated_before_an_earlier_one() {
            CaseJournal ahead = journal.append(
                    DESK.handle(journal, LogCall.of(call(5)), nextYear).get());

            OutOfOrder refused =
                    (OutOfOrder) DESK.handle(ahead, TRANSFER, at(2, 5)).getLeft();

            assertEquals(at(3, 0).at(), refused.last());
        }
    }

    @Nested
    class OutOfOrderTest {
        @Test
        void a_command_before_the_last_decision_is_refused() {
            var refused = DESK.handle(journal, TRANSFER, at(2, 4));

            assertTrue(refused.getLeft() instanceof OutOfOrder);
            assertEquals(
                    "at: error: the command is dated 2026-11-02T08:32:00Z, expected 2026-11-02T08:33:00Z or later "
                            + "(give the time of the command, in the same clock as those before it) "
                            + "[case.out-of-order]",
                    lines(refused));
        }

        @Test
        void an_append_before_the_case_was_opened_is_refused() {
            assertTrue(DESK.handle(journal, LogCall.of(call(0)), at(-1, 4)).getLeft() instanceof OutOfOrder);
            assertTrue(DESK.handle(journal, LogCall.of(call(0)), at(0, 4)).isRight());
        }

        @Test
        void the_same_instant_is_fine() {
            assertTrue(DESK.handle(journal, TRANSFER, at(3, 4)).isRight());
        }
    }

    @Test
    void a_version_is_never_negative() {
        assertEquals(
                "a version is never negative, but seenVersion is -1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CommandContext.of(SampleCase.AGENT, SampleCase.OPENED, -1))
                        .getMessage());
    }
}
