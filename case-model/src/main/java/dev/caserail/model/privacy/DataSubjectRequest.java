package dev.caserail.model.privacy;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityLevel;
import dev.caserail.model.identity.IdentityMissing;
import dev.caserail.model.identity.IdentityRequirements;
import dev.caserail.model.identity.IdentityState;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's request about their own data (C10): which right, when it came in, until when it must be answered, how sure the
 * desk is of who asks, and how it ended.
 *
 * <p>Due in one month; with notice in the first month, in two months more (GDPR, Art. 12 (3)). The period does not stop
 * while the desk asks for proof of identity: courts and authorities differ, and this is the careful reading. Immutable;
 * what is done with it answers the changed request or why not.
 *
 * <pre>{@code
 * DataSubjectRequest request = DataSubjectRequest.receive(id, DataSubjectRight.ERASURE, account, now, periods);
 * request.verified(check)
 *         .flatMap(r -> r.fulfil(agent, later, requirements, holds)); // or ErasureHeld, IdentityNotSure, RequestClosed …
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface DataSubjectRequest permits ImmutableDataSubjectRequest {
    /** How many months the law gives. */
    int MONTHS = 1;

    /** How many months it gives with an extension, counted from the same day. */
    int MONTHS_EXTENDED = 3;

    /** {@return its identifier} */
    PrivacyRequestId id();

    /** {@return which right} */
    DataSubjectRight right();

    /** {@return whose data} */
    AccountId account();

    /** {@return when it came in} */
    Instant receivedAt();

    /** {@return the end of the first month: until then an answer, or the notice of an extension, is in time} */
    DueDay firstDue();

    /** {@return until when an answer is in time after an extension} */
    DueDay extendedDue();

    /** {@return how sure the desk is of who asks; of nobody, if nothing is said} */
    default IdentityState identity() {
        return IdentityState.none();
    }

    /** {@return the notice that it takes longer, if one was given} */
    Optional<DeadlineExtension> extension();

    /** {@return how it ended; empty while it is open} */
    Optional<RequestResolution> resolution();

    /**
     * Takes in a request. Its due dates are fixed here: a calendar that changes later does not move them.
     *
     * @param id its identifier
     * @param right which right
     * @param account whose data
     * @param receivedAt when it came in, by any channel and in any words
     * @param periods the desk's zone and holidays
     * @return the open request
     */
    static DataSubjectRequest receive(
            PrivacyRequestId id,
            DataSubjectRight right,
            AccountId account,
            Instant receivedAt,
            ResponsePeriods periods) {
        return ImmutableDataSubjectRequest.builder()
                .id(id)
                .right(right)
                .account(account)
                .receivedAt(receivedAt)
                .firstDue(periods.due(receivedAt, MONTHS))
                .extendedDue(periods.due(receivedAt, MONTHS_EXTENDED))
                .build();
    }

    /** {@return whether it is still to be answered} */
    @Value.NonAttribute
    default boolean open() {
        return resolution().isEmpty();
    }

    /** {@return until when an answer is in time} */
    @Value.NonAttribute
    default DueDay due() {
        return extension().isPresent() ? extendedDue() : firstDue();
    }

    /**
     * Says whether it is late.
     *
     * @param at when
     * @return whether it was unanswered then, and its period over
     */
    default boolean overdueAt(Instant at) {
        boolean answered = resolution().filter(r -> !r.at().isAfter(at)).isPresent();
        return !answered && due().lateAt(at);
    }

    /**
     * Adds what was done to know who asks.
     *
     * @param check the check, of any outcome
     * @return the request, or why not
     */
    default Either<PrivacyRefusal, DataSubjectRequest> verified(IdentityCheck check) {
        return openAt(check.at()).map(request -> changed(identity().with(check), extension(), resolution()));
    }

    /**
     * Gives notice that the answer takes up to two months longer.
     *
     * @param notice when, why, by whom
     * @return the request with its later due date, or why not: it was closed or extended already, or the first month is over
     */
    default Either<PrivacyRefusal, DataSubjectRequest> extend(DeadlineExtension notice) {
        return openAt(notice.noticeAt()).flatMap(request -> {
            if (extension().isPresent()) {
                return Either.left(ImmutableExtendedAlready.of(due().lastDay()));
            }
            if (firstDue().lateAt(notice.noticeAt())) {
                return Either.left(ImmutableExtensionTooLate.of(
                        notice.noticeAt(), firstDue().lastDay()));
            }
            return Either.right(changed(identity(), Optional.of(notice), resolution()));
        });
    }

    /**
     * Notes that the desk did all that was asked. A late answer is an answer, too.
     *
     * @param actor by whom
     * @param at when
     * @param requirements how sure the desk must be of who asks
     * @param holds all retention holds there are; they matter to an erasure
     * @return the closed request, or why not: it was closed already, it is not known well enough who asks, or data must be
     *     kept
     */
    default Either<PrivacyRefusal, DataSubjectRequest> fulfil(
            Actor actor, Instant at, IdentityRequirements requirements, Collection<RetentionHold> holds) {
        return openAt(at).flatMap(request -> request.sureAt(at, requirements)).flatMap(request -> {
            List<RetentionHold> blocking =
                    right() == DataSubjectRight.ERASURE ? RetentionHold.blocking(holds, account(), at) : List.of();
            return blocking.isEmpty()
                    ? Either.right(request.closed(RequestOutcome.FULFILLED, actor, at, Optional.empty()))
                    : Either.left(ImmutableErasureHeld.of(blocking));
        });
    }

    /**
     * Notes that the desk did some of what was asked. What a hold keeps is a reason not to do the rest.
     *
     * @param reason what the person was told about the rest
     * @param actor by whom
     * @param at when
     * @param requirements how sure the desk must be of who asks
     * @return the closed request, or why not
     * @throws IllegalArgumentException if the reason is blank
     */
    default Either<PrivacyRefusal, DataSubjectRequest> fulfilPartly(
            String reason, Actor actor, Instant at, IdentityRequirements requirements) {
        return openAt(at)
                .flatMap(request -> request.sureAt(at, requirements))
                .map(request -> request.closed(RequestOutcome.PARTLY_FULFILLED, actor, at, Optional.of(reason)));
    }

    /**
     * Notes that the desk does nothing of what was asked.
     *
     * @param reason what the person was told
     * @param actor by whom
     * @param at when
     * @return the closed request, or why not
     * @throws IllegalArgumentException if the reason is blank
     */
    default Either<PrivacyRefusal, DataSubjectRequest> refuse(String reason, Actor actor, Instant at) {
        return openAt(at).map(request -> request.closed(RequestOutcome.REFUSED, actor, at, Optional.of(reason)));
    }

    /**
     * Notes that the person took it back.
     *
     * @param actor by whom it was noted
     * @param at when
     * @return the closed request, or why not
     */
    default Either<PrivacyRefusal, DataSubjectRequest> withdraw(Actor actor, Instant at) {
        return openAt(at).map(request -> request.closed(RequestOutcome.WITHDRAWN, actor, at, Optional.empty()));
    }

    private Either<PrivacyRefusal, DataSubjectRequest> openAt(Instant at) {
        if (resolution().isPresent()) {
            return Either.left(ImmutableRequestClosed.of(
                    resolution().get().outcome(), resolution().get().at()));
        }
        return at.isBefore(receivedAt())
                ? Either.left(ImmutableRequestBackdated.of(at, receivedAt()))
                : Either.right(this);
    }

    private Either<PrivacyRefusal, DataSubjectRequest> sureAt(Instant at, IdentityRequirements requirements) {
        Either<IdentityMissing, IdentityLevel> sure = requirements.check(right().action(), account(), identity(), at);
        return sure.isRight() ? Either.right(this) : Either.left(ImmutableIdentityNotSure.of(sure.getLeft()));
    }

    private DataSubjectRequest closed(RequestOutcome outcome, Actor actor, Instant at, Optional<String> reason) {
        RequestResolution resolution = RequestResolution.builder()
                .outcome(outcome)
                .actor(actor)
                .at(at)
                .reason(reason)
                .build();
        return changed(identity(), extension(), Optional.of(resolution));
    }

    private DataSubjectRequest changed(
            IdentityState identity, Optional<DeadlineExtension> extension, Optional<RequestResolution> resolution) {
        return ImmutableDataSubjectRequest.builder()
                .id(id())
                .right(right())
                .account(account())
                .receivedAt(receivedAt())
                .firstDue(firstDue())
                .extendedDue(extendedDue())
                .identity(identity)
                .extension(extension)
                .resolution(resolution)
                .build();
    }

    /** Checks the order of its times. */
    @Value.Check
    default void check() {
        Instant first = firstDue().lateFrom();
        Instant extended = extendedDue().lateFrom();
        if (!receivedAt().isBefore(first) || !first.isBefore(extended)) {
            throw new IllegalArgumentException("request `" + id().value() + "` received at " + receivedAt()
                    + " is late from " + first + ", extended from " + extended
                    + ", expected each after the one before");
        }
    }
}
