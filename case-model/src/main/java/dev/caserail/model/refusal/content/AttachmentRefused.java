package dev.caserail.model.refusal.content;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** The file is larger than the desk takes, of a kind it does not take, or one too many (F11). */
@WrapperStyle
@Value.Immutable
public sealed interface AttachmentRefused extends CaseError permits ImmutableAttachmentRefused {
    @Override
    Seq<Diagnostic> diagnostics();

    /**
     * Makes the refusal.
     *
     * @param diagnostics what is wrong, all of it
     * @return the refusal
     */
    static AttachmentRefused of(Seq<Diagnostic> diagnostics) {
        return ImmutableAttachmentRefused.of(diagnostics);
    }
}
