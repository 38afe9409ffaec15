package dev.caserail.model.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.SampleCase;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityLevel;
import dev.caserail.model.identity.IdentityMethod;
import dev.caserail.model.identity.IdentityRequirements;
import dev.caserail.model.identity.ReferenceIdentityRequirements;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person's request about their own data: received, due, extended, answered (C10; GDPR, Art. 12). */
class DataSubjectRequestTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final AccountId ACCOUNT = SampleCase.ACCOUNT_ID;
    private static final Instant RECEIVED = Instant.parse("2026-11-03T09:00:00Z");
    private static final ResponsePeriods PERIODS = ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of());
    private static final Actor AGENT = Actor.agent(AgentId.of("agent-12"));
    private static final IdentityRequirements REQUIREMENTS = ReferenceIdentityRequirements.load();

    @Group
    @Nested
    class Due {
        @Test
        void in_one_month() {
            DataSubjectRequest request = request(DataSubjectRight.ACCESS);

            assertEquals(LocalDate.parse("2026-12-03"), request.due().lastDay());
            assertFalse(request.overdueAt(Instant.parse("2026-12-03T22:59:59Z")));
            assertTrue(request.overdueAt(Instant.parse("2026-12-03T23:00:00Z")));
        }

        @Test
        void two_months_later_with_notice_in_the_first() {
            DataSubjectRequest extended = request(DataSubjectRight.ACCESS)
                    .extend(notice("2026-12-03T22:59:59Z"))
                    .get();

            assertEquals(LocalDate.parse("2027-02-03"), extended.due().lastDay());
            assertFalse(extended.overdueAt(Instant.parse("2026-12-04T00:00:00Z")));
            assertTrue(extended.overdueAt(Instant.parse("2027-02-03T23:00:00Z")));
        }

        @Test
        void not_later_with_notice_after_the_first() {
            assertEquals(
                    "extension.noticeAt: error: notice of an extension was given at 2026-12-03T23:00:00Z, expected until "
                            + "the end of 2026-12-03 (answer without delay) [privacy.extension-too-late]",
                    line(request(DataSubjectRight.ACCESS).extend(notice("2026-12-03T23:00:00Z"))));
        }

        @Test
        void not_later_for_a_second_time() {
            assertEquals(
                    "extension: error: the period was extended to 2027-02-03 already, and can be extended once (answer "
                            + "until then) [privacy.extended-already]",
                    line(request(DataSubjectRight.ACCESS)
                            .extend(notice("2026-11-10T09:00:00Z"))
                            .flatMap(r -> r.extend(notice("2026-11-11T09:00:00Z")))));
        }

        @Test
        void until_it_is_answered_then_never_late_again() {
            DataSubjectRequest late = request(DataSubjectRight.ACCESS)
                    .refuse("Unfounded", AGENT, Instant.parse("2027-01-01T00:00:00Z"))
                    .get();

            assertTrue(late.overdueAt(Instant.parse("2026-12-31T00:00:00Z")));
            assertFalse(late.overdueAt(Instant.parse("2027-01-01T00:00:00Z")));
        }

        @Property
        void with_an_extension_always_later_than_without(@ForAll @IntRange(max = 5_000) int hours) {
            DataSubjectRequest request = DataSubjectRequest.receive(
                    PrivacyRequestId.of("DSR-1"),
                    DataSubjectRight.ACCESS,
                    ACCOUNT,
                    RECEIVED.plus(Duration.ofHours(hours)),
                    PERIODS);

            assertTrue(
                    request.firstDue().lastDay().isBefore(request.extendedDue().lastDay()));
            assertTrue(request.receivedAt().isBefore(request.firstDue().lateFrom()));
        }
    }

    @Nested
    class Answered {
        @ParameterizedTest
        @EnumSource(DataSubjectRight.class)
        void only_to_whom_the_desk_is_sure_of(DataSubjectRight right) {
            DataSubjectRequest unknown = request(right);
            Instant now = RECEIVED.plusSeconds(120);

            assertTrue(unknown.fulfil(AGENT, now, REQUIREMENTS, List.of()).isLeft());
            assertTrue(unknown.fulfilPartly("Not all", AGENT, now, REQUIREMENTS).isLeft());
            DataSubjectRequest known = unknown.verified(verification()).get();
            assertEquals(
                    Optional.of(RequestOutcome.FULFILLED),
                    known.fulfil(AGENT, now, REQUIREMENTS, List.of())
                            .get()
                            .resolution()
                            .map(RequestResolution::outcome));
        }

        /** C9. */
        @Test
        void with_what_is_missing_and_how_to_obtain_it() {
            assertEquals(
                    "identity: error: the customer's identity is unknown, `export-personal-data` needs it verified (ask the "
                            + "customer to sign in to the account, or read out a code that is sent to the account's address "
                            + "or number, or show a document, or show a document on video) [identity.level-missing]",
                    line(request(DataSubjectRight.PORTABILITY)
                            .fulfil(AGENT, RECEIVED.plusSeconds(1), REQUIREMENTS, List.of())));
        }

        @Test
        void not_when_the_verification_has_expired() {
            DataSubjectRequest known =
                    request(DataSubjectRight.ACCESS).verified(verification()).get();

            assertTrue(known.fulfil(AGENT, RECEIVED.plus(Duration.ofDays(2)), REQUIREMENTS, List.of())
                    .isLeft());
        }

        @Test
        void once() {
            DataSubjectRequest closed = request(DataSubjectRight.ACCESS)
                    .withdraw(AGENT, RECEIVED.plusSeconds(60))
                    .get();
            String why =
                    "resolution: error: the request was closed as WITHDRAWN at 2026-11-03T09:01:00Z (open a new request) "
                            + "[privacy.request-closed]";
            Instant later = RECEIVED.plusSeconds(120);

            assertFalse(closed.open());
            assertEquals(why, line(closed.fulfil(AGENT, later, REQUIREMENTS, List.of())));
            assertEquals(why, line(closed.fulfilPartly("x", AGENT, later, REQUIREMENTS)));
            assertEquals(why, line(closed.refuse("x", AGENT, later)));
            assertEquals(why, line(closed.withdraw(AGENT, later)));
            assertEquals(why, line(closed.extend(notice("2026-11-04T09:00:00Z"))));
            assertEquals(why, line(closed.verified(verification())));
        }

        @Test
        void not_before_it_came_in() {
            assertEquals(
                    "at: error: this is dated 2026-11-03T08:59:59Z, expected 2026-11-03T09:00:00Z, when the request came in, "
                            + "or later (give the time at which it was done) [privacy.backdated]",
                    line(request(DataSubjectRight.ACCESS).withdraw(AGENT, RECEIVED.minusSeconds(1))));
        }

        @Test
        void with_a_reason_for_what_is_not_done() {
            DataSubjectRequest request =
                    request(DataSubjectRight.ACCESS).verified(verification()).get();
            Instant now = RECEIVED.plusSeconds(120);

            assertThrows(IllegalArgumentException.class, () -> request.refuse(" ", AGENT, now));
            assertThrows(IllegalArgumentException.class, () -> request.fulfilPartly("", AGENT, now, REQUIREMENTS));
            assertThrows(IllegalArgumentException.class, () -> DeadlineExtension.of(now, "", AGENT));
            assertEquals(
                    Optional.of("Others' data"),
                    request.fulfilPartly("Others' data", AGENT, now, REQUIREMENTS)
                            .get()
                            .resolution()
                            .flatMap(RequestResolution::reason));
        }
    }

    @Nested
    class AnErasure {
        private final DataSubjectRequest request =
                request(DataSubjectRight.ERASURE).verified(verification()).get();
        private final Instant now = RECEIVED.plusSeconds(120);

        @Test
        void waits_until_every_hold_has_ended() {
            RetentionHold tax = hold("TAX_RECORDS", Optional.of(RECEIVED.plusSeconds(600)));
            RetentionHold claim = hold("LEGAL_CLAIM", Optional.empty());

            assertEquals(
                    "holds: error: the data must be kept: `LEGAL_CLAIM` without an end, `TAX_RECORDS` until "
                            + "2026-11-03T09:10:00Z (erase after that, or fulfil the request in part and say why) "
                            + "[privacy.erasure-held]",
                    line(request.fulfil(AGENT, now, REQUIREMENTS, List.of(tax, claim))));
            assertTrue(request.fulfil(AGENT, RECEIVED.plusSeconds(599), REQUIREMENTS, List.of(tax, claim.end(now)))
                    .isLeft());
            assertTrue(request.fulfil(AGENT, RECEIVED.plusSeconds(600), REQUIREMENTS, List.of(tax, claim.end(now)))
                    .isRight());
        }

        @Test
        void is_not_held_by_what_concerns_others_or_has_not_begun() {
            RetentionHold others = RetentionHold.builder()
                    .account(AccountId.of("A-2"))
                    .ground(RetentionGround.of("LEGAL_CLAIM"))
                    .from(RECEIVED)
                    .build();
            RetentionHold future = RetentionHold.builder()
                    .account(ACCOUNT)
                    .ground(RetentionGround.of("LEGAL_CLAIM"))
                    .from(now.plusSeconds(1))
                    .build();

            assertTrue(request.fulfil(AGENT, now, REQUIREMENTS, List.of(others, future))
                    .isRight());
        }

        @Test
        void may_be_done_in_part_and_no_other_right_is_held() {
            List<RetentionHold> holds = List.of(hold("TAX_RECORDS", Optional.empty()));

            assertTrue(request.fulfilPartly("Invoices are kept for ten years", AGENT, now, REQUIREMENTS)
                    .isRight());
            assertTrue(request(DataSubjectRight.ACCESS)
                    .verified(verification())
                    .flatMap(r -> r.fulfil(AGENT, now, REQUIREMENTS, holds))
                    .isRight());
        }

        @Test
        void is_held_from_the_first_instant_to_before_the_last() {
            RetentionHold hold = hold("TAX_RECORDS", Optional.of(now));

            assertFalse(hold.holdsAt(hold.from().minusNanos(1)));
            assertTrue(hold.holdsAt(hold.from()));
            assertTrue(hold.holdsAt(now.minusNanos(1)));
            assertFalse(hold.holdsAt(now));
            assertEquals(hold, hold.end(now.plusSeconds(1)));
            assertThrows(IllegalArgumentException.class, () -> hold.end(hold.from()));
            assertThrows(IllegalArgumentException.class, () -> ImmutableErasureHeld.of(List.of()));
        }
    }

    /** Whatever is tried: a refused step leaves the request as it was, and one that is closed stays as it is closed. */
    @Property
    void steps_change_all_or_nothing(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> steps, @ForAll @IntRange(max = 60) int days) {
        DataSubjectRequest request = request(DataSubjectRight.ERASURE);
        for (int i = 0; i < steps.size(); i++) {
            Instant at = RECEIVED.plus(Duration.ofDays(days)).plusSeconds(i);
            DataSubjectRequest before = request;
            Either<PrivacyRefusal, DataSubjectRequest> after = step(request, steps.get(i), at);
            request = after.getOrElse(before);
            if (!before.open()) {
                assertTrue(after.isLeft());
            }
            assertEquals(before.firstDue(), request.firstDue());
            assertFalse(request.due().lateFrom().isBefore(before.due().lateFrom()));
        }
    }

    private static Either<PrivacyRefusal, DataSubjectRequest> step(DataSubjectRequest request, int kind, Instant at) {
        return switch (kind) {
            case 0 -> request.verified(verification());
            case 1 -> request.extend(DeadlineExtension.of(at, "Many cases", AGENT));
            case 2 -> request.fulfil(AGENT, at, REQUIREMENTS, List.of());
            case 3 -> request.fulfilPartly("Others", AGENT, at, REQUIREMENTS);
            case 4 -> request.refuse("Unfounded", AGENT, at);
            default -> request.withdraw(AGENT, at);
        };
    }

    @Test
    void it_is_read_back_from_json_with_all_that_was_done() throws Exception {
        DataSubjectRequest request = request(DataSubjectRight.ERASURE)
                .verified(verification())
                .flatMap(r -> r.extend(notice("2026-11-10T09:00:00Z")))
                .flatMap(r -> r.refuse("Frau Muster asks every day", AGENT, RECEIVED.plus(Duration.ofDays(9))))
                .get();
        RetentionHold hold = hold("TAX_RECORDS", Optional.of(RECEIVED.plusSeconds(600)));
        PrivacyRefusal held = ImmutableErasureHeld.of(List.of(hold));

        assertEquals(request, JSON.readValue(JSON.writeValueAsString(request), DataSubjectRequest.class));
        assertEquals(hold, JSON.readValue(JSON.writeValueAsString(hold), RetentionHold.class));
        assertEquals(held, JSON.readValue(JSON.writeValueAsString(held), PrivacyRefusal.class));
    }

    @Test
    void its_words_show_no_personal_data() {
        DataSubjectRequest request = request(DataSubjectRight.ERASURE)
                .extend(DeadlineExtension.of(RECEIVED, "Muster has many cases", AGENT))
                .flatMap(r -> r.refuse("Muster asks every day", AGENT, RECEIVED))
                .get();
        RetentionHold hold = RetentionHold.builder()
                .account(ACCOUNT)
                .ground(RetentionGround.of("LEGAL_CLAIM"))
                .from(RECEIVED)
                .note("Muster sues")
                .build();
        String shown = request + " " + hold + " "
                + ImmutableErasureHeld.of(List.of(hold)).diagnostic();

        assertTrue(shown.contains("A-20417"));
        assertFalse(shown.contains("Muster"), shown);
    }

    private static String line(Either<PrivacyRefusal, DataSubjectRequest> refused) {
        return refused.getLeft().diagnostic().line();
    }

    private static DataSubjectRequest request(DataSubjectRight right) {
        return DataSubjectRequest.receive(PrivacyRequestId.of("DSR-1"), right, ACCOUNT, RECEIVED, PERIODS);
    }

    private static DeadlineExtension notice(String at) {
        return DeadlineExtension.of(Instant.parse(at), "Many cases", AGENT);
    }

    private static RetentionHold hold(String ground, Optional<Instant> until) {
        return RetentionHold.builder()
                .account(ACCOUNT)
                .ground(RetentionGround.of(ground))
                .from(RECEIVED.minus(Duration.ofDays(365)))
                .until(until)
                .build();
    }

    private static IdentityCheck verification() {
        return IdentityCheck.builder()
                .account(ACCOUNT)
                .level(IdentityLevel.VERIFIED)
                .method(IdentityMethod.SIGN_IN)
                .actor(Actor.customer(ACCOUNT))
                .at(RECEIVED.plusSeconds(60))
                .expiresAt(RECEIVED.plus(Duration.ofDays(1)))
                .build();
    }
}
