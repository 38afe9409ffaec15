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

/** The two cases cannot be merged, or their merge cannot be undone (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface MergeRefused extends CaseError permits ImmutableMergeRefused {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.merge-refused");

    /** {@return why} */
    MergeProblem problem();

    /** {@return the other case} */
    CaseId other();

    /**
     * Makes the refusal.
     *
     * @param problem why
     * @param other the other case
     * @return the refusal
     */
    static MergeRefused of(MergeProblem problem, CaseId other) {
        return ImmutableMergeRefused.of(problem, other);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("into"),
                problem().words() + " (`" + other().value() + "`)",
                "choose another case"));
    }
}
