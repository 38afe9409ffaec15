package dev.caserail.model.refusal.content;

import dev.caserail.model.identity.IdentityMissing;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.immutables.value.Value;

/** The message does something that needs a customer who has proved more (C9, F20). */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityTooLow extends CaseError permits ImmutableIdentityTooLow {
    /** {@return what is missing, an entry per action} */
    List<IdentityMissing> missing();

    /**
     * Makes the refusal.
     *
     * @param missing what is missing, an entry per action
     * @return the refusal
     */
    static IdentityTooLow of(List<IdentityMissing> missing) {
        return ImmutableIdentityTooLow.of(missing);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.ofAll(missing()).map(IdentityMissing::diagnostic);
    }
}
