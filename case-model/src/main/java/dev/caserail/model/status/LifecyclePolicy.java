package dev.caserail.model.status;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
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
     * {@return how often a case is reopened before messages of the customer no longer reopen it; 10 by default} What comes in
     * after that is stored, which ends loops between machines (C6). Agents may reopen it always.
     */
    default int reopenings() {
        return 10;
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

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        if (reopenWindow().isNegative()) {
            throw new IllegalArgumentException("the reopen window is never negative, but it is " + reopenWindow());
        }
        if (reopenWindow().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the reopen window has " + LONGEST.toDays() + " days at most, but it is " + reopenWindow());
        }
        if (reopenings() < 0) {
            throw new IllegalArgumentException("reopenings are never negative, but they are " + reopenings());
        }
    }
}
