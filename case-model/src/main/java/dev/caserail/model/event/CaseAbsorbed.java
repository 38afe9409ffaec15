package dev.caserail.model.event;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Another case was merged into this one: its entries are shown here, by whom and when they were written (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseAbsorbed extends CaseEvent permits ImmutableCaseAbsorbed {
    /** {@return the other case} */
    CaseId from();

    /** {@return its tracked issues} */
    List<TrackedIssue> issues();

    /** {@return its deliveries} */
    List<Delivery> deliveries();

    /** {@return how many calls are logged on it} */
    int calls();

    /** {@return how many of them have a thorough note; absent in journals from before that was counted, and then 0} */
    Optional<Integer> thoroughCalls();

    /**
     * Makes the event.
     *
     * @param from the other case
     * @param issues its tracked issues
     * @param deliveries its deliveries
     * @param calls how many calls are logged on it
     * @param thoroughCalls how many of them have a thorough note; empty where nobody counted
     * @return the event
     */
    static CaseAbsorbed of(
            CaseId from,
            List<TrackedIssue> issues,
            List<Delivery> deliveries,
            int calls,
            Optional<Integer> thoroughCalls) {
        return ImmutableCaseAbsorbed.of(from, issues, deliveries, calls, thoroughCalls);
    }
}
