package dev.caserail.model.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The header fields of one mail, by their names in any case. */
final class HeaderFields {
    /** More of one field than any mail needs; what lies beyond is not looked at. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private static final int MOST_WORDS = 200;
    private static final List<String> RECIPIENTS = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern COMMENT_AT_END = Pattern.compile("\\s*\\([^()]{0,100}\\)\\s*$");

    private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    HeaderFields(Map<String, List<String>> fields) {
        fields.forEach((name, values) -> this.fields.merge(name, values, HeaderFields::both));
    }

    private static List<String> both(List<String> some, List<String> others) {
        LinkedHashSet<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    MailHeaders read(ContentHash content, Instant receivedAt) {
        return MailHeaders.builder()
                .content(content)
                .receivedAt(receivedAt)
                .messageId(first("Message-ID").flatMap(MessageId::find))
                .addAllInReplyTo(MessageId.findAll(all("In-Reply-To")))
                .addAllReferences(MessageId.findAll(all("References")))
                .from(first("From").flatMap(EmailAddress::find))
                .addAllRecipients(recipients())
                .subject(first("Subject").map(SubjectLine::of))
                .date(first("Date").flatMap(HeaderFields::date))
                .autoSubmitted(word("Auto-Submitted"))
                .precedence(word("Precedence"))
                .autoResponseSuppress(word("X-Auto-Response-Suppress"))
                .contentType(word("Content-Type"))
                .deskMarker(word(MailHeaders.MARKER_FIELD))
                .nullReturnPath(nullReturnPath())
                .build();
    }

    private Set<EmailAddress> recipients() {
        Set<EmailAddress> found = new LinkedHashSet<>();
        RECIPIENTS.forEach(field -> found.addAll(EmailAddress.findAll(all(field).replace('\n', ','))));
        return found;
    }

    /** A mail that was passed on may have several return paths; the first stands for the last way it took. */
    private boolean nullReturnPath() {
        return first("Return-Path")
                .map(path -> SPACE.matcher(path).replaceAll(""))
                .filter(path -> path.equals("<>") || path.isEmpty())
                .isPresent();
    }

    private String all(String field) {
        return bounded(String.join("\n", fields.getOrDefault(field, List.of())));
    }

    private Optional<String> first(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().map(HeaderFields::bounded);
    }

    /** A value that programs write, in one line. */
    private Optional<String> word(String field) {
        return first(field)
                .map(value -> value.substring(0, Math.min(value.length(), MOST_WORDS)))
                .map(value -> SPACE.matcher(value).replaceAll(" ").strip())
                .filter(value -> !value.isEmpty());
    }

    private static String bounded(String value) {
        return value.substring(0, Math.min(value.length(), MOST_CHARACTERS));
    }

    private static Optional<Instant> date(String value) {
        String text = COMMENT_AT_END
                .matcher(value.substring(0, Math.min(value.length(), MOST_WORDS)))
                .replaceAll("")
                .strip();
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME
                    .parse(text, OffsetDateTime::from)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
