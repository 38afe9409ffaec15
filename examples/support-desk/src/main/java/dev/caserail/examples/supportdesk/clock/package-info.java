/** {@code caserail clock}: what the clocks of stored cases say at an instant, for people and for programs. */
@NullMarked
package dev.caserail.examples.supportdesk.clock;

import org.jspecify.annotations.NullMarked;
