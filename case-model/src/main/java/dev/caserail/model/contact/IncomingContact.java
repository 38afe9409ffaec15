package dev.caserail.model.contact;

import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One contact of a customer, as it came in. Its constraints are checked by
 * {@code dev.caserail.model.validation.ConstraintChecker}; until then it may hold what customers and their programs
 * really send.
 */
@ValueStyle
@Value.Immutable
public sealed interface IncomingContact permits ImmutableIncomingContact {
    /** The longest text that is accepted, in characters. */
    int MAX_TEXT = 20_000;

    /** {@return its identifier in the system it came through} */
    ContactId id();

    /** {@return the way it came} */
    Channel channel();

    /** {@return what the customer wrote, or what the agent noted of a call} */
    @Value.Redacted
    @NotBlank(message = "{contact.text-blank}")
    @Size(max = MAX_TEXT, message = "{contact.text-long}")
    String text();

    /** {@return who sent it} */
    @Valid
    Sender sender();

    /** {@return when it reached the desk} */
    Instant receivedAt();

    /** {@return the subject, on channels that have one} */
    @Value.Redacted
    Optional<@Size(max = 500, message = "{contact.subject-long}") String> subject();

    /** {@return the customer's language, if known} */
    Optional<Locale> language();

    /** {@return the record of the call, where it was one} */
    Optional<@Valid CallLog> call();

    /** {@return the deliveries it may be about} */
    List<@Valid Delivery> deliveries();

    /**
     * Starts a contact.
     *
     * @return the builder's first stage
     */
    static ImmutableIncomingContact.IdBuildStage builder() {
        return ImmutableIncomingContact.builder();
    }

    /**
     * Finds a delivery.
     *
     * @param delivery its identifier
     * @return the delivery; empty if the contact names none of that identifier
     */
    default Optional<Delivery> delivery(DeliveryId delivery) {
        return deliveries().stream().filter(d -> d.id().equals(delivery)).findFirst();
    }
}
