package dev.caserail.model.event;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A merge into this case was undone (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface AbsorptionUndone extends CaseEvent permits ImmutableAbsorptionUndone {
    /** {@return the case that has its entries back} */
    CaseId from();

    /**
     * Makes the event.
     *
     * @param from the case that has its entries back
     * @return the event
     */
    static AbsorptionUndone of(CaseId from) {
        return ImmutableAbsorptionUndone.of(from);
    }
}
