package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.IssueLevel;

/** What a tracked issue is about; its kind fits the issue's level (C12). */
public sealed interface TrackingTarget permits AccountTarget, DeliveryTarget, ProductLineTarget {
    /** {@return the level that this kind of target fits} */
    IssueLevel level();

    /**
     * Targets an account.
     *
     * @param account the account
     * @return the target
     */
    static TrackingTarget account(AccountId account) {
        return ImmutableAccountTarget.of(account);
    }

    /**
     * Targets a delivery.
     *
     * @param delivery the delivery
     * @return the target
     */
    static TrackingTarget delivery(DeliveryId delivery) {
        return ImmutableDeliveryTarget.of(delivery);
    }

    /**
     * Targets a product line of a delivery.
     *
     * @param delivery the delivery
     * @param line the line within it
     * @return the target
     */
    static TrackingTarget productLine(DeliveryId delivery, ProductLineId line) {
        return ImmutableProductLineTarget.of(delivery, line);
    }
}
