package dev.caserail.model.intake;

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

    /** {@return whether a case has to be opened for the contact} */
    @Value.NonAttribute
    default boolean opensCase() {
        return this instanceof NewCase || this instanceof FollowUpOf;
    }
}
