/**
 * What a desk knows of mails (C6): their {@link dev.caserail.model.mail.MailHeaders}, the
 * {@link dev.caserail.model.mail.ThreadIndex} that groups them, the secret {@link dev.caserail.model.mail.CaseTokens} by
 * which answers find their case, the {@link dev.caserail.model.mail.AutomationSign}s of mails that nobody wrote, and the
 * {@link dev.caserail.model.mail.Acknowledgement}.
 *
 * <p>Nothing here reads or sends mail: hosts give the header fields and take others back. Whatever a header holds, reading it
 * takes time in proportion to its length and throws nothing.
 */
@NullMarked
package dev.caserail.model.mail;

import org.jspecify.annotations.NullMarked;
