package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.immutables.value.Value;

/** The case was resolved too long ago to be reopened (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface ReopenWindowOver extends CaseError permits ImmutableReopenWindowOver {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.reopen-window-over");

    /** {@return when the reopen window ended} */
    Instant until();

    /**
     * Makes the refusal.
     *
     * @param until when the reopen window ended
     * @return the refusal
     */
    static ReopenWindowOver of(Instant until) {
        return ImmutableReopenWindowOver.of(until);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("status"),
                "the case could be reopened until " + until(),
                "open a follow-up case, or ask somebody who may reopen closed cases"));
    }
}
