package dev.caserail.model.feed;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** One thing that happened to a case, as people see it (F11): a journal entry with what the screen needs to sort it. */
@ValueStyle
@Value.Immutable
public sealed interface FeedEntry permits ImmutableFeedEntry {
    /** {@return its name among the entries of all cases, the same wherever it is shown} */
    EntryId id();

    /** {@return what it is} */
    FeedKind kind();

    /** {@return where it came from, and where it went} */
    FeedDirection direction();

    /** {@return whether the customer may see it} */
    Visibility visibility();

    /** {@return the journal entry: who, when, and what happened} */
    JournalEntry entry();

    /** {@return the channel, for what was said or written to or by the customer} */
    Optional<Channel> channel();

    /** {@return the deliveries it names itself (F2)} */
    Set<DeliveryId> deliveries();

    /** {@return the message that a file or article belongs to} */
    Optional<EntryId> belongsTo();

    /**
     * Starts an entry.
     *
     * @return the builder's first stage
     */
    static ImmutableFeedEntry.IdBuildStage builder() {
        return ImmutableFeedEntry.builder();
    }
}
