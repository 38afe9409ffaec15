package dev.caserail.model.contact;

import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What the desk sent to a customer, by whatever channel (F12). */
@ValueStyle
@Value.Immutable
public sealed interface OutgoingMessage permits ImmutableOutgoingMessage {
    /** {@return its identifier in the system it went through, such as a mail's message id} */
    ContactId id();

    /** {@return the way it went} */
    Channel channel();

    /** {@return the text} */
    @Value.Redacted
    String text();

    /** {@return where it went: addresses, numbers, names in a network; empty on a chat} */
    @Value.Redacted
    List<String> recipients();

    /** {@return the subject, on channels that have one} */
    @Value.Redacted
    Optional<String> subject();

    /** {@return the contact it answers, if the host knows} */
    Optional<ContactId> inReplyTo();

    /** {@return its language, if known} */
    Optional<Locale> language();

    /** {@return the quicktexts it was written from, used as they are or adapted (F8)} */
    List<QuicktextId> quicktexts();

    /**
     * Starts a message.
     *
     * @return the builder's first stage
     */
    static ImmutableOutgoingMessage.IdBuildStage builder() {
        return ImmutableOutgoingMessage.builder();
    }
}
