package dev.caserail.model.refusal;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** A case is to be opened under an identifier that another one has. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseExists extends CaseError permits ImmutableCaseExists {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.exists");

    /** {@return the identifier} */
    CaseId id();

    /**
     * Makes the refusal.
     *
     * @param id the identifier
     * @return the refusal
     */
    static CaseExists of(CaseId id) {
        return ImmutableCaseExists.of(id);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("case"),
                "there is a case `" + id().value() + "` already",
                "open it under an identifier that no case has"));
    }
}
