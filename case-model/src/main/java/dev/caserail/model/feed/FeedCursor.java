package dev.caserail.model.feed;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.immutables.value.Value;

/**
 * A place in a feed: an entry and its time. It stays where it is while entries are appended (C3), so that a page after it
 * neither repeats an entry nor leaves one out that was there before.
 */
@WrapperStyle
@Value.Immutable
public sealed interface FeedCursor extends Comparable<FeedCursor> permits ImmutableFeedCursor {
    /** Text from outside that is no cursor. */
    DiagnosticCode MALFORMED = DiagnosticCode.of("feed.malformed-cursor");

    /** {@return when the entry happened} */
    Instant at();

    /** {@return the entry} */
    EntryId entry();

    /**
     * Makes a cursor.
     *
     * @param at when the entry happened
     * @param entry the entry
     * @return the cursor
     */
    static FeedCursor of(Instant at, EntryId entry) {
        return ImmutableFeedCursor.of(at, entry);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text the text
     * @param where where it stood
     * @return the cursor, or what is wrong
     */
    static Validation<Diagnostic, FeedCursor> parse(String text, Location where) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 3) {
                FeedCursor cursor =
                        of(Instant.parse(parts[0]), EntryId.of(CaseId.of(parts[2]), Long.parseLong(parts[1])));
                if (cursor.text().equals(text)) {
                    return Validation.valid(cursor);
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // said below, in one way for all that can be wrong with a text nobody should write by hand
        }
        return Validation.invalid(Diagnostic.error(
                MALFORMED,
                where,
                Diagnostic.quoted(text) + " is no place in a feed",
                "take the cursor that came with the page before"));
    }

    /** {@return the cursor as text for an address: letters, digits, hyphen and underscore} */
    @Value.NonAttribute
    default String text() {
        String plain = at() + " " + entry().sequence() + " " + entry().origin().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Orders as feeds do: by time, then by case, then by number. */
    @Override
    default int compareTo(FeedCursor other) {
        int times = at().compareTo(other.at());
        return times != 0 ? times : entry().compareTo(other.entry());
    }
}
