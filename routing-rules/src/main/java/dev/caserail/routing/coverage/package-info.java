/**
 * How much of a table its examples ask for (T13): a {@link dev.caserail.routing.coverage.CoverageMeter} looks at each rule,
 * condition, bound and member of a list, and answers a {@link dev.caserail.routing.coverage.Coverage} with what is missing and
 * with examples to add.
 */
@NullMarked
package dev.caserail.routing.coverage;

import org.jspecify.annotations.NullMarked;
