/**
 * The filters: Liquid's own (Q1) and those support needs beyond them (Q4), each with what it takes and what it gives, so
 * that a template can be checked before anything is filtered. Entry: {@link
 * dev.caserail.quicktext.internal.filter.Filters}. Not for hosts.
 */
@NullMarked
package dev.caserail.quicktext.internal.filter;

import org.jspecify.annotations.NullMarked;
