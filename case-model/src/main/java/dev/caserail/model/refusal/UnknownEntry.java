package dev.caserail.model.refusal;

import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The command names an entry the case does not have, or not of the kind it needs. */
@WrapperStyle
@Value.Immutable
public sealed interface UnknownEntry extends CaseError permits ImmutableUnknownEntry {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.unknown-entry");

    /** {@return the entry} */
    EntryId entry();

    /** {@return what it should be, such as {@code a logged call}} */
    String expected();

    /**
     * Makes the refusal.
     *
     * @param entry the entry
     * @param expected what it should be, such as {@code a logged call}
     * @return the refusal
     */
    static UnknownEntry of(EntryId entry, String expected) {
        return ImmutableUnknownEntry.of(entry, expected);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("entry"),
                "the case has no entry " + entry().sequence() + " of `"
                        + entry().origin().value() + "` that is " + expected(),
                "look at the feed, and name one of its entries"));
    }
}
