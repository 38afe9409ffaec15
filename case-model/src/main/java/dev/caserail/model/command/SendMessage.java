package dev.caserail.model.command;

import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Record a message that went out to the customer (F12). */
@WrapperStyle
@Value.Immutable
public sealed interface SendMessage extends CaseCommand permits ImmutableSendMessage {
    /** {@return the message} */
    OutgoingMessage message();

    /**
     * Makes the command.
     *
     * @param message the message
     * @return the command
     */
    static SendMessage of(OutgoingMessage message) {
        return ImmutableSendMessage.of(message);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ANSWER;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
