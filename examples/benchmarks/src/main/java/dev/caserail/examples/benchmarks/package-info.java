/**
 * How fast tables decide and load: {@link dev.caserail.examples.benchmarks.DecisionBenchmark} and
 * {@link dev.caserail.examples.benchmarks.LoadBenchmark} are run by JMH, {@link dev.caserail.examples.benchmarks.TableMemory}
 * is a program of its own.
 */
@NullMarked
package dev.caserail.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
