/**
 * Whether the examples of a table would notice a mistake (T14): a {@link dev.caserail.routing.mutation.MutationTester} makes small
 * changes to it, one at a time, and answers a {@link dev.caserail.routing.mutation.MutationReport} with the changes that no
 * example noticed, each beside an example that would.
 */
@NullMarked
package dev.caserail.routing.mutation;

import org.jspecify.annotations.NullMarked;
