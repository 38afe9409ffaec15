/**
 * Regions of facts in a table's own words: what findings, differences and coverage tell a person. A
 * {@link dev.caserail.routing.region.Region} has conditions by column, as they could stand in a rule.
 */
@NullMarked
package dev.caserail.routing.region;

import org.jspecify.annotations.NullMarked;
