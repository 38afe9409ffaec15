/**
 * Other engines as contenders, compiled with the profile {@code engines} only.
 * {@link dev.caserail.examples.benchmarks.engine.EngineContender} lists them; each has a benchmark of its own, since they bear
 * tables of different sizes.
 */
@NullMarked
package dev.caserail.examples.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
