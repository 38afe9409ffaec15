/**
 * Proof that a table has no gap, no conflict and no dead rule (T10): a {@link dev.caserail.routing.verify.Verifier} looks at all
 * facts that a table can tell apart, and answers a {@link dev.caserail.routing.verify.Verification} with its
 * {@link dev.caserail.routing.verify.Finding}s, each with facts that show it.
 */
@NullMarked
package dev.caserail.routing.verify;

import org.jspecify.annotations.NullMarked;
