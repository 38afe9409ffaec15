package dev.caserail.model.refusal.content;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** The topic is delicate, and the note of the call is not thorough (C5, F3). */
@WrapperStyle
@Value.Immutable
public sealed interface CallNoteIncomplete extends CaseError permits ImmutableCallNoteIncomplete {
    @Override
    Seq<Diagnostic> diagnostics();

    /**
     * Makes the refusal.
     *
     * @param diagnostics what is wrong, all of it
     * @return the refusal
     */
    static CallNoteIncomplete of(Seq<Diagnostic> diagnostics) {
        return ImmutableCallNoteIncomplete.of(diagnostics);
    }
}
