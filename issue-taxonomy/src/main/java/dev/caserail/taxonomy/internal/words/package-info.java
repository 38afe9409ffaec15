/** Words in the languages of people who work at a desk. A module can read its own resources only, so each has this. */
@NullMarked
package dev.caserail.taxonomy.internal.words;

import org.jspecify.annotations.NullMarked;
