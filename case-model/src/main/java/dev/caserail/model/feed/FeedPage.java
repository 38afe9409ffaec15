package dev.caserail.model.feed;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Some entries of a feed, newest first, and where the next ones begin (C3). */
@WrapperStyle
@Value.Immutable
public sealed interface FeedPage permits ImmutableFeedPage {
    /** {@return the entries, newest first} */
    List<FeedEntry> entries();

    /** {@return where older entries begin; empty at the end of the feed} */
    Optional<FeedCursor> older();

    /**
     * Makes a page.
     *
     * @param entries the entries, newest first
     * @param older where older entries begin; empty at the end of the feed
     * @return the page
     */
    static FeedPage of(Iterable<FeedEntry> entries, Optional<FeedCursor> older) {
        return ImmutableFeedPage.of(entries, older);
    }
}
