/**
 * Refusals about what stands on a case: issues, files, call notes, personal data and to whom they may go (C5, C9, C10, C12),
 * such as {@link dev.caserail.model.refusal.content.AttachmentRefused} and {@link dev.caserail.model.refusal.content.IssueRefused}.
 */
@NullMarked
package dev.caserail.model.refusal.content;

import org.jspecify.annotations.NullMarked;
