package dev.caserail.model.refusal.content;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** The issue to be corrected is not recorded (C12). */
@WrapperStyle
@Value.Immutable
public sealed interface NotTracked extends CaseError permits ImmutableNotTracked {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.not-tracked");

    /** {@return the issue and its target} */
    TrackedIssue issue();

    /**
     * Makes the refusal.
     *
     * @param issue the issue and its target
     * @return the refusal
     */
    static NotTracked of(TrackedIssue issue) {
        return ImmutableNotTracked.of(issue);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("issue"),
                "issue `" + issue().issue().value() + "` is not recorded on this target",
                "look at what is tracked, and repeat the command"));
    }
}
