package dev.caserail.model;

import dev.caserail.model.event.JournalEntry;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a command did: the state it led to, and the entries for the journal. */
@WrapperStyle
@Value.Immutable
public sealed interface Transition permits ImmutableTransition {
    /** {@return the case after the command} */
    SupportCase state();

    /** {@return the new journal entries, to be stored by the host; never empty} */
    List<JournalEntry> entries();

    /**
     * {@return entries that must take the place of those of the same numbers in the host's store} Only erasure and the
     * withdrawal of a recording's consent change what is stored: personal data go, all else stays (C5, C10). A recording that a replaced entry named is to be deleted by whoever
     * keeps it.
     */
    List<JournalEntry> rewritten();

    /** {@return remarks to show to whoever gave the command, such as a discouraged issue's alternatives} */
    List<Diagnostic> warnings();
}
