/**
 * Tables that change while a desk works (T8): a {@link dev.caserail.routing.book.RuleBook} has the versions of one table by the
 * time from which they hold, and answers {@link dev.caserail.routing.book.DecisionRecord}s that can be replayed.
 */
@NullMarked
package dev.caserail.routing.book;

import org.jspecify.annotations.NullMarked;
