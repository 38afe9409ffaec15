package dev.caserail.model.mail;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a host knows of a mail without its text: enough to find its case, and to see whether a person wrote it (C6).
 *
 * <pre>{@code
 * MailHeaders mail = MailHeaders.from(fields, ContentHash.from(rawMail), receivedAt);
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface MailHeaders permits ImmutableMailHeaders {
    /** The header by which our own mail is known again; its value is the desk's name. */
    String MARKER_FIELD = "X-Caserail-Desk";

    /** {@return the hash of its content} */
    ContentHash content();

    /** {@return when it reached the desk} */
    Instant receivedAt();

    /** {@return its message id; empty where it has none, or one without {@code @}} */
    Optional<MessageId> messageId();

    /** {@return the message ids in {@code In-Reply-To}, as they stand} */
    List<MessageId> inReplyTo();

    /** {@return the message ids in {@code References}, oldest first} */
    List<MessageId> references();

    /** {@return who wrote it, as the mail says} */
    Optional<EmailAddress> from();

    /** {@return all addresses it went to: To, Cc and those it was delivered to} */
    List<EmailAddress> recipients();

    /** {@return its subject} */
    Optional<SubjectLine> subject();

    /** {@return when it was written, as the mail says} */
    Optional<Instant> date();

    /** {@return the value of {@code Auto-Submitted} (RFC 3834)} */
    Optional<String> autoSubmitted();

    /** {@return the value of {@code Precedence}} */
    Optional<String> precedence();

    /** {@return the value of {@code X-Auto-Response-Suppress}} */
    Optional<String> autoResponseSuppress();

    /** {@return the value of {@code Content-Type}} */
    @Value.Redacted // may name a file
    Optional<String> contentType();

    /** {@return the value of {@value #MARKER_FIELD}: the name of the desk that sent it} */
    Optional<String> deskMarker();

    /** {@return whether the return path is there and empty, as it is on reports of mail systems} */
    default boolean nullReturnPath() {
        return false;
    }

    /**
     * Starts a mail's headers.
     *
     * @return the builder's first stage
     */
    static ImmutableMailHeaders.ContentBuildStage builder() {
        return ImmutableMailHeaders.builder();
    }

    /**
     * Reads the header fields of a mail. Whatever they hold, something comes out: what cannot be read counts as absent.
     *
     * @param fields the values of each field, by its name in any case; encoded words (RFC 2047) are decoded already
     * @param content the hash of the mail's content
     * @param receivedAt when it reached the desk
     * @return the headers
     */
    static MailHeaders from(Map<String, List<String>> fields, ContentHash content, Instant receivedAt) {
        return new HeaderFields(fields).read(content, receivedAt);
    }

    /** {@return by what it is known again when it is imported a second time} */
    @Value.NonAttribute
    default MailKey key() {
        return MailKey.of(messageId(), content());
    }

    /**
     * {@return the mails it answers, the nearest first: In-Reply-To, then References from the newest on} Without itself and
     * without addresses of its sender and recipients, which some programs write into In-Reply-To.
     */
    @Value.NonAttribute
    default List<MessageId> ancestors() {
        Set<MessageId> ancestors = new LinkedHashSet<>(inReplyTo());
        for (int i = references().size() - 1; i >= 0; i--) {
            ancestors.add(references().get(i));
        }
        messageId().ifPresent(ancestors::remove);
        if (!ancestors.isEmpty()) {
            Set<String> addresses = new HashSet<>();
            from().ifPresent(address -> addresses.add(address.value()));
            recipients().forEach(address -> addresses.add(address.value()));
            ancestors.removeIf(id -> addresses.contains(id.value().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(ancestors);
    }
}
