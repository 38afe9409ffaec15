package dev.caserail.model.command;

import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Attach a file (F11). */
@WrapperStyle
@Value.Immutable
public sealed interface AttachFile extends CaseCommand permits ImmutableAttachFile {
    /** {@return the reference to it} */
    Attachment attachment();

    /** {@return the message of this case it came or went with; empty to attach it to the case} */
    Optional<EntryId> to();

    /**
     * Makes the command.
     *
     * @param attachment the reference to it
     * @param to the message of this case it came or went with; empty to attach it to the case
     * @return the command
     */
    static AttachFile of(Attachment attachment, Optional<EntryId> to) {
        return ImmutableAttachFile.of(attachment, to);
    }

    /**
     * Makes the command for a file of the case itself.
     *
     * @param attachment the reference to it
     * @return the command
     */
    static AttachFile of(Attachment attachment) {
        return of(attachment, Optional.empty());
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ADD_TO_FEED;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
