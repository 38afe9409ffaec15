/** A case of any number of entries, and the day's commands that make it: what the benchmarks of cases play with. */
@NullMarked
package dev.caserail.examples.benchmarks.casework;

import org.jspecify.annotations.NullMarked;
