package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** A reason must be given, such as for reopening a case (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface ReasonMissing extends CaseError permits ImmutableReasonMissing {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.reason-missing");

    /** {@return what needs the reason, such as {@code reopen the case}} */
    String action();

    /**
     * Makes the refusal.
     *
     * @param action what needs the reason, such as {@code reopen the case}
     * @return the refusal
     */
    static ReasonMissing of(String action) {
        return ImmutableReasonMissing.of(action);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("reason"),
                "no reason is given to " + action(),
                "say why, for those who read the case later"));
    }
}
