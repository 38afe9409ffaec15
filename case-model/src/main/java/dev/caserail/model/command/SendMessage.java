package dev.caserail.model.command;

import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.identity.ActionCode;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** Record a message that went out to the customer (F12). */
@WrapperStyle
@Value.Immutable
public sealed interface SendMessage extends CaseCommand permits ImmutableSendMessage {
    /** {@return the message} */
    OutgoingMessage message();

    /** {@return what it does that needs a known customer, such as {@code show-order-data} (C9, F20); empty for nothing} */
    List<ActionCode> actions();

    /**
     * Makes the command.
     *
     * @param message the message
     * @param actions what it does that needs a known customer, such as {@code show-order-data} (C9, F20); empty for nothing
     * @return the command
     */
    static SendMessage of(OutgoingMessage message, List<ActionCode> actions) {
        return ImmutableSendMessage.of(message, actions);
    }

    /**
     * Makes the command for a message that tells nothing of any account.
     *
     * @param message the message
     * @return the command
     */
    static SendMessage of(OutgoingMessage message) {
        return of(message, List.of());
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
