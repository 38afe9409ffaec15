/**
 * Work on contacts: a {@link dev.caserail.examples.supportdesk.desk.Desk} has a desk's files loaded and takes each contact
 * through validation, tracking, routing and reply, to a
 * {@link dev.caserail.examples.supportdesk.desk.ContactOutcome}; an
 * {@link dev.caserail.examples.supportdesk.desk.OutcomeWriter} writes outcomes as JSON lines.
 */
@NullMarked
package dev.caserail.examples.supportdesk.desk;

import org.jspecify.annotations.NullMarked;
