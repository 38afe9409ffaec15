/** Identifiers of the case model: types of their own, never bare strings. */
@NullMarked
package dev.caserail.model.identifier;

import org.jspecify.annotations.NullMarked;
