package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The case cannot go from its status to that one (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface StatusNotAllowed extends CaseError permits ImmutableStatusNotAllowed {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.status-not-allowed");

    /** {@return the status it has} */
    CaseStatus from();

    /** {@return the status asked for} */
    CaseStatus to();

    /**
     * Makes the refusal.
     *
     * @param from the status it has
     * @param to the status asked for
     * @return the refusal
     */
    static StatusNotAllowed of(CaseStatus from, CaseStatus to) {
        return ImmutableStatusNotAllowed.of(from, to);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("status"),
                "a case of category " + from().category() + " cannot go to `"
                        + to().code().value() + "` of category " + to().category(),
                from().category().next().isEmpty()
                        ? "undo the merge instead"
                        : "go to a status of category "
                                + from().category().next().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
