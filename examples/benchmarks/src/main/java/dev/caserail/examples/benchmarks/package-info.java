/**
 * How fast tables decide and load, and quicktexts are written: {@link dev.caserail.examples.benchmarks.DecisionBenchmark},
 * {@link dev.caserail.examples.benchmarks.LoadBenchmark} and {@link dev.caserail.examples.benchmarks.QuicktextBenchmark} are
 * run by JMH; {@link dev.caserail.examples.benchmarks.DecisionTimes},
 * {@link dev.caserail.examples.benchmarks.QuicktextTimes} and {@link dev.caserail.examples.benchmarks.TableMemory} are
 * programs of their own.
 */
@NullMarked
package dev.caserail.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
