package dev.caserail.quicktext.reply;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reply may mention about one case, its customer and its delivery. Everything a host fills in is put into texts as
 * it is; what it leaves out, templates do without.
 *
 * <p>A template names these as {@link #schema()} says: {@code case.reference}, {@code customer.first_name} and so on.
 */
@ValueStyle
@Value.Immutable
public sealed interface ReplyContext permits ImmutableReplyContext {
    /** {@return the case's reference as the customer sees it (F33), not blank} */
    String caseReference();

    /** {@return the desk's name, with which a reply is signed if no agent is named; not blank} */
    String deskName();

    /** {@return the channel the reply goes out on} */
    Channel channel();

    /** {@return the form of address as it stands before the last name, such as {@code Frau} or {@code Dr.}} */
    Optional<String> customerTitle();

    /** {@return the customer's first name} */
    Optional<String> customerFirstName();

    /** {@return the customer's last name} */
    Optional<String> customerLastName();

    /** {@return what the case is called} */
    Optional<String> subject();

    /** {@return the delivery it is about} */
    Optional<DeliveryId> deliveryId();

    /** {@return when that delivery comes or came} */
    Optional<Slot> deliverySlot();

    /** {@return the products it is about, the most important one first} */
    List<MentionedProduct> products();

    /** {@return the name the agent signs with} */
    Optional<String> agentName();

    /** {@return what was agreed in a call, as a sentence (F3)} */
    Optional<String> nextSteps();

    /** {@return the team the case was handed to, by its label and not by its code (F4, F10)} */
    Optional<String> handoverTeam();

    /**
     * Starts a context.
     *
     * @return the builder's first stage
     */
    static ImmutableReplyContext.CaseReferenceBuildStage builder() {
        return ImmutableReplyContext.builder();
    }

    /** {@return the placeholders that templates of replies may use} */
    static PlaceholderSchema<ReplyContext> schema() {
        return ReplyPlaceholders.SCHEMA;
    }

    /** Checks that reference and desk name say something. */
    @Value.Check
    default void check() {
        if (caseReference().isBlank() || deskName().isBlank()) {
            throw new IllegalArgumentException(
                    "case reference `" + caseReference() + "` and desk name `" + deskName() + "` must not be blank");
        }
    }
}
