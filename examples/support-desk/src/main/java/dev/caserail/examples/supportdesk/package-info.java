/**
 * The command line {@code caserail}: {@link dev.caserail.examples.supportdesk.Caserail} is its entry,
 * {@link dev.caserail.examples.supportdesk.RunCommand} the main job. Each sub-package is one step of it: {@code intake}
 * reads contacts, {@code desk} works on them, {@code report} shows what came of it.
 */
@NullMarked
package dev.caserail.examples.supportdesk;

import org.jspecify.annotations.NullMarked;
