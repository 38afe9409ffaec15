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

/** The issue is recorded on this target already. */
@WrapperStyle
@Value.Immutable
public sealed interface AlreadyTracked extends CaseError permits ImmutableAlreadyTracked {
    /** This refusal's stable name. */
    DiagnosticCode CODE = DiagnosticCode.of("case.already-tracked");

    /** {@return what is recorded already} */
    TrackedIssue tracked();

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(Diagnostic.error(
                CODE,
                PathLocation.of("issue"),
                "issue `" + tracked().issue().value() + "` is tracked on this target already",
                "nothing needs doing; to make it the primary issue, say so in the command"));
    }
}
