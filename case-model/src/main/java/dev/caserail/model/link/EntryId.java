package dev.caserail.model.link;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * One journal entry among those of all cases. It stays the same wherever merges and splits show the entry (C7).
 */
@WrapperStyle
@Value.Immutable
public sealed interface EntryId extends Comparable<EntryId> permits ImmutableEntryId {
    /** {@return the case whose journal has it} */
    CaseId origin();

    /** {@return its number there, from 1} */
    long sequence();

    /**
     * Names an entry.
     *
     * @param origin the case whose journal has it
     * @param sequence its number there
     * @return the name
     * @throws IllegalArgumentException if the number is below 1
     */
    static EntryId of(CaseId origin, long sequence) {
        return ImmutableEntryId.of(origin, sequence);
    }

    /** Checks the number. */
    @Value.Check
    default void check() {
        if (sequence() < 1) {
            throw new IllegalArgumentException("journal entries count from 1, not " + sequence());
        }
    }

    /** Orders by case, then by number. */
    @Override
    default int compareTo(EntryId other) {
        int cases = origin().value().compareTo(other.origin().value());
        return cases != 0 ? cases : Long.compare(sequence(), other.sequence());
    }
}
