package dev.caserail.model.intake.directory;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.mail.MailHeaders;
import dev.caserail.model.mail.SubjectLine;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact as it comes in, with what the host knows of the way it took. */
@ValueStyle
@Value.Immutable
public sealed interface ArrivedContact permits ImmutableArrivedContact {
    /** {@return the contact; its text is what a token is looked for in} */
    IncomingContact contact();

    /** {@return the headers, if it is a mail} */
    Optional<MailHeaders> mail();

    /** {@return the conversation it belongs to, on channels that have one} */
    Optional<ConversationKey> conversation();

    /** {@return the case that the customer chose in the portal or wrote into a form, or that an agent named on the phone} */
    Optional<CaseId> statedCase();

    /**
     * Starts an arrived contact.
     *
     * @return the builder's first stage
     */
    static ImmutableArrivedContact.ContactBuildStage builder() {
        return ImmutableArrivedContact.builder();
    }

    /**
     * Takes a mail.
     *
     * @param contact the contact, by {@link Channel#EMAIL}
     * @param mail its headers
     * @return the arrived contact
     */
    static ArrivedContact mail(IncomingContact contact, MailHeaders mail) {
        return builder().contact(contact).mail(mail).build();
    }

    /**
     * Takes a contact of a conversation.
     *
     * @param contact the contact
     * @param conversation the conversation, on the same channel
     * @return the arrived contact
     */
    static ArrivedContact inConversation(IncomingContact contact, ConversationKey conversation) {
        return builder().contact(contact).conversation(conversation).build();
    }

    /** {@return by what it is known again when it comes a second time} */
    @Value.NonAttribute
    default ImportKey key() {
        return mail().map(mail -> ImportKey.of(mail.key()))
                .orElseGet(() -> ImportKey.of(contact().channel(), contact().id()));
    }

    /** {@return its subject, if it has one} */
    @Value.NonAttribute
    default Optional<SubjectLine> subject() {
        return mail().flatMap(MailHeaders::subject).or(() -> contact().subject().map(SubjectLine::of));
    }

    /** {@return the address it came from: as the mail says, else the sender's} */
    @Value.NonAttribute
    default Optional<EmailAddress> address() {
        return mail().isPresent()
                ? mail().flatMap(MailHeaders::from)
                : contact().sender().email().flatMap(EmailAddress::find);
    }

    /** Checks that mail and conversation fit the channel. */
    @Value.Check
    default void check() {
        Channel channel = contact().channel();
        if (mail().isPresent() && channel != Channel.EMAIL) {
            throw new IllegalArgumentException("a contact by " + channel + " has headers of a mail");
        }
        conversation().filter(c -> c.channel() != channel).ifPresent(c -> {
            throw new IllegalArgumentException(
                    "a contact by " + channel + " belongs to a conversation by " + c.channel());
        });
    }
}
