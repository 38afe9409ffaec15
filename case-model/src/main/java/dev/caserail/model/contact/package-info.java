/**
 * What comes in: contacts by one of ten
 * {@link dev.caserail.model.contact.Channel}s.
 */
@NullMarked
package dev.caserail.model.contact;

import org.jspecify.annotations.NullMarked;
