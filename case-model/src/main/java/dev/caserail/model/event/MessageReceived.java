package dev.caserail.model.event;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A message of the customer came in, by any channel (F11). */
@WrapperStyle
@Value.Immutable
public sealed interface MessageReceived extends CaseEvent permits ImmutableMessageReceived {
    /** {@return the message, as it came in} */
    IncomingContact contact();

    /** {@return whether a program sent it, such as an out-of-office note; it is never answered (C6)} */
    boolean automated();

    /**
     * Makes the event.
     *
     * @param contact the message, as it came in
     * @param automated whether a program sent it, such as an out-of-office note; it is never answered (C6)
     * @return the event
     */
    static MessageReceived of(IncomingContact contact, boolean automated) {
        return ImmutableMessageReceived.of(contact, automated);
    }
}
