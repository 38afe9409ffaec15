package dev.caserail.model.identity;

import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that somebody's identity was established, or that the attempt failed (C9). Level
 * {@link IdentityLevel#NONE NONE} says that it failed: nothing that was established before it counts any more.
 */
@ValueStyle
@Value.Immutable
public sealed interface IdentityCheck permits ImmutableIdentityCheck {
    /** {@return of which account's holder} */
    AccountId account();

    /** {@return what was established} */
    IdentityLevel level();

    /** {@return by which means} */
    IdentityMethod method();

    /** {@return by whom: an agent, an automation, or the customer where they signed in by themselves} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return until when a verification counts, exclusive; empty for as long as the case is open} */
    Optional<Instant> expiresAt();

    /**
     * Starts a check.
     *
     * @return the builder's first stage
     */
    static ImmutableIdentityCheck.AccountBuildStage builder() {
        return ImmutableIdentityCheck.builder();
    }

    /**
     * Says what it counts for.
     *
     * @param instant when
     * @return its level; {@link IdentityLevel#CLAIMED CLAIMED} once a verification has expired, and
     *     {@link IdentityLevel#NONE NONE} before it was made
     */
    default IdentityLevel levelAt(Instant instant) {
        if (instant.isBefore(at())) {
            return IdentityLevel.NONE;
        }
        boolean expired = expiresAt().filter(end -> !instant.isBefore(end)).isPresent();
        return expired ? IdentityLevel.CLAIMED : level();
    }

    /** Checks that the method can establish the level, and that only a verification expires, and after it was made. */
    @Value.Check
    default void check() {
        if (!method().highest().suffices(level())) {
            throw new IllegalArgumentException(
                    "method " + method() + " establishes " + method().highest() + " at most, not " + level());
        }
        if (expiresAt().isPresent() && level() != IdentityLevel.VERIFIED) {
            throw new IllegalArgumentException("expiresAt of a check of level " + level() + ", expected none");
        }
        if (expiresAt().filter(end -> !end.isAfter(at())).isPresent()) {
            throw new IllegalArgumentException(
                    "expiresAt " + expiresAt().get() + ", expected after the check at " + at());
        }
    }
}
