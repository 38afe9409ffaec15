package dev.caserail.model.intake;

import static dev.caserail.model.intake.Contacts.CASE;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.aCase;
import static dev.caserail.model.intake.Contacts.ago;
import static dev.caserail.model.intake.Contacts.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.intake.directory.ImmutableKnownCase;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.mail.AutomationSign;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.StatusCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** C1, C6: what an answer does to a case of each status, and what automated mail never does. */
class ReopeningByContactTest {
    private final InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
    private final Intake intake =
            Intake.of(directory, LifecyclePolicy.builder().reopenings(3).build(), IntakePolicy.defaults(), TOKENS);

    private IntakeDecision answer(KnownCase known, String... fields) {
        directory.put(known);
        List<String> all = new ArrayList<>(List.of("Subject", "Re: Milk " + TOKENS.reference(CASE)));
        all.addAll(List.of(fields));
        return intake.decide(mail(all.toArray(String[]::new)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "WAITING_CUSTOMER", "ON_HOLD"})
    void an_answer_to_a_case_that_is_worked_on_is_appended(StatusCategory status) {
        assertInstanceOf(
                AppendTo.class, answer(aCase(CASE, status, Duration.ofDays(300)).build()));
    }

    @Nested
    @DisplayName("C1: a resolved case is reopened inside the reopen window")
    class Resolved {
        @Test
        void up_to_its_last_moment() {
            IntakeDecision decision = answer(resolved(Duration.ofDays(14)).build());

            assertInstanceOf(Reopen.class, decision);
            assertEquals(Optional.of(CASE), decision.existingCase());
            assertEquals(
                    "reopen case C-1, resolved at 2026-11-06T12:00:00Z: the subject has its token", decision.reason());
        }

        @Test
        void and_later_gets_a_follow_up() {
            IntakeDecision decision =
                    answer(resolved(Duration.ofDays(14).plusNanos(1)).build());

            assertInstanceOf(FollowUpOf.class, decision);
            assertTrue(decision.opensCase());
            assertEquals(Optional.empty(), decision.existingCase());
        }

        @Test
        @DisplayName("C6: a cap on reopenings ends loops")
        void but_not_more_often_than_the_desk_allows() {
            List<Instant> three = List.of(ago(Duration.ofDays(7)), ago(Duration.ofDays(2)), ago(Duration.ofHours(1)));
            List<Instant> two = List.of(ago(Duration.ofDays(7).plusNanos(1)), three.get(1), three.get(2));

            assertInstanceOf(
                    Reopen.class,
                    answer(resolved(Duration.ofHours(1)).addAllReopenedAt(two).build()));
            StoredOnly stored = (StoredOnly)
                    answer(resolved(Duration.ofHours(1)).addAllReopenedAt(three).build());

            assertEquals(StoredReason.REOPENED_TOO_OFTEN, stored.why());
            assertEquals(
                    "store on case C-1, and nothing else: the case was reopened as often as is allowed; the subject has its "
                            + "token",
                    stored.reason());
        }

        private ImmutableKnownCase.BuildFinal resolved(Duration sinceAgo) {
            return aCase(CASE, StatusCategory.RESOLVED, sinceAgo);
        }
    }

    @Test
    @DisplayName("C1: a customer reply to a closed case opens a linked follow-up case")
    void a_reply_to_a_closed_case_opens_a_follow_up() {
        IntakeDecision decision =
                answer(aCase(CASE, StatusCategory.CLOSED, Duration.ofHours(1)).build());

        assertEquals(
                "open a follow-up of case C-1, closed at 2026-11-20T11:00:00Z: the subject has its token",
                decision.reason());
        assertInstanceOf(FollowUpOf.class, decision);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CLOSED"})
    void what_came_before_the_case_was_over_says_nothing_against_that(StatusCategory over) {
        assertInstanceOf(
                AppendTo.class, answer(aCase(CASE, over, Duration.ofMillis(-1)).build()));
        assertFalse(answer(aCase(CASE, over, Duration.ZERO).build()) instanceof AppendTo);
    }

    @Test
    void a_reply_to_spam_waits_for_an_agent() {
        StoredOnly stored = (StoredOnly)
                answer(aCase(CASE, StatusCategory.SPAM, Duration.ofHours(1)).build());

        assertEquals(StoredReason.SPAM, stored.why());
    }

    @Nested
    @DisplayName("C6: automated mail is stored, never reopens, is never answered")
    class Automated {
        @ParameterizedTest
        @EnumSource(
                value = StatusCategory.class,
                names = {"MERGED"},
                mode = EnumSource.Mode.EXCLUDE)
        void mail_to_a_case_of_any_status_is_stored_only(StatusCategory status) {
            for (String[] sign : new String[][] {
                {"Auto-Submitted", "auto-replied"},
                {"Return-Path", "<>"},
                {"Content-Type", "multipart/report; report-type=delivery-status"},
                {"X-Caserail-Desk", "grocery"},
                {"Precedence", "bulk"}
            }) {
                StoredOnly stored = assertInstanceOf(
                        StoredOnly.class,
                        answer(aCase(CASE, status, Duration.ofHours(1)).build(), sign));

                assertEquals(StoredReason.AUTOMATED, stored.why());
                assertEquals(Optional.of(CASE), stored.existingCase());
                assertFalse(stored.opensCase());
            }
        }

        @Test
        void that_answers_something_of_no_case_is_stored_without_one() {
            IntakeDecision decision = intake.decide(mail("Return-Path", "<>", "Auto-Submitted", "auto-replied"));

            assertEquals(
                    "store without a case, and nothing else: the mail is automated (it was answered automatically, its return "
                            + "path is empty)",
                    decision.reason());
            assertEquals(Optional.empty(), decision.existingCase());
        }

        @Test
        void that_a_program_began_opens_a_case_but_is_not_acknowledged() {
            NewCase decision = (NewCase) intake.decide(mail("Auto-Submitted", "auto-generated", "Subject", "Alarm"));

            assertFalse(decision.acknowledged());
            assertEquals(
                    "open a new case: nothing in the contact names one; a program wrote it, so it is not acknowledged",
                    decision.reason());
            assertTrue(((NewCase) intake.decide(mail("Subject", "Milk"))).acknowledged());
        }

        @Test
        void two_desks_that_answer_each_other_stop_after_one_mail() {
            IntakeDecision back = answer(
                    aCase(CASE, StatusCategory.RESOLVED, Duration.ofHours(1)).build(), "X-Caserail-Desk", "grocery");

            assertEquals(List.of(AutomationSign.OWN_MARKER), ((StoredOnly) back).signs());
        }
    }
}
