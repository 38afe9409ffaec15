/**
 * Other template engines as contenders, compiled with the profile {@code engines} only.
 * {@link dev.caserail.examples.benchmarks.templateengine.EngineReplyContender} lists them. All take dates and money from the
 * functions that the contenders in plain Java use, each by the means that its engine has for it.
 */
@NullMarked
package dev.caserail.examples.benchmarks.templateengine;

import org.jspecify.annotations.NullMarked;
