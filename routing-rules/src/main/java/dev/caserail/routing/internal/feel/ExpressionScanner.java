package dev.caserail.routing.internal.feel;

import dev.caserail.routing.condition.Literal;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression's text on its way from left to right: symbols, words and literals, and what is told where none fits. */
final class ExpressionScanner {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?(?![\\p{L}\\p{N}_])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_?']*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_?'. ]*");
    private static final Pattern CALL = Pattern.compile("(date\\s+and\\s+time|date|time|duration)\\s*\\(\\s*(?=\")");
    private static final Pattern KEYWORD =
            Pattern.compile("(if|for|some|every|function|in|instance\\s+of)(?![\\p{L}\\p{N}_])");
    private static final Pattern UNKNOWN_CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_?'. ]*)\\(");

    private final String text;
    private final IntFunction<FileLocation> places;
    private int at;

    ExpressionScanner(String text, IntFunction<FileLocation> places) {
        this.text = text;
        this.places = places;
    }

    /** Ends the reading. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic fault;

        Broken(Diagnostic fault) {
            super(fault.line(), null, false, false);
            this.fault = fault;
        }

        Diagnostic fault() {
            return fault;
        }
    }

    int at() {
        return at;
    }

    FileLocation place(int offset) {
        return places.apply(offset);
    }

    /** {@return what was read since a place} */
    String since(int start) {
        return text.substring(start, at);
    }

    int skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean ended() {
        return skipSpace() == text.length();
    }

    boolean follows(String symbol) {
        return text.startsWith(symbol, skipSpace());
    }

    boolean accept(String symbol) {
        if (follows(symbol)) {
            at += symbol.length();
            return true;
        }
        return false;
    }

    void require(String symbol) {
        if (!accept(symbol)) {
            throw unexpected("`" + symbol + "`");
        }
    }

    /** Accepts a word that ends there: {@code or}, but not the beginning of {@code order}. */
    boolean acceptWord(String word) {
        int end = skipSpace() + word.length();
        boolean ends = end >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '?');
        return ends && accept(word);
    }

    void requireWord(String word) {
        if (!acceptWord(word)) {
            throw unexpected("`" + word + "`");
        }
    }

    Optional<String> number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        at = number.end();
        return Optional.of(number.group());
    }

    /** {@return where the quotes of a literal open, if one begins here: {@code "a"}, {@code @"…"} or {@code date("…")}} */
    OptionalInt quote() {
        Matcher call = CALL.matcher(text).region(at, text.length());
        if (call.lookingAt()) {
            return OptionalInt.of(call.end());
        }
        return follows("\"") || follows("@\"") ? OptionalInt.of(text.indexOf('"', at)) : OptionalInt.empty();
    }

    /** Reads a literal in quotes, and writes a zone behind a date and time that has none. */
    String literal(int quote) {
        int start = at;
        int closing = FeelCell.stringEnd(text, quote) - 1;
        at = closing + 1;
        if (WORD.matcher(text).region(start, text.length()).lookingAt()) {
            require(")");
        }
        boolean zoneless = closing > quote && quote > start && ZonelessTime.is(text.substring(quote + 1, closing));
        return zoneless
                ? text.substring(start, closing) + ZonelessTime.ZONE + text.substring(closing, at)
                : since(start);
    }

    /** Reads the longest name that stands here, if one does. */
    Optional<Expression.Name> name(Scope scope) {
        Optional<Scope.Found> found = scope.longestAt(text, at);
        found.ifPresent(f -> at = f.end());
        return found.map(Scope.Found::name);
    }

    /** {@return all words that stand here, if one does: what is no known name is one unknown name} */
    Optional<String> words() {
        Matcher words = WORDS.matcher(text).region(at, text.length());
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        at = words.end();
        return Optional.of(words.group().strip());
    }

    /** Says that something else should stand here. */
    Broken unexpected(String expected) {
        skipSpace();
        Optional<Broken> keyword = keyword();
        if (keyword.isPresent()) {
            return keyword.get();
        }
        Matcher call = UNKNOWN_CALL.matcher(text).region(at, text.length());
        if (call.lookingAt()) {
            return beyond("the function `…" + Literal.shown(call.group(1)) + "`", at);
        }
        String found = at == text.length() ? "the expression ends" : "`" + Literal.shown(text.substring(at)) + "`";
        return error(ExpressionParser.BAD_EXPRESSION, at, "found " + found + ", expected " + expected);
    }

    /** Says that what FEEL has here is out of reach, if a word of it stands here. */
    Optional<Broken> keyword() {
        Matcher keyword = KEYWORD.matcher(text).region(at, text.length());
        return keyword.lookingAt() ? Optional.of(beyond("`" + keyword.group() + "`", at)) : Optional.empty();
    }

    /** Says that what was read since a place does not fit together. */
    Broken wrongKind(int start, String what, String expected) {
        return error(
                ExpressionParser.WRONG_TYPE,
                start,
                "`" + Literal.shown(since(start)) + "` puts together " + what + ", expected " + expected);
    }

    Broken beyond(String what, int place) {
        return new Broken(OutOfReach.warning(what, places.apply(place)));
    }

    private Broken error(DiagnosticCode code, int place, String message) {
        return new Broken(Diagnostic.error(code, places.apply(place), message));
    }
}
