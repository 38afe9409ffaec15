/** Reads the reference desk's files that ship with this module. Not for hosts. */
@NullMarked
package dev.caserail.model.internal.reference;

import org.jspecify.annotations.NullMarked;
