package dev.caserail.model.event;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A contact opened the case: always its first event. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseOpened extends CaseEvent permits ImmutableCaseOpened {
    /** {@return the contact, as it came in} */
    IncomingContact contact();

    /**
     * Makes the event.
     *
     * @param contact the contact
     * @return the event
     */
    static CaseOpened of(IncomingContact contact) {
        return ImmutableCaseOpened.of(contact);
    }
}
