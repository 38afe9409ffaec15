package dev.caserail.model.export;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of a person on one case. */
@ValueStyle
@Value.Immutable
public sealed interface ExportedCase permits ImmutableExportedCase {
    /** {@return the case} */
    CaseId id();

    /** {@return the channel it was opened through} */
    Channel channel();

    /** {@return when it was opened} */
    Instant openedAt();

    /** {@return where it stands} */
    StatusCategory status();

    /** {@return its subject} */
    @Value.Redacted
    Optional<String> subject();

    /** {@return the tracked issues} */
    List<TrackedIssue> issues();

    /** {@return what was written, said and attached, oldest first} */
    List<ExportedEntry> entries();

    /**
     * Starts a case.
     *
     * @return the builder's first stage
     */
    static ImmutableExportedCase.IdBuildStage builder() {
        return ImmutableExportedCase.builder();
    }
}
