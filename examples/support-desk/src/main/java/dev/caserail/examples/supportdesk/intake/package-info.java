/**
 * From lines of a file to contacts. A {@link dev.caserail.examples.supportdesk.intake.ContactFile} streams
 * {@link dev.caserail.examples.supportdesk.intake.RawContact}s (JSON lines or CSV, kept as texts by field path), a
 * {@link dev.caserail.examples.supportdesk.intake.FieldMapping} turns another desk's fields into ours, and a
 * {@link dev.caserail.examples.supportdesk.intake.ContactReader} makes typed
 * {@link dev.caserail.examples.supportdesk.intake.ContactDraft}s of them or says everything that is wrong.
 */
@NullMarked
package dev.caserail.examples.supportdesk.intake;

import org.jspecify.annotations.NullMarked;
