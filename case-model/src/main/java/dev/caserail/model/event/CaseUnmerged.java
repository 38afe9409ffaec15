package dev.caserail.model.event;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A merge was undone: the case has its entries back (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseUnmerged extends CaseEvent permits ImmutableCaseUnmerged {
    /** {@return the case that had them} */
    CaseId from();

    /** {@return the status it has again} */
    CaseStatus to();

    /**
     * Makes the event.
     *
     * @param from the case that had them
     * @param to the status it has again
     * @return the event
     */
    static CaseUnmerged of(CaseId from, CaseStatus to) {
        return ImmutableCaseUnmerged.of(from, to);
    }
}
