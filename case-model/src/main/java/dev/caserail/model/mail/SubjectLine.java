package dev.caserail.model.mail;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The subject of a mail, taken apart: what the mail programs of many languages put before it when they answer or forward
 * ({@code RE}, {@code AW}, {@code WG}, {@code SV}, {@code VS}, {@code Antw}, {@code Re[2]}, {@code 回复} …), tags in
 * brackets at its beginning, and what it is about (C6). {@code toString} does not show it.
 *
 * <pre>{@code
 * SubjectLine.of("AW: [orders] Re[2]: Milk is missing").base(); // Milk is missing
 * }</pre>
 */
@WrapperStyle
@Value.Immutable
public sealed interface SubjectLine permits ImmutableSubjectLine {
    /** How many characters are kept. */
    int MAX_LENGTH = 998;

    /** {@return the subject in one line, as it came, with tags and prefixes} */
    @Value.Redacted
    String value();

    /**
     * Takes a subject.
     *
     * @param value the text; line breaks and other control characters become spaces, what is longer than
     *     {@value #MAX_LENGTH} characters is cut
     * @return the subject
     */
    static SubjectLine of(String value) {
        return ImmutableSubjectLine.of(value);
    }

    /** {@return what it is about: without prefixes, tags at the beginning and our own references; empty if there is nothing else} */
    @Value.NonAttribute
    default String base() {
        return SubjectPrefixes.strip(value()).base();
    }

    /** {@return the tags at its beginning without their brackets, in their order, each once} */
    @Value.NonAttribute
    default List<String> tags() {
        return SubjectPrefixes.strip(value()).tags();
    }

    /** {@return how often it was answered or forwarded, as far as prefixes tell} */
    @Value.NonAttribute
    default int prefixes() {
        return SubjectPrefixes.strip(value()).prefixes();
    }

    /**
     * Says whether two subjects seem to be about the same: a hint for a person, no evidence for threading.
     *
     * @param other another subject
     * @return whether both say something, and either the same in any case, or three words or more of which at least three
     *     quarters are in both
     */
    default boolean isLike(SubjectLine other) {
        List<String> here = SubjectPrefixes.words(base());
        List<String> there = SubjectPrefixes.words(other.base());
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        if (here.equals(there)) {
            return true;
        }
        Set<String> some = new HashSet<>(here);
        Set<String> others = new HashSet<>(there);
        int all = some.size() + others.size();
        some.retainAll(others);
        return some.size() >= 3 && 8 * some.size() >= 3 * all;
    }

    /**
     * Keeps it to one line of at most {@value #MAX_LENGTH} characters.
     *
     * @return this, or the same in one line
     */
    @Value.Check
    default SubjectLine check() {
        String line = SubjectPrefixes.oneLine(value());
        return line.equals(value()) ? this : of(line);
    }
}
