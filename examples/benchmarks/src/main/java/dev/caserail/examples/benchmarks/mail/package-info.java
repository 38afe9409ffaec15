/** Mails to be threaded: {@link dev.caserail.examples.benchmarks.mail.Mailbox}. */
@NullMarked
package dev.caserail.examples.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
