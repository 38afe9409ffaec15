/**
 * The command line {@code caserail}: {@link dev.caserail.examples.supportdesk.Caserail} is its entry,
 * {@link dev.caserail.examples.supportdesk.RunCommand} the main job. {@code intake}, {@code desk} and {@code report} are
 * its steps: contacts are read, worked on, and shown. The other packages have the other
 * commands: {@code table} those for rule authors, {@code quicktext}, {@code mail}, {@code clock} and {@code taxonomy} theirs.
 */
@NullMarked
package dev.caserail.examples.supportdesk;

import org.jspecify.annotations.NullMarked;
