/**
 * Refusals about how cases hang together: merges, splits, links, and cases that are erased together only (C7),
 * such as {@link dev.caserail.model.refusal.connection.MergeRefused} and {@link dev.caserail.model.refusal.connection.LinkRefused}.
 */
@NullMarked
package dev.caserail.model.refusal.connection;

import org.jspecify.annotations.NullMarked;
