package dev.caserail.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How sure the desk is of whom it talks to, and what it may do then (C9, F20). */
class IdentityTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final AccountId HOLDER = SampleCase.ACCOUNT_ID;
    private static final Instant T = SampleCase.OPENED;
    private static final IdentityRequirements REFERENCE = ReferenceIdentityRequirements.load();
    private static final ActionCode ORDER_DATA = ActionCode.of("show-order-data");

    @Group
    @Nested
    class TheLevel {
        @Test
        void is_none_until_somebody_says_who_they_are() {
            assertEquals(IdentityLevel.NONE, IdentityState.none().levelAt(HOLDER, T));
        }

        @Test
        void is_claimed_by_a_known_address_and_verified_by_signing_in() {
            IdentityState mailed = IdentityState.none().with(claim(0));
            IdentityState signedIn = mailed.with(verification(5, 65));

            assertEquals(IdentityLevel.CLAIMED, mailed.levelAt(HOLDER, at(1)));
            assertEquals(IdentityLevel.CLAIMED, signedIn.levelAt(HOLDER, at(4)));
            assertEquals(IdentityLevel.VERIFIED, signedIn.levelAt(HOLDER, at(5)));
        }

        @Test
        void falls_back_to_claimed_when_the_verification_expires() {
            IdentityState signedIn = IdentityState.none().with(verification(0, 60));

            assertEquals(IdentityLevel.VERIFIED, signedIn.levelAt(HOLDER, at(60).minusNanos(1)));
            assertEquals(IdentityLevel.CLAIMED, signedIn.levelAt(HOLDER, at(60)));
        }

        @Test
        void is_not_lowered_by_a_later_claim() {
            assertEquals(
                    IdentityLevel.VERIFIED,
                    IdentityState.none()
                            .with(verification(0, 60))
                            .with(claim(5))
                            .levelAt(HOLDER, at(6)));
        }

        @Test
        void is_lost_when_a_later_check_fails_and_can_be_won_again() {
            IdentityState doubted =
                    IdentityState.none().with(verification(0, 60)).with(failure(5));

            assertEquals(IdentityLevel.VERIFIED, doubted.levelAt(HOLDER, at(4)));
            assertEquals(IdentityLevel.NONE, doubted.levelAt(HOLDER, at(5)));
            assertEquals(
                    IdentityLevel.VERIFIED, doubted.with(verification(7, 70)).levelAt(HOLDER, at(7)));
        }

        @Test
        void of_two_checks_at_one_instant_follows_the_one_noted_later() {
            assertEquals(
                    IdentityLevel.NONE,
                    IdentityState.none()
                            .with(verification(5, 60))
                            .with(failure(5))
                            .levelAt(HOLDER, at(5)));
            assertEquals(
                    IdentityLevel.VERIFIED,
                    IdentityState.none()
                            .with(failure(5))
                            .with(verification(5, 60))
                            .levelAt(HOLDER, at(5)));
        }

        @Test
        void holds_for_one_account() {
            assertEquals(
                    IdentityLevel.NONE,
                    IdentityState.none().with(verification(0, 60)).levelAt(AccountId.of("A-2"), at(1)));
        }

        @Property
        void falls_and_never_rises_while_nothing_is_checked(
                @ForAll("states") IdentityState state, @ForAll @IntRange(max = 50) int more) {
            assertTrue(state.levelAt(HOLDER, at(100)).suffices(state.levelAt(HOLDER, at(100 + more))));
        }

        @Property
        void before_a_check_is_what_it_was_without_it(
                @ForAll("states") IdentityState state, @ForAll("checks") IdentityCheck check) {
            Instant before = check.at().minusNanos(1);

            assertEquals(state.levelAt(HOLDER, before), state.with(check).levelAt(HOLDER, before));
        }

        @Property
        void does_not_depend_on_the_order_in_which_checks_of_different_times_were_noted(
                @ForAll("states") IdentityState state) {
            List<IdentityCheck> byTime = state.checks().stream()
                    .sorted(Comparator.comparing(IdentityCheck::at))
                    .toList();

            assertEquals(
                    state.levelAt(HOLDER, at(100)), IdentityState.of(byTime).levelAt(HOLDER, at(100)));
        }

        @Provide
        Arbitrary<IdentityState> states() {
            return checks().list().ofMaxSize(5).map(IdentityState::of);
        }

        @Provide
        Arbitrary<IdentityCheck> checks() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 100),
                            Arbitraries.integers().between(0, 2))
                    .as((minute, kind) -> switch (kind) {
                        case 0 -> failure(minute);
                        case 1 -> claim(minute);
                        default -> verification(minute, minute + 30);
                    });
        }
    }

    @Nested
    class ACheck {
        @Test
        void cannot_establish_more_than_its_method_can() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> check(IdentityLevel.VERIFIED, IdentityMethod.SENDER_ADDRESS, 0, Optional.empty()));
        }

        @Test
        void expires_after_it_was_made_and_only_if_it_verified() {
            assertThrows(IllegalArgumentException.class, () -> verification(5, 5));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> check(IdentityLevel.CLAIMED, IdentityMethod.STATEMENT, 0, Optional.of(at(9))));
        }

        @Test
        void is_read_back_from_json() throws Exception {
            IdentityState state = IdentityState.none().with(claim(1)).with(verification(2, 9));

            assertEquals(state, JSON.readValue(JSON.writeValueAsString(state), IdentityState.class));
        }
    }

    @Nested
    class AnAction {
        /** F20. */
        @Test
        void that_shows_order_data_is_for_the_verified_holder_only() {
            IdentityState claimed = IdentityState.none().with(claim(0));
            IdentityState verified = claimed.with(verification(1, 60));

            assertEquals(
                    "identity: error: the customer's identity is claimed, `show-order-data` needs it verified (ask the "
                            + "customer to sign in to the account, or read out a code that is sent to the account's address "
                            + "or number, or be called back on the account's number, or answer the security questions) "
                            + "[identity.level-missing]",
                    REFERENCE
                            .check(ORDER_DATA, HOLDER, claimed, at(1))
                            .getLeft()
                            .diagnostic()
                            .line());
            assertEquals(Either.right(IdentityLevel.VERIFIED), REFERENCE.check(ORDER_DATA, HOLDER, verified, at(1)));
            assertTrue(REFERENCE
                    .check(ORDER_DATA, AccountId.of("A-2"), verified, at(1))
                    .isLeft());
            assertTrue(REFERENCE.check(ORDER_DATA, HOLDER, verified, at(60)).isLeft());
        }

        @Test
        void that_says_nothing_of_any_account_is_for_everybody() {
            assertTrue(REFERENCE
                    .check(ActionCode.of("answer-general-question"), HOLDER, IdentityState.none(), T)
                    .isRight());
        }

        @Test
        void that_the_desk_forgot_to_list_is_for_the_verified_holder_only() {
            ActionCode forgotten = ActionCode.of("show-everything");
            IdentityMissing missing = REFERENCE
                    .check(forgotten, HOLDER, IdentityState.none().with(claim(0)), at(1))
                    .getLeft();

            assertEquals(Optional.empty(), REFERENCE.find(forgotten));
            assertEquals(IdentityLevel.VERIFIED, missing.requirement().level());
            assertEquals(IdentityLevel.CLAIMED, missing.found());
            assertEquals(
                    List.of(
                            IdentityMethod.SIGN_IN,
                            IdentityMethod.ONE_TIME_CODE,
                            IdentityMethod.SECURITY_QUESTIONS,
                            IdentityMethod.CALL_BACK,
                            IdentityMethod.DOCUMENT,
                            IdentityMethod.VIDEO),
                    missing.requirement().methods());
        }

        @Test
        void has_one_requirement_that_can_be_met() {
            IdentityRequirement order = REFERENCE.required(ORDER_DATA);
            assertThrows(IllegalArgumentException.class, () -> IdentityRequirements.of(List.of(order, order)));
            assertThrows(IllegalArgumentException.class, () -> IdentityMissing.of(order, IdentityLevel.VERIFIED));
            var verified = IdentityRequirement.builder().action(ORDER_DATA).level(IdentityLevel.VERIFIED);
            assertThrows(IllegalArgumentException.class, verified::build);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> verified.addMethods(IdentityMethod.STATEMENT).build());
        }

        @Test
        void and_its_refusal_are_read_back_from_json() throws Exception {
            IdentityMissing missing = IdentityMissing.of(REFERENCE.required(ORDER_DATA), IdentityLevel.NONE);

            assertEquals(missing, JSON.readValue(JSON.writeValueAsString(missing), IdentityMissing.class));
            assertEquals(REFERENCE, JSON.readValue(JSON.writeValueAsString(REFERENCE), IdentityRequirements.class));
            assertEquals(
                    "the customer's identity is unknown, `show-order-data` needs it verified",
                    missing.diagnostic().message());
        }
    }

    @Nested
    class AFile {
        @Test
        void is_told_all_its_faults_by_place() {
            assertEquals(
                    """
                    identity.csv:2:1: error: action `Show`, expected lower-case letters and digits in words joined by \
                    hyphens [identifier.malformed]
                    identity.csv:3:9: error: unknown level `verifed`, expected one of none, claimed, verified (did you \
                    mean `verified`?) [identity.unknown-level]
                    identity.csv:4:1: error: action `pay-out` stands at identity.csv:3:1 already \
                    [identity.duplicate-action]
                    identity.csv:4:26: error: method `statement` establishes `claimed` at most, expected one for level \
                    `verified` [identity.level-unreachable]
                    identity.csv:5:17: error: unknown method `sing-in`, expected one of sender-address, caller-number, \
                    statement, sign-in, one-time-code, security-questions, call-back, document, video (did you mean \
                    `sign-in`?) [identity.unknown-method]
                    identity.csv:6:14: error: `methods` is empty, expected a means to reach level `claimed` \
                    [identity.level-unreachable]""",
                    IdentityCsv.load(SourceText.of("identity.csv", """
                                    action,level,methods
                                    Show,none,
                                    pay-out,verifed,sign-in
                                    pay-out,verified,video | statement
                                    pay-in,verified,sing-in
                                    send,claimed,
                                    """))
                            .getError()
                            .map(Diagnostic::line)
                            .mkString("\n"));
        }

        @Test
        void without_the_columns_is_told_so() {
            assertEquals(
                    "identity.csv:1:1: error: the header has no column `methods` [csv.missing-column]",
                    IdentityCsv.load(SourceText.of("identity.csv", "action,level\n"))
                            .getError()
                            .map(Diagnostic::line)
                            .mkString("\n"));
        }
    }

    private static IdentityCheck claim(int minute) {
        return check(IdentityLevel.CLAIMED, IdentityMethod.SENDER_ADDRESS, minute, Optional.empty());
    }

    private static IdentityCheck verification(int minute, int until) {
        return check(IdentityLevel.VERIFIED, IdentityMethod.SIGN_IN, minute, Optional.of(at(until)));
    }

    private static IdentityCheck failure(int minute) {
        return check(IdentityLevel.NONE, IdentityMethod.SECURITY_QUESTIONS, minute, Optional.empty());
    }

    private static IdentityCheck check(
            IdentityLevel level, IdentityMethod method, int minute, Optional<Instant> expiresAt) {
        return IdentityCheck.builder()
                .account(HOLDER)
                .level(level)
                .method(method)
                .actor(Actor.customer(HOLDER))
                .at(at(minute))
                .expiresAt(expiresAt)
                .build();
    }

    private static Instant at(int minute) {
        return T.plusSeconds(60L * minute);
    }
}
