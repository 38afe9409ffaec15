/**
 * The command line {@code caserail}: {@link dev.caserail.examples.supportdesk.Caserail} is its entry,
 * {@link dev.caserail.examples.supportdesk.RunCommand} the main job. {@code intake}, {@code desk} and {@code report} are
 * its steps: contacts are read, worked on, and shown. {@code table} has the commands for rule authors.
 */
@NullMarked
package dev.caserail.examples.supportdesk;

import org.jspecify.annotations.NullMarked;
