package dev.caserail.model.refusal;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The desk has no such case. */
@WrapperStyle
@Value.Immutable
public sealed interface UnknownCase extends CaseError permits ImmutableUnknownCase {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.unknown");

    /** {@return the case asked for} */
    CaseId id();

    /**
     * Makes the refusal.
     *
     * @param id the case asked for
     * @return the refusal
     */
    static UnknownCase of(CaseId id) {
        return ImmutableUnknownCase.of(id);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE, PathLocation.of("case"), "there is no case `" + id().value() + "`", "check the reference"));
    }
}
