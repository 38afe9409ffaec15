package dev.caserail.model.feed;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something that went between the shop and a customer, on a case or not (F2). */
@ValueStyle
@Value.Immutable
public sealed interface Communication permits ImmutableCommunication {
    /** {@return why} */
    CommunicationKind kind();

    /** {@return by which channel} */
    Channel channel();

    /** {@return which way it went} */
    FeedDirection direction();

    /** {@return when} */
    Instant at();

    /** {@return what it was, in a few words, such as a subject} */
    @Value.Redacted
    Optional<String> title();

    /** {@return the entry of a case, where it belongs to one} */
    Optional<EntryId> entry();

    /** {@return the deliveries it is about} */
    Set<DeliveryId> deliveries();

    /**
     * Starts a communication.
     *
     * @return the builder's first stage
     */
    static ImmutableCommunication.KindBuildStage builder() {
        return ImmutableCommunication.builder();
    }
}
