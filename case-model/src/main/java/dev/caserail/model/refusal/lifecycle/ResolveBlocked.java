package dev.caserail.model.refusal.lifecycle;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.immutables.value.Value;

/** The case cannot be resolved yet (C1, F3, F5). */
@WrapperStyle
@Value.Immutable
public sealed interface ResolveBlocked extends CaseError permits ImmutableResolveBlocked {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.resolve-blocked");

    /** {@return what is missing, all of it} */
    List<ResolveGuard> missing();

    /**
     * Makes the refusal.
     *
     * @param missing what is missing, all of it
     * @return the refusal
     */
    static ResolveBlocked of(List<ResolveGuard> missing) {
        return ImmutableResolveBlocked.of(missing);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.ofAll(missing())
                .map(guard -> Diagnostic.error(
                        CODE,
                        PathLocation.of("status"),
                        "the case cannot be resolved: " + guard.words(),
                        guard.help()));
    }
}
