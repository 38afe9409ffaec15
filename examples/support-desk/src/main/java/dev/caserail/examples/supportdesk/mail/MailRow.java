package dev.caserail.examples.supportdesk.mail;

import dev.caserail.model.mail.MailHeaders;
import java.util.Optional;

/**
 * One mail of a file.
 *
 * @param corpus the collection it belongs to; the same message id in another one is another mail
 * @param id the message id as the file has it
 * @param mail its headers
 * @param truth the thread it really belongs to, where the file says so
 */
record MailRow(String corpus, String id, MailHeaders mail, Optional<String> truth) {}
