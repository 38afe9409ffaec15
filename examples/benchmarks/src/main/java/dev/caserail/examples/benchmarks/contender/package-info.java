/**
 * The ways to decide the workload's tickets: {@link dev.caserail.examples.benchmarks.contender.Contender} is what all of them
 * do, {@link dev.caserail.examples.benchmarks.contender.OwnContender} lists those that need no other engine.
 */
@NullMarked
package dev.caserail.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
