/** Targets of fuzzing (Q8); each build replays the inputs that are kept beside them. */
@NullMarked
package dev.caserail.quicktext.fuzz;

import org.jspecify.annotations.NullMarked;
