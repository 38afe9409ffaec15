package dev.caserail.model.mail;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What makes a mail the same mail when it comes again: message id <em>and</em> content (C6). Two mails with one message id
 * and different content are two mails.
 */
@WrapperStyle
@Value.Immutable
public sealed interface MailKey permits ImmutableMailKey {
    /** {@return the message id; empty where the mail has none that counts} */
    Optional<MessageId> messageId();

    /** {@return the hash of its content} */
    ContentHash content();

    /**
     * Makes a key.
     *
     * @param messageId the message id, if it has one
     * @param content the hash of its content
     * @return the key
     */
    static MailKey of(Optional<MessageId> messageId, ContentHash content) {
        return ImmutableMailKey.of(messageId, content);
    }
}
