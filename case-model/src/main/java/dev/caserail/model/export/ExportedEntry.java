package dev.caserail.model.export;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.feed.FeedDirection;
import dev.caserail.model.feed.FeedKind;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was written, said or attached. Who of the desk did it is not part of it. */
@ValueStyle
@Value.Immutable
public sealed interface ExportedEntry permits ImmutableExportedEntry {
    /** {@return what it is} */
    FeedKind kind();

    /** {@return which way it went} */
    FeedDirection direction();

    /** {@return when} */
    Instant at();

    /** {@return by which channel} */
    Optional<Channel> channel();

    /** {@return the subject} */
    @Value.Redacted
    Optional<String> subject();

    /** {@return the text; of a call, what it was about} */
    @Value.Redacted
    Optional<String> text();

    /** {@return what else was noted: next steps and facts of a call, the name of a file, the title of an article} */
    @Value.Redacted
    List<String> details();

    /**
     * Starts an entry.
     *
     * @return the builder's first stage
     */
    static ImmutableExportedEntry.KindBuildStage builder() {
        return ImmutableExportedEntry.builder();
    }
}
