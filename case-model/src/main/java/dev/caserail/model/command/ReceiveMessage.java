package dev.caserail.model.command;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Take a message of the customer in (F11). It waits for nobody: whatever the status is, nothing is lost; a resolved case is reopened within the reopen window, unless a program wrote the message (C6). */
@WrapperStyle
@Value.Immutable
public sealed interface ReceiveMessage extends CaseCommand permits ImmutableReceiveMessage {
    /** {@return the message} */
    IncomingContact contact();

    /** {@return whether it is only stored, and changes nothing: a program sent it, or intake decided so (C6)} */
    boolean storedOnly();

    /**
     * Makes the command for a message that may open or reopen the case.
     *
     * @param contact the message
     * @return the command
     */
    static ReceiveMessage of(IncomingContact contact) {
        return ImmutableReceiveMessage.of(contact, false);
    }

    /**
     * Makes the command for a message that is stored and changes nothing, such as an automated one (C6).
     *
     * @param contact the message
     * @return the command
     */
    static ReceiveMessage storedOnly(IncomingContact contact) {
        return ImmutableReceiveMessage.of(contact, true);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ADD_TO_FEED;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
