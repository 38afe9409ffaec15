package dev.caserail.model.refusal.content;

import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.immutables.value.Value;

/** The desk's taxonomy refuses the issue: unknown code, or a target of another level. */
@WrapperStyle
@Value.Immutable
public sealed interface IssueRefused extends CaseError permits ImmutableIssueRefused {
    /** {@return what the taxonomy says; never empty} */
    List<Diagnostic> reasons();

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.ofAll(reasons());
    }
}
