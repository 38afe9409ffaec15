package dev.caserail.model.event;

import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A file was attached (F11). */
@WrapperStyle
@Value.Immutable
public sealed interface AttachmentAdded extends CaseEvent permits ImmutableAttachmentAdded {
    /** {@return the reference to it} */
    Attachment attachment();

    /** {@return the message it came or went with; empty if it is attached to the case} */
    Optional<EntryId> to();

    /**
     * Makes the event.
     *
     * @param attachment the reference to it
     * @param to the message it came or went with; empty if it is attached to the case
     * @return the event
     */
    static AttachmentAdded of(Attachment attachment, Optional<EntryId> to) {
        return ImmutableAttachmentAdded.of(attachment, to);
    }
}
