package dev.caserail.model.event;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The case was merged into another one and is a tombstone from now on (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseMerged extends CaseEvent permits ImmutableCaseMerged {
    /** {@return the case that has its entries now} */
    CaseId into();

    /** {@return the status it had} */
    CaseStatus from();

    /** {@return the status it has now, of category MERGED} */
    CaseStatus to();

    /**
     * Makes the event.
     *
     * @param into the case that has its entries now
     * @param from the status it had
     * @param to the status it has now, of category MERGED
     * @return the event
     */
    static CaseMerged of(CaseId into, CaseStatus from, CaseStatus to) {
        return ImmutableCaseMerged.of(into, from, to);
    }
}
