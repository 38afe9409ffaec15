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

    /** {@return whether a program sent it, or intake decided that it is only stored: then it changes nothing (C6)} */
    boolean automated();

    /**
     * Makes the command.
     *
     * @param contact the message
     * @param automated whether a program sent it
     * @return the command
     */
    static ReceiveMessage of(IncomingContact contact, boolean automated) {
        return ImmutableReceiveMessage.of(contact, automated);
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
