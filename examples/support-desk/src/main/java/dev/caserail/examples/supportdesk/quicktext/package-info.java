/**
 * The commands for authors of quicktexts: {@link dev.caserail.examples.supportdesk.quicktext.QuicktextCommand} and its
 * subcommands check and render single templates, and render many from JSON lines.
 */
@NullMarked
package dev.caserail.examples.supportdesk.quicktext;

import org.jspecify.annotations.NullMarked;
