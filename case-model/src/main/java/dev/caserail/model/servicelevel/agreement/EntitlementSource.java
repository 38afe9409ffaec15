package dev.caserail.model.servicelevel.agreement;

import dev.caserail.taxonomy.tracking.AccountId;
import java.util.List;

/** Where a host keeps its contracts. A port: {@link Entitlements} is the one for contracts that are read from a file. */
@FunctionalInterface
public interface EntitlementSource {
    /**
     * Finds the contracts of an account.
     *
     * @param account the account
     * @return its contracts, past and future ones included; none if it has none
     */
    List<Entitlement> of(AccountId account);
}
