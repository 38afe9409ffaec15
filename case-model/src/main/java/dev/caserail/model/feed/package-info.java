/**
 * What people see of a case and of a customer: the {@link dev.caserail.model.feed.CaseFeed}, a timeline over the journal
 * with filters, pages and a view for the customer (C3, F11), the {@link dev.caserail.model.feed.AccountHistory} and the
 * {@link dev.caserail.model.feed.CommunicationHistory} (C4, F1, F2).
 */
@NullMarked
package dev.caserail.model.feed;

import org.jspecify.annotations.NullMarked;
