package dev.caserail.model.event;

import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A message went out to the customer (F12). */
@WrapperStyle
@Value.Immutable
public sealed interface MessageSent extends CaseEvent permits ImmutableMessageSent {
    /** {@return the message} */
    OutgoingMessage message();

    /**
     * Makes the event.
     *
     * @param message the message
     * @return the event
     */
    static MessageSent of(OutgoingMessage message) {
        return ImmutableMessageSent.of(message);
    }
}
