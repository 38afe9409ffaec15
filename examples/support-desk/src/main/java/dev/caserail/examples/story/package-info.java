/**
 * A case from the first mail to the next morning, in one small program:
 * {@link dev.caserail.examples.story.DefectiveScreen}.
 */
@NullMarked
package dev.caserail.examples.story;

import org.jspecify.annotations.NullMarked;
