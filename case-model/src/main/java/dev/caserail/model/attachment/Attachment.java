package dev.caserail.model.attachment;

import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.taxonomy.style.ValueStyle;
import org.immutables.value.Value;

/**
 * A reference to a file on a case (F11, F13). The bytes stay in the host's store; the checksum says whether they are still
 * the ones that were attached.
 *
 * <p>The name is as the sender's machine gave it, and may be anything: {@link AttachmentLimits} says whether it can be
 * taken. It is not shown by {@code toString}, since people name files after people (C10).
 */
@ValueStyle
@Value.Immutable
public sealed interface Attachment permits ImmutableAttachment {
    /** {@return its identifier in the host's store} */
    AttachmentId id();

    /** {@return its name, with its extension} */
    @Value.Redacted
    String name();

    /** {@return what kind of file it is said to be} */
    MediaType mediaType();

    /** {@return how many bytes it has} */
    long size();

    /** {@return the checksum of its bytes} */
    Checksum checksum();

    /** {@return who may see it} */
    Visibility visibility();

    /**
     * Starts an attachment.
     *
     * @return the builder's first stage
     */
    static ImmutableAttachment.IdBuildStage builder() {
        return ImmutableAttachment.builder();
    }

    /** Checks the size. */
    @Value.Check
    default void check() {
        if (size() < 0) {
            throw new IllegalArgumentException(
                    "attachment `" + id().value() + "` has size " + size() + ", expected 0 or more");
        }
    }
}
