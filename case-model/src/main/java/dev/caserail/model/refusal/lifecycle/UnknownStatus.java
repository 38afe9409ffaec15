package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The desk has no such status (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface UnknownStatus extends CaseError permits ImmutableUnknownStatus {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.unknown-status");

    /** {@return the status asked for} */
    StatusCode status();

    /** {@return the statuses the desk has} */
    List<StatusCode> known();

    /**
     * Makes the refusal.
     *
     * @param status the status asked for
     * @param known the statuses the desk has
     * @return the refusal
     */
    static UnknownStatus of(StatusCode status, List<StatusCode> known) {
        return ImmutableUnknownStatus.of(status, known);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("status"),
                "unknown status `" + status().value() + "`",
                "choose one of " + known().stream().map(StatusCode::value).collect(Collectors.joining(", "))));
    }
}
