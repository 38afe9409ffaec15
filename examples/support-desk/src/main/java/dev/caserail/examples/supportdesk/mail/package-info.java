/**
 * The command for mails: {@link dev.caserail.examples.supportdesk.mail.ThreadCommand} groups the mails of a CSV file into
 * threads, and says how well it did where the file knows better.
 */
@NullMarked
package dev.caserail.examples.supportdesk.mail;

import org.jspecify.annotations.NullMarked;
