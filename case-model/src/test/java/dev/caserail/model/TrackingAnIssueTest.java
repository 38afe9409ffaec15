package dev.caserail.model;

import static dev.caserail.model.SampleCase.ACCOUNT;
import static dev.caserail.model.SampleCase.BREAD;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.lines;
import static dev.caserail.model.SampleCase.state;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.content.AlreadyTracked;
import dev.caserail.model.refusal.content.IssueRefused;
import dev.caserail.model.refusal.content.TargetNotOnCase;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Agents record what a case is about (C12, F5, F7). */
class TrackingAnIssueTest {
    private static final TrackIssue MILK_MISSING = track("PRODUCT_MISSING", MILK, false);

    @Nested
    class OnTheRightTarget {
        @Test
        void each_level_has_its_own_kind_of_target() {
            SupportCase state =
                    state(track("WAITLIST", ACCOUNT, false), track("TOTE_MISSING", DELIVERY, false), MILK_MISSING);

            assertEquals(
                    List.of(
                            tracked("WAITLIST", ACCOUNT),
                            tracked("TOTE_MISSING", DELIVERY),
                            tracked("PRODUCT_MISSING", MILK)),
                    state.issues());
        }

        @Test
        void the_journal_says_who_and_when() {
            Transition transition = DESK.handle(state(), MILK_MISSING, at(5, 1)).get();

            assertEquals(
                    List.of(JournalEntry.of(
                            2,
                            IssueTracked.of(tracked("PRODUCT_MISSING", MILK), true),
                            SampleCase.AGENT,
                            SampleCase.OPENED.plusSeconds(300))),
                    transition.entries());
            assertEquals(2, transition.state().version());
            assertEquals(SampleCase.OPENED.plusSeconds(300), transition.state().changedAt());
        }

        @Test
        void one_issue_may_stand_on_several_targets() {
            assertEquals(
                    2,
                    state(MILK_MISSING, track("PRODUCT_MISSING", BREAD, false))
                            .issues()
                            .size());
        }
    }

    @Nested
    class OnAWrongTarget {
        @Test
        void of_another_level_is_refused_by_the_taxonomy() {
            Either<CaseError, Transition> refused =
                    DESK.handle(state(), track("PRODUCT_MISSING", DELIVERY, false), at(1, 1));

            assertTrue(refused.getLeft() instanceof IssueRefused);
            assertEquals(
                    "issue: error: issue `PRODUCT_MISSING` is tracked on a product line of a delivery, not on a delivery "
                            + "(name a product line of a delivery, or choose an issue that fits) [tracking.wrong-level]",
                    lines(refused));
        }

        @Test
        void of_another_account_is_refused() {
            assertNotOnCase(
                    "WAITLIST",
                    TrackingTarget.account(AccountId.of("A-1")),
                    "account `A-1` is not the account of this case");
        }

        @Test
        void that_the_case_does_not_have_is_refused() {
            assertNotOnCase(
                    "TOTE_MISSING", TrackingTarget.delivery(DeliveryId.of("D-2")), "the case has no delivery `D-2`");
            assertNotOnCase(
                    "PRODUCT_MISSING",
                    TrackingTarget.productLine(SampleCase.DELIVERY_ID, ProductLineId.of("L-9")),
                    "the case has no product line `L-9` in a delivery `D-1`");
            assertNotOnCase(
                    "PRODUCT_MISSING",
                    TrackingTarget.productLine(DeliveryId.of("D-2"), ProductLineId.of("L-1")),
                    "the case has no product line `L-1` in a delivery `D-2`");
        }

        private void assertNotOnCase(String issue, TrackingTarget target, String message) {
            Either<CaseError, Transition> refused = DESK.handle(state(), track(issue, target, false), at(1, 1));
            assertTrue(refused.getLeft() instanceof TargetNotOnCase);
            assertEquals(
                    "target: error: " + message + " (name a target of this case, or give the delivery with the contact "
                            + "that opens it) [case.target-not-on-case]",
                    lines(refused));
        }
    }

    @Test
    void an_unknown_issue_is_refused_with_a_near_one() {
        assertEquals(
                "issue: error: unknown issue `PRODUCT_MISING` in taxonomy `grocery-96/1` "
                        + "(did you mean `PRODUCT_MISSING`?) [tracking.unknown-issue]",
                lines(DESK.handle(state(), track("PRODUCT_MISING", MILK, false), at(1, 1))));
    }

    @Test
    void a_discouraged_issue_is_recorded_with_a_warning_that_carries_alternatives() {
        Transition transition = DESK.handle(state(), track("OTHER_PRODUCT_ISSUE", MILK, false), at(1, 1))
                .get();

        assertEquals(1, transition.state().issues().size());
        assertEquals(1, transition.warnings().size());
        Diagnostic warning = transition.warnings().get(0);
        assertEquals("tracking.discouraged", warning.code().value());
        assertTrue(warning.help().orElseThrow().startsWith("see whether one of these fits better: "));
    }

    @Nested
    class ThePrimaryIssue {
        private final TrackIssue bread = track("PRODUCT_MISSING", BREAD, false);
        private final TrackIssue breadFirst = track("PRODUCT_MISSING", BREAD, true);

        @Test
        void is_the_first_one_even_if_nobody_says_so() {
            assertEquals(
                    Optional.of(tracked("PRODUCT_MISSING", MILK)),
                    state(MILK_MISSING).primaryIssue());
        }

        @Test
        void stays_when_others_are_recorded() {
            assertEquals(
                    Optional.of(tracked("PRODUCT_MISSING", MILK)),
                    state(MILK_MISSING, bread).primaryIssue());
        }

        @Test
        void gives_way_to_a_later_one_that_says_so() {
            assertEquals(
                    Optional.of(tracked("PRODUCT_MISSING", BREAD)),
                    state(MILK_MISSING, breadFirst).primaryIssue());
        }

        @Test
        void may_be_chosen_among_those_recorded_already() {
            SupportCase state = state(MILK_MISSING, bread, breadFirst);

            assertEquals(Optional.of(tracked("PRODUCT_MISSING", BREAD)), state.primaryIssue());
            assertEquals(2, state.issues().size());
            assertEquals(4, state.version());
        }
    }

    @Nested
    class AgainOnTheSameTarget {
        @Test
        void is_refused() {
            Either<CaseError, Transition> refused = DESK.handle(state(MILK_MISSING), MILK_MISSING, at(5, 2));

            assertTrue(refused.getLeft() instanceof AlreadyTracked);
            assertEquals(
                    "issue: error: issue `PRODUCT_MISSING` is tracked on this target already (nothing needs doing; to make "
                            + "it the primary issue, say so in the command) [case.already-tracked]",
                    lines(refused));
        }

        @Test
        void is_refused_too_when_it_is_the_primary_issue_already() {
            assertTrue(
                    DESK.handle(state(MILK_MISSING), track("PRODUCT_MISSING", MILK, true), at(5, 2))
                                    .getLeft()
                            instanceof AlreadyTracked);
        }
    }

    private static TrackedIssue tracked(String issue, TrackingTarget target) {
        return TrackedIssue.of(IssueCode.of(issue), target);
    }
}
