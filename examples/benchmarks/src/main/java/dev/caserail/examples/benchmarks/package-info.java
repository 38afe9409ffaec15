/**
 * How fast tables decide and load, quicktexts are written, mails threaded, issues found and commands on cases carried out:
 * {@link dev.caserail.examples.benchmarks.DecisionBenchmark}, {@link dev.caserail.examples.benchmarks.LoadBenchmark},
 * {@link dev.caserail.examples.benchmarks.QuicktextBenchmark}, {@link dev.caserail.examples.benchmarks.ThreadingBenchmark},
 * {@link dev.caserail.examples.benchmarks.TaxonomyBenchmark} and
 * {@link dev.caserail.examples.benchmarks.CaseBenchmark} are run by JMH;
 * {@link dev.caserail.examples.benchmarks.CaseTimes}, {@link dev.caserail.examples.benchmarks.DecisionTimes},
 * {@link dev.caserail.examples.benchmarks.TaxonomyTimes}, {@link dev.caserail.examples.benchmarks.QuicktextTimes} and
 * {@link dev.caserail.examples.benchmarks.TableMemory} are
 * programs of their own.
 */
@NullMarked
package dev.caserail.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
