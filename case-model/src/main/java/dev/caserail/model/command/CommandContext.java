package dev.caserail.model.command;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.Cause;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Who gives a command, when, and which version of the case they saw (C8). Time comes from the host, never from a clock. */
@WrapperStyle
@Value.Immutable
public sealed interface CommandContext permits ImmutableCommandContext {
    /** {@return who gives the command} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return the version of the case they saw; 0 where there was none yet} */
    long seenVersion();

    /**
     * {@return the version of the second case they saw, where the command is about two, such as a merge (C8); 0 where it is
     * about one}
     */
    long otherVersion();

    /** {@return what made them give it, where that is known} */
    Optional<Cause> cause();

    /** {@return what it belongs together with across cases and systems, if the host says so} */
    Optional<CorrelationId> correlation();

    /**
     * Says who, when and on which version.
     *
     * @param actor who gives the command
     * @param at when
     * @param seenVersion the version of the case they saw; 0 where there was none yet
     * @return the context
     * @throws IllegalArgumentException if the version is negative
     */
    static CommandContext of(Actor actor, Instant at, long seenVersion) {
        return ImmutableCommandContext.of(actor, at, seenVersion, 0, Optional.empty(), Optional.empty());
    }

    /**
     * Says why.
     *
     * @param cause what made them give it
     * @return the context with it
     */
    default CommandContext causedBy(Cause cause) {
        return ImmutableCommandContext.of(
                actor(), at(), seenVersion(), otherVersion(), Optional.of(cause), correlation());
    }

    /**
     * Says what it belongs together with.
     *
     * @param correlation the host's name for it
     * @return the context with it
     */
    default CommandContext correlated(CorrelationId correlation) {
        return ImmutableCommandContext.of(
                actor(), at(), seenVersion(), otherVersion(), cause(), Optional.of(correlation));
    }

    /**
     * Says the same on another version.
     *
     * @param version the version
     * @return the context on it
     */
    default CommandContext on(long version) {
        return ImmutableCommandContext.of(actor(), at(), version, otherVersion(), cause(), correlation());
    }

    /**
     * Says which version of the second case they saw: the target of a merge, the parent of a child.
     *
     * @param version the version of the second case
     * @return the context with both versions
     */
    default CommandContext andOther(long version) {
        return ImmutableCommandContext.of(actor(), at(), seenVersion(), version, cause(), correlation());
    }

    /** Checks the versions. */
    @Value.Check
    default void check() {
        if (seenVersion() < 0) {
            throw new IllegalArgumentException("a version is never negative, but seenVersion is " + seenVersion());
        }
        if (otherVersion() < 0) {
            throw new IllegalArgumentException("a version is never negative, but otherVersion is " + otherVersion());
        }
    }
}
