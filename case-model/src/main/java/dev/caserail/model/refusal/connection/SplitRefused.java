package dev.caserail.model.refusal.connection;

import dev.caserail.model.link.EntryId;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The entries cannot be split off (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface SplitRefused extends CaseError permits ImmutableSplitRefused {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.split-refused");

    /** {@return the entries that are the matter; empty where none were named} */
    List<EntryId> entries();

    /**
     * Makes the refusal.
     *
     * @param entries the entries that are the matter; empty where none were named
     * @return the refusal
     */
    static SplitRefused of(List<EntryId> entries) {
        return ImmutableSplitRefused.of(entries);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("entries"),
                entries().isEmpty()
                        ? "no entry is named"
                        : "the case does not show "
                                + entries().stream()
                                        .map(e -> "entry " + e.sequence() + " of `"
                                                + e.origin().value() + "`")
                                        .collect(Collectors.joining(", "))
                                + " as an entry that can be moved",
                "name messages, calls, notes or files of this case, and leave at least one"));
    }
}
