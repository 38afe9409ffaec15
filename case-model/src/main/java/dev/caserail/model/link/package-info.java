/**
 * How cases hang together: parent and child, follow-up, split, possible duplicate (C7); and how one entry of one case is
 * named in another.
 */
@NullMarked
package dev.caserail.model.link;

import org.jspecify.annotations.NullMarked;
