/**
 * What is attached to a case (F11, F13), as references: the bytes stay with the host. An
 * {@link dev.caserail.model.attachment.Attachment} is a file, checked by
 * {@link dev.caserail.model.attachment.AttachmentLimits} before it is taken; a
 * {@link dev.caserail.model.attachment.KnowledgeArticle} is one version of an article of the knowledge base.
 */
@NullMarked
package dev.caserail.model.attachment;

import org.jspecify.annotations.NullMarked;
