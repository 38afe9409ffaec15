package dev.caserail.routing.book;

import dev.caserail.routing.table.DecisionTable;
import java.time.Instant;

/**
 * A version of a table and the time from which it holds.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 * @param validFrom the time from which it holds, inclusive
 * @param table the version
 */
public record BookVersion<F, O>(Instant validFrom, DecisionTable<F, O> table) {}
