package dev.caserail.routing.condition;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values as they are written in cells: {@code EMAIL}, {@code "two words"}, {@code 12.5}, {@code date("2026-03-01")}. */
public final class Literal {
    private static final int MOST_SHOWN = 60;
    private static final int MOST_NAMES = 12;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}[\\p{Zs}&&[^ ]]]");
    private static final String JOINERS = ".-/:+";
    private static final Set<String> RESERVED =
            Set.of("null", "not", "date", "true", "false", "contains", "empty", "any", "all", "none");

    private Literal() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text, which reads back to an equal value in a column of its domain
     */
    public static String text(FactValue value) {
        if (value instanceof CodeValue code) {
            return wordOrString(code.code());
        }
        if (value instanceof TextValue text) {
            return wordOrString(text.text());
        }
        if (value instanceof DateValue date) {
            return "date(\"" + date.date() + "\")";
        }
        if (value instanceof TimeValue) {
            return "time(\"" + value.shown() + "\")";
        }
        if (value instanceof DateTimeValue) {
            return "date and time(\"" + value.shown() + "\")";
        }
        if (value instanceof DurationValue || value instanceof MonthsValue) {
            return "duration(\"" + value.shown() + "\")";
        }
        return value.shown();
    }

    /**
     * Makes what somebody wrote fit for a message: on one line, cut where it is long, and with the
     * numbers of characters that nobody sees.
     *
     * @param text what they wrote
     * @return at most 60 characters, and an ellipsis where more followed
     */
    public static String shown(String text) {
        String line = INVISIBLE
                .matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04X", found.group().codePointAt(0)));
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
    }

    /**
     * Lists names for a message that says what was expected.
     *
     * @param names the names, in order
     * @return the first dozen of them in words; {@code none} if there are none
     */
    public static String oneOf(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        List<String> first =
                names.stream().limit(MOST_NAMES).map(Literal::shown).toList();
        return "one of " + String.join(", ", first) + (names.size() > MOST_NAMES ? " …" : "");
    }

    /**
     * Finds the end of the bare word that begins at a place: letters, digits and underscores, between them single dots,
     * hyphens, slashes, colons and plus signs.
     *
     * @param text the text
     * @param start where the word begins
     * @return the place behind it; the start itself if no word begins there
     */
    public static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins = end > start && wordGoesOn(text, end);
            if (!joins && !wordCharacter(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /**
     * Says whether a word that reaches up to a place goes on behind a hyphen, dot or other joiner there.
     *
     * @param text the text
     * @param end the place
     * @return whether it does
     */
    public static boolean wordGoesOn(String text, int end) {
        return end + 1 < text.length()
                && JOINERS.indexOf(text.charAt(end)) >= 0
                && wordCharacter(text.codePointAt(end + 1));
    }

    private static boolean wordCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String wordOrString(String text) {
        return !text.isEmpty() && wordEnd(text, 0) == text.length() && !RESERVED.contains(text) ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
