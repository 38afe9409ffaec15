package dev.caserail.model.refusal.content;

import dev.caserail.model.privacy.ErasureHeld;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/** A retention hold forbids to erase personal data (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface ErasureBlocked extends CaseError permits ImmutableErasureBlocked {
    /** {@return the holds that are in force} */
    ErasureHeld held();

    /**
     * Makes the refusal.
     *
     * @param held the holds that are in force
     * @return the refusal
     */
    static ErasureBlocked of(ErasureHeld held) {
        return ImmutableErasureBlocked.of(held);
    }

    @Override
    @Value.NonAttribute
    default Seq<Diagnostic> diagnostics() {
        return Vector.of(held().diagnostic());
    }
}
