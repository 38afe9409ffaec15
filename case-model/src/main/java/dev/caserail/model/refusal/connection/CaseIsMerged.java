package dev.caserail.model.refusal.connection;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The case is a tombstone: its entries are in another one (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseIsMerged extends CaseError permits ImmutableCaseIsMerged {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.is-merged");

    /** {@return the case that has its entries} */
    CaseId into();

    /**
     * Makes the refusal.
     *
     * @param into the case that has its entries
     * @return the refusal
     */
    static CaseIsMerged of(CaseId into) {
        return ImmutableCaseIsMerged.of(into);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("case"),
                "the case is merged into `" + into().value() + "`",
                "give the command to `" + into().value() + "`"));
    }
}
