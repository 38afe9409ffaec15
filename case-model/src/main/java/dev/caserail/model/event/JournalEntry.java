package dev.caserail.model.event;

import dev.caserail.model.actor.Actor;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** One line of a case's journal: an event with its number, its actor and its time. */
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

    /**
     * Makes an entry.
     *
     * @param sequence its number within the case, from 1
     * @param event what happened
     * @param actor who did it
     * @param at when
     * @return the entry
     * @throws IllegalArgumentException if the number is below 1
     */
    static JournalEntry of(long sequence, CaseEvent event, Actor actor, Instant at) {
        return ImmutableJournalEntry.of(sequence, event, actor, at);
    }

    /** Checks the number. */
    @Value.Check
    default void check() {
        if (sequence() < 1) {
            throw new IllegalArgumentException("journal entries count from 1, not " + sequence());
        }
    }
}
