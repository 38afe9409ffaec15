/**
 * When to look at which case again: a {@link dev.caserail.model.servicelevel.agenda.DeadlineIndex} over the next wake-ups of
 * many cases, so that a host needs one timer and no sweep.
 */
@NullMarked
package dev.caserail.model.servicelevel.agenda;

import org.jspecify.annotations.NullMarked;
