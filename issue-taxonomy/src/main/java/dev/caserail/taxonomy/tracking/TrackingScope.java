package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What a case has to track issues on: its account, its deliveries and their product lines (F5). */
@WrapperStyle
@Value.Immutable
public sealed interface TrackingScope permits ImmutableTrackingScope {
    /** {@return the account} */
    AccountId account();

    /** {@return the deliveries of the account that the case concerns, each with its product lines} */
    Map<DeliveryId, Set<ProductLineId>> deliveries();

    /**
     * Says what a case has.
     *
     * @param account the account
     * @param deliveries the deliveries, each with its product lines
     * @return both
     */
    static TrackingScope of(AccountId account, Map<DeliveryId, Set<ProductLineId>> deliveries) {
        return ImmutableTrackingScope.of(account, deliveries);
    }

    /**
     * Says whether a target is one of the case.
     *
     * @param target the target
     * @return whether the case has it
     */
    default boolean has(TrackingTarget target) {
        if (target instanceof AccountTarget account) {
            return account.account().equals(account());
        }
        if (target instanceof ProductLineTarget product) {
            return deliveries().getOrDefault(product.delivery(), Set.of()).contains(product.line());
        }
        return deliveries().containsKey(((DeliveryTarget) target).delivery());
    }
}
