package dev.caserail.routing.internal.feel;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of FEEL on its way to our conditions: says what in it lies out of reach, and writes tests on lists the way our
 * conditions have them, keeping the place of each character.
 */
public final class FeelCell implements IntFunction<FileLocation> {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_?']*");
    private static final Pattern DATE_TIME_BEFORE = Pattern.compile("(date\\s+and\\s+time\\s*\\(\\s*|@)$");
    private static final Set<String> KNOWN_WORDS = Set.of("null", "true", "false", "not");
    private static final Pattern KNOWN_CALL = Pattern.compile("(date\\s+and\\s+time|date|time|duration)\\s*(?=\\()");

    /** Where {@code ?} stands for the fact itself: in functions on texts, and before a comparison. */
    private static final Pattern FACT = Pattern.compile(
            "(?:starts\\s+with|ends\\s+with|contains)\\s*\\(\\s*\\?\\s*,\\s*(?=\")|\\?\\s*(?=[<>=]|!=)");

    private static final Set<String> LOOPS = Set.of("for", "some", "every", "if", "function");
    private static final Pattern CONTAINS = Pattern.compile("list\\s+contains\\s*\\(\\s*\\?\\s*,\\s*(?=\")");
    private static final Pattern CONTAINS_END = Pattern.compile("\\s*\\)(\\s*=\\s*false\\b)?");
    private static final Pattern AND_OR = Pattern.compile("\\s+(and|or)\\s+(?=list\\s+contains)");
    private static final Pattern EMPTY =
            Pattern.compile("count\\s*\\(\\s*\\?\\s*\\)\\s*=\\s*0\\b|\\?\\s*=\\s*\\[\\s*\\]");

    private final String text;
    private final IntFunction<FileLocation> places;
    private final StringBuilder out = new StringBuilder();
    private Optional<FileLocation> zoneless = Optional.empty();
    private int[] offsets = new int[64];

    private FeelCell(String text, IntFunction<FileLocation> places) {
        this.text = text;
        this.places = places;
    }

    /** {@code list contains(?, "a")}, with {@code = false} behind it or not: where the code stands, and where it all ends. */
    private record Contains(int start, int codeStart, int codeEnd, boolean negated, int end) {}

    /** Something in a cell that our tables cannot say. */
    public record Beyond(String what, FileLocation place) {}

    /** Takes a cell of a column with single values, or an output. */
    public static FeelCell of(XmlText cell) {
        FeelCell feel = new FeelCell(cell.text(), cell);
        int at = 0;
        while (at < feel.text.length()) {
            int quote = feel.text.indexOf('"', at);
            feel.copy(at, quote < 0 ? feel.text.length() : quote);
            at = quote < 0 ? feel.text.length() : feel.string(quote);
        }
        return feel.end();
    }

    /** Takes a cell of a column of sets. */
    public static FeelCell ofSet(XmlText cell) {
        FeelCell feel = new FeelCell(cell.text(), cell);
        int at = 0;
        while (at < feel.text.length()) {
            at = feel.rewrite(at);
        }
        return feel.end();
    }

    public String text() {
        return out.toString();
    }

    /** {@return the place of the first date and time without a zone, which is taken as UTC} */
    public Optional<FileLocation> zoneless() {
        return zoneless;
    }

    @Override
    public FileLocation apply(int offset) {
        return places.apply(offsets[Math.min(offset, out.length())]);
    }

    /** Finds the first thing beyond reach: a function, a loop, a name that stands for another fact. */
    public static Optional<Beyond> beyond(String text, IntFunction<FileLocation> places, boolean set) {
        return beyond(text, places, set, Set.of());
    }

