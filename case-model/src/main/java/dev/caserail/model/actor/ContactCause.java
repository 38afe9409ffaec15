package dev.caserail.model.actor;

import dev.caserail.model.identifier.ContactId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A contact, by its identifier in the system it came through. */
@WrapperStyle
@Value.Immutable
public sealed interface ContactCause extends Cause permits ImmutableContactCause {
    /** {@return the contact} */
    ContactId contact();

    /**
     * Makes the cause.
     *
     * @param contact the contact
     * @return the cause
     */
    static ContactCause of(ContactId contact) {
        return ImmutableContactCause.of(contact);
    }
}
