package dev.caserail.model.status;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.immutables.value.Value;

/** What a desk may choose about the life of its cases (C1, C6, C7). Every choice has a default. */
@ValueStyle
@Value.Immutable
public sealed interface LifecyclePolicy permits ImmutableLifecyclePolicy {
    /** The longest reopen window, which stands for always. */
    Duration LONGEST = Duration.ofDays(36_500);

    /** {@return for how long after it was resolved a case may be reopened, the last instant included; 14 days by default} */
    default Duration reopenWindow() {
        return Duration.ofDays(14);
    }

    /**
     * {@return how often a case is reopened within {@link #reopeningPeriod()} before messages of the customer no longer reopen
     * it; 10 by default} What comes in after that is stored, which ends loops between machines (C6). Agents may reopen it
     * always.
     */
    default int reopenings() {
        return 10;
    }

    /** {@return the period before a message in which reopenings are counted, its first instant included; 7 days by default} */
    default Duration reopeningPeriod() {
        return Duration.ofDays(7);
    }

    /** {@return the guards before a case is resolved that the desk does without; none by default} */
    Set<ResolveGuard> waivedGuards();

    /** {@return whether cases of two accounts may be merged; not by default, for one customer would read of the other} */
    default boolean mergesAcrossAccounts() {
        return false;
    }

    /**
     * Starts a policy.
     *
     * @return the builder
     */
    static ImmutableLifecyclePolicy.Builder builder() {
        return ImmutableLifecyclePolicy.builder();
    }

    /** {@return the defaults} */
    static LifecyclePolicy standard() {
        return builder().build();
    }

    /**
     * Says whether a resolved case may still be reopened. Intake and desk both ask here (C1).
     *
     * @param resolvedAt when it was resolved
     * @param at when somebody wants to, or writes again
     * @return whether that is within the reopen window
     */
    default boolean withinReopenWindow(Instant resolvedAt, Instant at) {
        return !at.isAfter(resolvedAt.plus(reopenWindow()));
    }

    /**
     * Says whether a case was reopened so often that a message of the customer no longer does. Intake and desk both ask here
     * (C6).
     *
     * @param reopenedAt when it was reopened, in any order
     * @param at when the message came in
     * @return whether it was reopened as often as is allowed in the period before
     */
    default boolean reopenedTooOften(Collection<Instant> reopenedAt, Instant at) {
        Instant counted = at.minus(reopeningPeriod());
        return reopenedAt.stream().filter(time -> !time.isBefore(counted)).count() >= reopenings();
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkLength("the reopen window", reopenWindow());
        checkLength("the reopening period", reopeningPeriod());
        if (reopenings() < 0) {
            throw new IllegalArgumentException("reopenings are never negative, but they are " + reopenings());
        }
    }

    private static void checkLength(String name, Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException(name + " is never negative, but it is " + length);
        }
        if (length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " has " + LONGEST.toDays() + " days at most, but it is " + length);
        }
    }
}
