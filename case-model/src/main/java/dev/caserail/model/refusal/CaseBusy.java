package dev.caserail.model.refusal;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** Others changed the case each time the command was about to be stored (C8). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseBusy extends CaseError permits ImmutableCaseBusy {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.busy");

    /** {@return the case} */
    CaseId id();

    /** {@return how often it was tried} */
    int attempts();

    /**
     * Makes the refusal.
     *
     * @param id the case
     * @param attempts how often it was tried
     * @return the refusal
     */
    static CaseBusy of(CaseId id, int attempts) {
        return ImmutableCaseBusy.of(id, attempts);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("version"),
                "others changed case `" + id().value() + "` at each of " + attempts() + " attempts",
                "give the command again a little later"));
    }
}
