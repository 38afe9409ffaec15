/**
 * Proves before anything is rendered that a guarded template cannot fail and cannot leave a hole (Q5, Q6, Q7): every path
 * is resolved and typed, every filter checked, and it is known at every place what is there. Entry: {@link
 * dev.caserail.quicktext.internal.check.GuardedCheck}. Not for hosts.
 */
@NullMarked
package dev.caserail.quicktext.internal.check;

import org.jspecify.annotations.NullMarked;
