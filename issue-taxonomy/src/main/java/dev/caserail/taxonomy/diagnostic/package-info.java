/**
 * One shape for everything that is wrong with what people gave us.
 *
 * <p>A {@link dev.caserail.taxonomy.diagnostic.Diagnostic} has a stable code, a severity, a location, a message (found,
 * then expected) and, apart from it, what to do. Loaders collect them with
 * {@link dev.caserail.taxonomy.diagnostic.Diagnostics} and answer all of them at once;
 * {@link dev.caserail.taxonomy.diagnostic.Checked} carries a good value beside its warnings.
 */
@NullMarked
package dev.caserail.taxonomy.diagnostic;

import org.jspecify.annotations.NullMarked;
