package dev.caserail.model.intake;

import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.identifier.CaseId;
import java.util.Optional;
import org.immutables.value.Value;

/** What has to happen with a contact that came in, and why. */
public sealed interface IntakeDecision
        permits AlreadyImported, AppendTo, FollowUpOf, NewCase, NotForSupport, Reopen, StoredOnly {
    /** {@return the decision and its reason in one line, without personal data} */
    @Value.NonAttribute
    String reason();

    /** {@return the case that gets the contact, if it is there already} */
    @Value.NonAttribute
    Optional<CaseId> existingCase();

    /**
     * Gives the command that stores the contact on the case that is there. What intake decided to store only is stored only.
     *
     * @param contact the contact that was decided on
     * @return the command for {@link #existingCase()}; empty if a case is opened for the contact, or nothing is to be stored
     */
    default Optional<ReceiveMessage> command(IncomingContact contact) {
        if (existingCase().isEmpty() || this instanceof AlreadyImported) {
            return Optional.empty();
        }
        return Optional.of(
                this instanceof StoredOnly ? ReceiveMessage.storedOnly(contact) : ReceiveMessage.of(contact));
    }

    /** {@return whether a case has to be opened for the contact} */
    @Value.NonAttribute
    default boolean opensCase() {
        return this instanceof NewCase || this instanceof FollowUpOf;
    }
}
