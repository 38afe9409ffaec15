package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contracts in memory, by account; and the rule that says which of several holds. Immutable. */
public final class Entitlements implements EntitlementSource {
    private final Map<AccountId, List<Entitlement>> byAccount = new HashMap<>();
    private final List<Entitlement> all;

    private Entitlements(List<Entitlement> all) {
        this.all = List.copyOf(all);
        Set<EntitlementId> ids = new HashSet<>();
        for (Entitlement one : this.all) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("entitlement `" + one.id().value() + "` stands there twice");
            }
            byAccount
                    .computeIfAbsent(one.account(), account -> new ArrayList<>())
                    .add(one);
        }
    }

    /**
     * Puts contracts together.
     *
     * @param all the contracts
     * @return them, by account
     * @throws IllegalArgumentException if two have one identifier
     */
    public static Entitlements of(List<Entitlement> all) {
        return new Entitlements(all);
    }

    /** {@return all contracts, in the order they were given} */
    public List<Entitlement> all() {
        return all;
    }

    @Override
    public List<Entitlement> of(AccountId account) {
        return List.copyOf(byAccount.getOrDefault(account, List.of()));
    }

    /**
     * Finds the contract that holds: of several, the one that began last; of those, the first by identifier.
     *
     * @param source where contracts are kept
     * @param account the account
     * @param at the instant
     * @param zone the desk's zone, by which dates are read
     * @return the contract; empty if none holds
     */
    public static Optional<Entitlement> holding(EntitlementSource source, AccountId account, Instant at, ZoneId zone) {
        LocalDate date = at.atZone(zone).toLocalDate();
        return source.of(account).stream()
                .filter(one -> one.covers(date))
                .min(Comparator.comparing(Entitlement::from, Comparator.reverseOrder())
                        .thenComparing(one -> one.id().value()));
    }

    @Override
    public String toString() {
        return all.size() + " entitlements of " + byAccount.size() + " accounts";
    }
}
