package dev.caserail.model.refusal.connection;

import dev.caserail.model.identifier.CaseId;
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

/** Cases share entries by merges or splits and are erased together; some of them were not given (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface RelatedCasesMissing extends CaseError permits ImmutableRelatedCasesMissing {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.related-cases-missing");

    /** {@return the cases that were not given} */
    List<CaseId> missing();

    /**
     * Makes the refusal.
     *
     * @param missing the cases that were not given
     * @return the refusal
     */
    static RelatedCasesMissing of(List<CaseId> missing) {
        return ImmutableRelatedCasesMissing.of(missing);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("cases"),
                "entries are shared with "
                        + missing().stream().map(id -> "`" + id.value() + "`").collect(Collectors.joining(", ")),
                "erase these cases together"));
    }
}
