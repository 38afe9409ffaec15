package dev.caserail.model.intake.directory;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.mail.MailKey;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What makes a contact the same when it comes in again: of a mail its message id <em>and</em> content (C6), whatever
 * identifier the mailbox gave it; of others their identifier on their channel.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ImportKey permits ImmutableImportKey {
    /** {@return the channel} */
    Channel channel();

    /** {@return the contact's identifier, if it is no mail} */
    Optional<ContactId> contact();

    /** {@return the mail, if it is one} */
    Optional<MailKey> mail();

    /**
     * Makes the key of a mail.
     *
     * @param mail by what the mail is known again
     * @return the key
     */
    static ImportKey of(MailKey mail) {
        return ImmutableImportKey.of(Channel.EMAIL, Optional.empty(), Optional.of(mail));
    }

    /**
     * Makes the key of a contact that is no mail.
     *
     * @param channel its channel
     * @param contact its identifier there
     * @return the key
     */
    static ImportKey of(Channel channel, ContactId contact) {
        return ImmutableImportKey.of(channel, Optional.of(contact), Optional.empty());
    }
}
