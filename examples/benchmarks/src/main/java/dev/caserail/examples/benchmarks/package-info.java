/**
 * How fast tables decide and load: {@link dev.caserail.examples.benchmarks.DecisionBenchmark} and
 * {@link dev.caserail.examples.benchmarks.LoadBenchmark} are run by JMH; {@link dev.caserail.examples.benchmarks.DecisionTimes}
 * and {@link dev.caserail.examples.benchmarks.TableMemory} are programs of their own.
 */
@NullMarked
package dev.caserail.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
