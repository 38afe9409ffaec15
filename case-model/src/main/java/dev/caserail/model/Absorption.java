package dev.caserail.model;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.List;
import org.immutables.value.Value;

/** A case that was merged into another one, and what the other one took from it (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface Absorption permits ImmutableAbsorption {
    /** {@return the merged case} */
    CaseId from();

    /** {@return the number of the entry that tells of it} */
    long sequence();

    /** {@return the issues it had} */
    List<TrackedIssue> issues();

    /** {@return those of them that only came with it} */
    List<TrackedIssue> addedIssues();

    /** {@return the deliveries it had} */
    List<Delivery> deliveries();

    /** {@return those of them that only came with it} */
    List<Delivery> addedDeliveries();

    /** {@return how many calls came with it} */
    int calls();

    /** {@return how many of them have a thorough note} */
    int thoroughCalls();
}
