/**
 * What happened to a case: {@link dev.caserail.model.event.CaseEvent}s, each kept in a
 * {@link dev.caserail.model.event.JournalEntry} that says who did it and when, and for automations by which rule (C2).
 *
 * <p>The names of the events and of their attributes are stored for ever.
 */
@NullMarked
package dev.caserail.model.event;

import org.jspecify.annotations.NullMarked;
