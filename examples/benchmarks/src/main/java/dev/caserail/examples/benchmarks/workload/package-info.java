/**
 * The workload of all benchmarks (T9): {@link dev.caserail.examples.benchmarks.workload.Workload} has tickets and rules in a
 * form that belongs to no engine, and is the same for a seed.
 */
@NullMarked
package dev.caserail.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
