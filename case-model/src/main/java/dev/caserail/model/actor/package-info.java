/**
 * Who does something to a case (C2): a customer, an agent, or an automation with the rule that made it act; and the
 * {@link dev.caserail.model.actor.Cause} that made them act.
 *
 * <p>{@link dev.caserail.model.actor.Actor} is the entry; the names of the kinds are stored for ever.
 */
@NullMarked
package dev.caserail.model.actor;

import org.jspecify.annotations.NullMarked;
