/** Words in several languages, read from property files of this module. */
@NullMarked
package dev.caserail.model.internal.words;

import org.jspecify.annotations.NullMarked;
