package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The desk has no such priority. */
@WrapperStyle
@Value.Immutable
public sealed interface UnknownPriority extends CaseError permits ImmutableUnknownPriority {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.unknown-priority");

    /** {@return the priority asked for} */
    PriorityCode priority();

    /** {@return the priorities the desk has} */
    List<PriorityCode> known();

    /**
     * Makes the refusal.
     *
     * @param priority the priority asked for
     * @param known the priorities the desk has
     * @return the refusal
     */
    static UnknownPriority of(PriorityCode priority, List<PriorityCode> known) {
        return ImmutableUnknownPriority.of(priority, known);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("priority"),
                "unknown priority `" + priority().value() + "`",
                "choose one of " + known().stream().map(PriorityCode::value).collect(Collectors.joining(", "))));
    }
}
