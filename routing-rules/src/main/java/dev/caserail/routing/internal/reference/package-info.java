/** The files of the reference desk that this module brings along. */
@NullMarked
package dev.caserail.routing.internal.reference;

import org.jspecify.annotations.NullMarked;
