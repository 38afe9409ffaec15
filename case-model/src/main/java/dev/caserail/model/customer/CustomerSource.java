package dev.caserail.model.customer;

import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;

/**
 * Where a host has one part of what is known about its customers: a query to its shop, its delivery planning, its customer
 * base. Hosts implement it, mostly with a method reference.
 *
 * <p>It may be slow: a {@link CustomerContext} asks only when the part is needed, and once. It may throw: the part is
 * unavailable then, and the others stay.
 *
 * @param <T> what it answers: a list, or an optional where there is at most one
 */
@FunctionalInterface
public interface CustomerSource<T> {
    /**
     * Answers for one customer.
     *
     * @param account the customer's account
     * @param at the instant for which to answer: what was valid then, what was free then
     * @return what the host knows; an empty list or optional where it knows that there is nothing
     */
    T ask(AccountId account, Instant at);
}