    /** Finds the first thing beyond reach, where other facts may be named. */
    public static Optional<Beyond> beyond(
            String text, IntFunction<FileLocation> places, boolean set, Set<String> names) {
        Matcher number = NUMBER.matcher(text);
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                at = stringEnd(text, at);
            } else if (number.region(at, text.length()).lookingAt()) {
                at = number.end();
            } else if (word.region(at, text.length()).lookingAt()) {
                int end = Math.max(known(text, at, word.group(), set), set ? -1 : nameEnd(text, at, names));
                if (end < 0) {
                    return Optional.of(new Beyond(named(text, at), places.apply(at)));
                }
                at = end;
            } else if (text.charAt(at) == '[' && list(text, at) && !set) {
                return Optional.of(new Beyond("a list", places.apply(at)));
            } else if (text.charAt(at) == '{') {
                return Optional.of(new Beyond("a context", places.apply(at)));
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    /** Says whether a bracket begins a list and no interval, which has its dots before anything else ends it. */
    private static boolean list(String text, int bracket) {
        int at = bracket + 1;
        while (at < text.length() && ",]".indexOf(text.charAt(at)) < 0) {
            if (text.startsWith("..", at)) {
                return false;
            }
            at = text.charAt(at) == '"' ? stringEnd(text, at) : at + 1;
        }
        return at < text.length();
    }

    /** {@return whether the word {@code null} stands in the cell, outside quotes} */
    public static boolean asksForNull(String text) {
        int at = 0;
        while (at < text.length()) {
            Matcher word = WORD.matcher(text).region(at, text.length());
            if (text.charAt(at) == '"') {
                at = stringEnd(text, at);
            } else if (word.lookingAt()) {
                if (word.group().equals("null")) {
                    return true;
                }
                at = word.end();
            } else {
                at++;
            }
        }
        return false;
    }

    /** {@return the end of the longest name that stands at a place; below 0 if none does} */
    private static int nameEnd(String text, int at, Set<String> names) {
        int longest = -1;
        for (String name : names) {
            int end = at + name.length();
            boolean ends = end >= text.length()
                    || !(Character.isLetterOrDigit(text.charAt(end))
                            || text.charAt(end) == '_'
                            || text.charAt(end) == '('
                            || text.startsWith(" (", end));
            if (end > longest && ends && text.startsWith(name, at)) {
                longest = end;
            }
        }
        return longest;
    }

    private static int known(String text, int at, String word, boolean set) {
        if (KNOWN_WORDS.contains(word)) {
            return at + word.length();
        }
        Matcher call = KNOWN_CALL.matcher(text).region(at, text.length());
        if (call.lookingAt()) {
            return call.end();
        }
        if (!set) {
            Matcher fact = FACT.matcher(text).region(at, text.length());
            return fact.lookingAt() ? fact.end() : -1;
        }
        Optional<Contains> contains = containsAt(text, at);
        if (contains.isPresent()) {
            return contains.get().end();
        }
        Matcher empty = EMPTY.matcher(text).region(at, text.length());
        if (empty.lookingAt()) {
            return empty.end();
        }
        return word.equals("and") || word.equals("or") ? at + word.length() : -1;
    }

    private static String named(String text, int at) {
        Matcher name =
                Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_?' .]*").matcher(text).region(at, text.length());
        String shown = name.lookingAt() ? Literal.shown(name.group()) : Literal.shown(text.substring(at));
        String first = shown.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (LOOPS.contains(first)) {
            return "`" + first + "`";
        }
        boolean call = name.lookingAt() && name.end() < text.length() && text.charAt(name.end()) == '(';
        return call ? "the function `" + shown + "`" : "the name `" + shown + "` where a value is expected";
    }

    /** {@return the place behind a text in quotes; the cell's end if they are not closed} */
    public static int stringEnd(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private static Optional<Contains> containsAt(String text, int at) {
        Matcher opening = CONTAINS.matcher(text).region(at, text.length());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int codeEnd = stringEnd(text, opening.end());
        Matcher closing = CONTAINS_END.matcher(text).region(codeEnd, text.length());
        return closing.lookingAt()
                ? Optional.of(new Contains(at, opening.end(), codeEnd, closing.group(1) != null, closing.end()))
                : Optional.empty();
    }

    private int rewrite(int at) {
        if (text.charAt(at) == '"') {
            return string(at);
        }
        Matcher empty = EMPTY.matcher(text).region(at, text.length());
        if (empty.lookingAt()) {
            write("empty", at);
            return empty.end();
        }
        Optional<Contains> contains = containsAt(text, at);
        if (contains.isPresent()) {
            return rewriteChain(contains.get());
        }
        copy(at, at + 1);
        return at + 1;
    }

    /** Copies a text in quotes, with a zone behind a date and time that has none. */
    private int string(int quote) {
        int end = stringEnd(text, quote);
        boolean closed = end - 1 > quote && text.charAt(end - 1) == '"';
        if (closed
                && ZonelessTime.is(text.substring(quote + 1, end - 1))
                && DATE_TIME_BEFORE.matcher(text.substring(0, quote)).find()) {
            zoneless = zoneless.or(() -> Optional.of(places.apply(quote + 1)));
            copy(quote, end - 1);
            write(ZonelessTime.ZONE, end - 1);
            copy(end - 1, end);
        } else {
            copy(quote, end);
        }
        return end;
    }

    /** Rewrites {@code list contains(?, "a") or list contains(?, "b")} as {@code contains any ("a", "b")}. */
    private int rewriteChain(Contains first) {
        List<Contains> chain = new ArrayList<>(List.of(first));
        String joiner = first.negated() ? "and" : "";
        int end = first.end();
        while (true) {
            Matcher next = AND_OR.matcher(text).region(end, text.length());
            if (!next.lookingAt() || !(joiner.isEmpty() || joiner.equals(next.group(1)))) {
                break;
            }
            Optional<Contains> another = containsAt(text, next.end());
            if (another.isEmpty() || another.get().negated() != first.negated()) {
                break;
            }
            joiner = next.group(1);
            chain.add(another.get());
            end = another.get().end();
        }
        write(
                first.negated() ? "contains none (" : joiner.equals("and") ? "contains all (" : "contains any (",
                first.start());
        for (Contains one : chain) {
            if (one.start() > first.start()) {
                write(", ", one.start());
            }
            copy(one.codeStart(), one.codeEnd());
        }
        write(")", end - 1);
        return end;
    }

    private void write(String ours, int at) {
        for (int i = 0; i < ours.length(); i++) {
            put(ours.charAt(i), at);
        }
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            put(text.charAt(i), i);
        }
    }

    private void put(char c, int at) {
        if (out.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[out.length()] = at;
        out.append(c);
    }

    private FeelCell end() {
        offsets[out.length()] = text.length();
        return this;
    }
}
