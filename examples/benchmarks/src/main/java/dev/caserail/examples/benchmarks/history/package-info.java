/** A year of tracked cases to count: {@link dev.caserail.examples.benchmarks.history.PastYear}. */
@NullMarked
package dev.caserail.examples.benchmarks.history;

import org.jspecify.annotations.NullMarked;
