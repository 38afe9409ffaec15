package dev.caserail.model.privacy;

import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A reason to keep an account's data: while it holds, nothing of the account is erased (C10; GDPR, Art. 17 (3)). */
@ValueStyle
@Value.Immutable
public sealed interface RetentionHold permits ImmutableRetentionHold {
    /** {@return whose data} */
    AccountId account();

    /** {@return why, by a name that statistics and diagnostics may show} */
    RetentionGround ground();

    /** {@return since when, inclusive} */
    Instant from();

    /** {@return until when, exclusive; empty until somebody ends it} */
    Optional<Instant> until();

    /** {@return more about it, for people} */
    @Value.Redacted
    Optional<String> note();

    /**
     * Starts a hold.
     *
     * @return the builder's first stage
     */
    static ImmutableRetentionHold.AccountBuildStage builder() {
        return ImmutableRetentionHold.builder();
    }

    /**
     * Says whether it holds.
     *
     * @param at when
     * @return whether it has begun and not ended
     */
    default boolean holdsAt(Instant at) {
        return !at.isBefore(from()) && until().map(at::isBefore).orElse(true);
    }

    /**
     * Ends it.
     *
     * @param at when, exclusive
     * @return the hold that ends then, or earlier if it did already
     * @throws IllegalArgumentException if it had not begun then
     */
    default RetentionHold end(Instant at) {
        if (until().filter(earlier -> !at.isBefore(earlier)).isPresent()) {
            return this;
        }
        return builder()
                .account(account())
                .ground(ground())
                .from(from())
                .until(at)
                .note(note())
                .build();
    }

    /**
     * Finds what blocks an erasure.
     *
     * @param holds all holds there are, of any accounts
     * @param account the account whose data should go
     * @param at when
     * @return the holds that block it, those that end last first, those without an end before them
     */
    static List<RetentionHold> blocking(Collection<RetentionHold> holds, AccountId account, Instant at) {
        return holds.stream()
                .filter(hold -> hold.account().equals(account) && hold.holdsAt(at))
                .sorted(Comparator.comparing(
                                (RetentionHold hold) -> hold.until().orElse(Instant.MAX))
                        .reversed())
                .toList();
    }

    /** Checks that it ends after it begins. */
    @Value.Check
    default void check() {
        if (until().filter(end -> !end.isAfter(from())).isPresent()) {
            throw new IllegalArgumentException("until " + until().get() + ", expected after from " + from());
        }
    }
}
