package dev.caserail.model.event;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.Cause;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of a case's journal: an event with its number, its actor, its time, and what made the actor act (C2). */
@WrapperStyle
@Value.Immutable
public sealed interface JournalEntry permits ImmutableJournalEntry {
    /** {@return its number within the case, from 1 without gaps; the last one is the case's version} */
    long sequence();

    /** {@return what happened} */
    CaseEvent event();

    /** {@return who did it} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return what made the actor act, where that is known} */
    Optional<Cause> cause();

    /** {@return what it belongs together with across cases and systems, if the host says so} */
    Optional<CorrelationId> correlation();

    /**
     * Makes an entry of which no cause is known.
     *
     * @param sequence its number within the case, from 1
     * @param event what happened
     * @param actor who did it
     * @param at when
     * @return the entry
     * @throws IllegalArgumentException if the number is below 1
     */
    static JournalEntry of(long sequence, CaseEvent event, Actor actor, Instant at) {
        return of(sequence, event, actor, at, Optional.empty(), Optional.empty());
    }

    /**
     * Makes an entry.
     *
     * @param sequence its number within the case, from 1
     * @param event what happened
     * @param actor who did it
     * @param at when
     * @param cause what made the actor act; empty if unknown
     * @param correlation what it belongs together with; empty for nothing
     * @return the entry
     * @throws IllegalArgumentException if the number is below 1
     */
    static JournalEntry of(
            long sequence,
            CaseEvent event,
            Actor actor,
            Instant at,
            Optional<Cause> cause,
            Optional<CorrelationId> correlation) {
        return ImmutableJournalEntry.of(sequence, event, actor, at, cause, correlation);
    }

    /**
     * Says the same with another event, as erasure does.
     *
     * @param other the event
     * @return the entry with it
     */
    default JournalEntry withEvent(CaseEvent other) {
        return of(sequence(), other, actor(), at(), cause(), correlation());
    }

    /** Checks the number. */
    @Value.Check
    default void check() {
        if (sequence() < 1) {
            throw new IllegalArgumentException("journal entries count from 1, not " + sequence());
        }
    }
}
