package dev.caserail.routing.cell;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over a cell's text token by token. */
final class CellScanner {
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\p{L}\\p{N}_])");

    private static final Pattern LITERAL_CALL = Pattern.compile("(?:date(?:\\s+and\\s+time)?|time|duration)\\s*\\(");
    private static final Pattern DATE_LIKE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int MOST_FAULTS = 100;
    private static final Pattern HEX = Pattern.compile("\\p{XDigit}{4}");
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIME = "\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?";
    private static final String ZONE = "(?:Z|[+-]\\d\\d:\\d\\d|@\\p{L}[\\w+-]*(?:/[\\w+-]+)*)?";
    private static final String DURATION =
            "P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?" + "(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?";
    private static final Pattern TEMPORAL = Pattern.compile("(?:" + DATE + "T" + TIME + ZONE + "|" + DATE + "|" + TIME
            + ZONE + "|" + DURATION + ")(?![\\p{L}\\p{N}_:-])");
    private static final Pattern KEYWORD_GAP = Pattern.compile(" ");
    private static final String TYPED_QUOTES = "„“”‟«»‚‘’‹›";
    private static final String PLAIN_ESCAPES = "\"\\nrt";
    private static final String ESCAPED = "\"\\\n\r\t";

    private final String text;
    private final IntFunction<? extends Location> place;
    private int at;

    CellScanner(String text, IntFunction<? extends Location> place) {
        this.text = text;
        this.place = place;
    }

    /** A literal as it stands: what it is, what it says, and where. */
    record RawLiteral(Kind kind, String text, TextSpan span) {}

    /** What a literal looks like. */
    enum Kind {
        STRING,
        WORD,
        NUMBER,
        DATE,
        TIME,
        DATE_TIME,
        DURATION,
        /** Any of the four before, by its text. */
        AT;

        boolean temporal() {
            return this != STRING && this != WORD && this != NUMBER;
        }
    }

    /** Ends the reading of a cell whose form is broken. */
    static final class BrokenCell extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic fault;

        BrokenCell(Diagnostic fault) {
            super(fault.line(), null, false, false);
            this.fault = fault;
        }

        Diagnostic fault() {
            return fault;
        }
    }

    /** Ends the reading of a text that is longer than anybody's. */
    void checkLength(int most) {
        if (text.length() > most) {
            throw new BrokenCell(Diagnostic.error(
                    ConditionParser.SYNTAX,
                    place(0),
                    "the cell has " + text.length() + " characters, expected at most " + most,
                    "share its values out over several rules"));
        }
    }

    int position() {
        skipSpace();
        return at;
    }

    /** Where the token ended that was taken last. */
    int at() {
        return at;
    }

    TextSpan spanFrom(int start) {
        int end = at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return TextSpan.of(start, end);
    }

    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    void back(int offset) {
        at = offset;
    }

    boolean follows(String symbol) {
        return text.startsWith(symbol, position());
    }

    boolean followsLiteral() {
        char first = atEnd() ? ' ' : text.charAt(at);
        return first == '"' || !word().isEmpty();
    }

    boolean accept(String symbol) {
        skipSpace();
        if (text.startsWith(symbol, at)) {
            at += symbol.length();
            return true;
        }
        return false;
    }

    void expect(String symbol, String expected) {
        if (!accept(symbol)) {
            throw broken(at, "expected " + expected);
        }
    }

    /** Takes the comma in front of another member of a list; ends the reading where the list has too many faults. */
    boolean another(Diagnostics faults) {
        int start = position();
        if (!accept(",")) {
            return false;
        }
        if (faults.errorCount() >= MOST_FAULTS) {
            throw broken(start, "after " + MOST_FAULTS + " faults in this cell the rest of it is not read");
        }
        return true;
    }

    /** Takes a keyword: the whole word, not the beginning of a longer one. */
    boolean acceptWord(String word) {
        skipSpace();
        if (text.startsWith(word, at) && Literal.wordEnd(text, at) == at + word.length()) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Takes {@code (?,}: a function of FEEL begins, whose first argument is the fact. */
    void expectFact() {
        expect("(", "`(`");
        expect("?", "`?`, which stands for the fact");
        expect(",", "a comma");
    }

    /** Takes a keyword that an opening parenthesis follows, and both. */
    boolean acceptCall(String word) {
        int start = position();
        if (acceptWord(word) && accept("(")) {
            return true;
        }
        at = start;
        return false;
    }

    /** Says whether {@code date(}, {@code date and time(}, {@code time(} or {@code duration(} stands here. */
    boolean literalCallFollows() {
        return LITERAL_CALL.matcher(text).region(position(), text.length()).lookingAt();
    }

    /** Takes the longest of the names that stands here as whole words, whatever white space is between them. */
    Optional<String> acceptName(List<String> names) {
        int start = position();
        int end = start;
        Optional<String> longest = Optional.empty();
        for (String name : names) {
            int found = nameEnd(start, name);
            if (found > end) {
                end = found;
                longest = Optional.of(name);
            }
        }
        at = end;
        return longest;
    }

    /** Where the bare word that stands here ends. */
    int wordEnd() {
        return Literal.wordEnd(text, position());
    }

    /** Where the number that stands here ends; here, if none does. */
    int numberEnd() {
        int start = position();
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        return number.lookingAt() ? number.end() : start;
    }

    /** Takes a literal of arithmetic; a word with the words that follow it, as they would stand in a name. */
    RawLiteral phrase() {
        int start = position();
        RawLiteral first = literal(true);
        if (first.kind() != Kind.WORD) {
            return first;
        }
        int end = at;
        while (!atEnd() && wordEnd() > at) {
            end = wordEnd();
            at = end;
        }
        at = end;
        TextSpan span = spanFrom(start);
        return new RawLiteral(Kind.WORD, text.substring(span.start(), span.end()), span);
    }

    RawLiteral literal() {
        return literal(false);
    }

    /** Takes a literal; with arithmetic, {@code 10-5} begins with the number 10, else it is a word. */
    RawLiteral literal(boolean arithmetic) {
        int start = position();
        if (accept("@")) {
            return new RawLiteral(Kind.AT, string(), spanFrom(start));
        }
        if (acceptWord("date") && acceptWord("and") && acceptCall("time")) {
            return call(Kind.DATE_TIME, "date and time", start);
        }
        at = start;
        if (acceptCall("date")) {
            return call(Kind.DATE, "date", start);
        }
        if (acceptCall("time")) {
            return call(Kind.TIME, "time", start);
        }
        if (acceptCall("duration")) {
            return call(Kind.DURATION, "duration", start);
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return new RawLiteral(Kind.STRING, string(), spanFrom(start));
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt() && (!beginsWord(number.end()) || (arithmetic && endsNumber(number.end())))) {
            at = number.end();
            return new RawLiteral(Kind.NUMBER, number.group(), spanFrom(start));
        }
        String word = word();
        if (word.isEmpty()) {
            throw at < text.length() && TYPED_QUOTES.indexOf(text.charAt(at)) >= 0
                    ? typedQuote()
                    : broken(at, "expected a value");
        }
        at += word.length();
        return new RawLiteral(Kind.WORD, word, spanFrom(start));
    }

    /** Says whether an opening parenthesis here begins an interval: whether {@code ..} follows before it is closed. */
    boolean intervalFollows() {
        int depth = 0;
        boolean quoted = false;
        for (int i = position(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return false;
            } else if (!quoted && depth == 1 && text.startsWith("..", i)) {
                return true;
            }
        }
        return true;
    }

    /**
     * Takes a minus in front of a parenthesis, a call or a name, or apart from its number; directly in front of a number it
     * belongs to the literal.
     */
    boolean acceptMinus() {
        int start = position();
        if (accept("-")
                && !(at < text.length() && (text.charAt(at) == '.' || Character.isDigit(text.charAt(at))))
                && !follows("-")
                && (follows("(") || follows("@") || follows(".") || wordEnd() > at)) {
            return true;
        }
        at = start;
        return false;
    }

    /** Takes keywords with white space between them. */
    boolean acceptWords(String words) {
        int start = position();
        for (String word : KEYWORD_GAP.split(words, -1)) {
            if (!acceptWord(word)) {
                at = start;
                return false;
            }
        }
        return true;
    }

    /** Where the ISO date, time or duration ends that stands here without quotes; here, if none does. */
    int temporalEnd() {
        int start = position();
        Matcher bare = TEMPORAL.matcher(text).region(start, text.length());
        return bare.lookingAt() ? bare.end() : start;
    }

    /** Takes an ISO date, time or duration without quotes, which {@link #temporalEnd} has found. */
    RawLiteral temporal() {
        int start = position();
        at = temporalEnd();
        return new RawLiteral(Kind.AT, text.substring(start, at), spanFrom(start));
    }

    Location place(int offset) {
        return place.apply(offset);
    }

    /** Words what stands at a place and what should. */
    BrokenCell broken(int offset, String expected) {
        String rest = text.substring(offset).strip();
        String shown = rest.length() > 30 ? rest.substring(0, 30) + "…" : rest;
        String found = rest.isEmpty() ? "the cell ends" : "`" + Literal.shown(shown) + "`";
        return new BrokenCell(
                Diagnostic.error(ConditionParser.SYNTAX, place(offset), "found " + found + ", " + expected));
    }

    private RawLiteral call(Kind kind, String name, int start) {
        String value = string();
        expect(")", "`)` behind the " + name);
        return new RawLiteral(kind, value, spanFrom(start));
    }

    /** Spreadsheets and word processors change quotes while people type. */
    private BrokenCell typedQuote() {
        return new BrokenCell(Diagnostic.error(
                ConditionParser.SYNTAX,
                place(at),
                "found the quote `" + text.charAt(at) + "`, expected a straight one, `\"`",
                "write \"…\", and switch off that quotes are changed while typing"));
    }

    /** Whether the number that stands here is but the beginning of a word, such as {@code 2026-03-01}. */
    private boolean beginsWord(int end) {
        return Character.isDigit(text.charAt(at)) && Literal.wordGoesOn(text, end);
    }

    private boolean endsNumber(int end) {
        return "+-/".indexOf(text.charAt(end)) >= 0
                && !DATE_LIKE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Where a name ends that stands at a place as whole words; -1 if it does not. */
    private int nameEnd(int start, String name) {
        int end = start;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (end == text.length() || !(c == text.charAt(end) || (isSpace(c) && isSpace(text.charAt(end))))) {
                return -1;
            }
            end++;
            while (isSpace(c) && end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
        }
        boolean path = end + 1 < text.length() && text.charAt(end) == '.' && Literal.wordEnd(text, end + 1) > end + 1;
        return path || Literal.wordEnd(text, end) > end ? -1 : end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    private String word() {
        return text.substring(at, Literal.wordEnd(text, at));
    }

    private String string() {
        skipSpace();
        int start = at;
        expect("\"", "a quoted text");
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        if (at == text.length()) {
            throw broken(start, "expected a closing quote");
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        int start = at - 1;
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int found = PLAIN_ESCAPES.indexOf(c);
        if (found >= 0) {
            return ESCAPED.charAt(found);
        }
        Matcher code = HEX.matcher(text).region(at, text.length());
        if (c == 'u' && code.lookingAt()) {
            at = code.end();
            return (char) Integer.parseInt(code.group(), 16);
        }
        throw broken(start, "expected one of \\\", \\\\, \\n, \\r, \\t and \\u with four hexadecimal digits");
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
