package dev.caserail.model.event;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Entries of this case went to a new one (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface EntriesSplitOff extends CaseEvent permits ImmutableEntriesSplitOff {
    /** {@return the new case} */
    CaseId into();

    /** {@return the entries, oldest first} */
    List<EntryId> entries();

    /** {@return how many of them are calls} */
    int calls();

    /** {@return how many of those have a thorough note; absent in journals from before that was counted, and then 0} */
    Optional<Integer> thoroughCalls();

    /**
     * Makes the event.
     *
     * @param into the new case
     * @param entries the entries, oldest first
     * @param calls how many of them are calls
     * @param thoroughCalls how many of those have a thorough note; empty where nobody counted
     * @return the event
     */
    static EntriesSplitOff of(CaseId into, List<EntryId> entries, int calls, Optional<Integer> thoroughCalls) {
        return ImmutableEntriesSplitOff.of(into, entries, calls, thoroughCalls);
    }
}
