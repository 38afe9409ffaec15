/**
 * What comes in: an {@link dev.caserail.model.contact.IncomingContact} by one of ten
 * {@link dev.caserail.model.contact.Channel}s, from a {@link dev.caserail.model.contact.Sender}, with a
 * {@link dev.caserail.model.contact.CallLog} where it was a call; what the note of a call must hold
 * ({@link dev.caserail.model.contact.CallNotePolicy}, read by {@link dev.caserail.model.contact.CallNoteCsv}); and the
 * {@link dev.caserail.model.contact.Visibility} of what comes in and goes out.
 */
@NullMarked
package dev.caserail.model.contact;

import org.jspecify.annotations.NullMarked;
