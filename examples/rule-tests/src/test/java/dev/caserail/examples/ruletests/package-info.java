/**
 * Tests of one table, {@code tables/refunds.csv}, to be copied for another one: {@link dev.caserail.examples.ruletests.Refunds}
 * says where its files are, everything else is a few lines each.
 */
@NullMarked
package dev.caserail.examples.ruletests;

import org.jspecify.annotations.NullMarked;
