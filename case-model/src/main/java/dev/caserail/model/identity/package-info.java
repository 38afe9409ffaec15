/**
 * How sure the desk is of whom it talks to, and what it may do then (C9, F20).
 *
 * <p>An {@link dev.caserail.model.identity.IdentityState} gathers the
 * {@link dev.caserail.model.identity.IdentityCheck}s of a case and says the
 * {@link dev.caserail.model.identity.IdentityLevel} at an instant;
 * {@link dev.caserail.model.identity.IdentityRequirements}, a file of the desk, say which level an action needs, and answer
 * with what is missing and how to obtain it.
 */
@NullMarked
package dev.caserail.model.identity;

import org.jspecify.annotations.NullMarked;
