package dev.caserail.model.command;

import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
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
     * Says who, when and on which version.
     *
     * @param actor who gives the command
     * @param at when
     * @param seenVersion the version of the case they saw; 0 where there was none yet
     * @return the context
     * @throws IllegalArgumentException if the version is negative
     */
    static CommandContext of(Actor actor, Instant at, long seenVersion) {
        return ImmutableCommandContext.of(actor, at, seenVersion);
    }

    /** Checks the version. */
    @Value.Check
    default void check() {
        if (seenVersion() < 0) {
            throw new IllegalArgumentException("a version is never negative, but seenVersion is " + seenVersion());
        }
    }
}
