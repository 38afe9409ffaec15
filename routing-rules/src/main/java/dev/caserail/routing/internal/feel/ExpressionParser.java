package dev.caserail.routing.internal.feel;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.internal.feel.Expression.Constant;
import dev.caserail.routing.internal.feel.Expression.Joint;
import dev.caserail.routing.internal.feel.Expression.Negated;
import dev.caserail.routing.internal.feel.Expression.Null;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an expression whose parts all have known types, or says the first thing that is wrong or out of reach. */
public final class ExpressionParser {
    /** A name that stands for nothing. */
    public static final DiagnosticCode UNKNOWN_NAME = DiagnosticCode.of("dmn.unknown-name");

    /** An expression whose form is broken. */
    public static final DiagnosticCode BAD_EXPRESSION = DiagnosticCode.of("dmn.bad-expression");

    /** Values of different types where they meet. */
    public static final DiagnosticCode WRONG_TYPE = DiagnosticCode.of("dmn.wrong-type");

    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?(?![\\p{L}\\p{N}_])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_?']*");
    private static final Pattern CALL = Pattern.compile("(date\\s+and\\s+time|date|time|duration)\\s*\\(\\s*(?=\")");
    private static final Pattern KEYWORD =
            Pattern.compile("(if|for|some|every|function|in|instance\\s+of)(?![\\p{L}\\p{N}_])");
    private static final Pattern UNKNOWN_CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_?'. ]*)\\(");
    private static final List<String> COMPARISONS = List.of("<=", ">=", "!=", "<", ">", "=");

    private final String text;
    private final IntFunction<FileLocation> places;
    private final Scope scope;
    private int at;
    private int depth;
    private int parts;

    private ExpressionParser(String text, IntFunction<FileLocation> places, Scope scope) {
        this.text = text;
        this.places = places;
        this.scope = scope;
    }

    /** Ends the reading. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic fault;

        Broken(Diagnostic fault) {
            super(fault.line(), null, false, false);
            this.fault = fault;
        }
    }

    /** Answers the expression, or an error, or a warning where it is sound but out of reach. */
    public static Validation<Diagnostic, Expression> parse(XmlText source, Scope scope) {
        ExpressionParser parser = new ExpressionParser(source.text(), source, scope);
        try {
            Expression whole = parser.expression();
            if (parser.skipSpace() < parser.text.length()) {
                throw parser.unexpected("an operator or the end of the expression");
            }
            return Validation.valid(whole);
        } catch (Broken e) {
            return Validation.invalid(e.fault);
        }
    }

    private Expression expression() {
        if (++depth > DEEPEST) {
            throw beyond("an expression with more than " + DEEPEST + " parentheses inside each other", at);
        }
        int start = skipSpace();
        Expression whole = acceptWord("if") ? conditional(start) : disjunction();
        depth--;
        return whole;
    }

    private Expression conditional(int start) {
        Expression condition = expression();
        require("then");
        Expression then = expression();
        require("else");
        Expression otherwise = expression();
        return Operators.conditional(condition, then, otherwise)
                .orElseThrow(() -> wrongKind(
                        start,
                        condition.type().words() + ", " + then.type().words() + " and "
                                + otherwise.type().words(),
                        "a condition and two of a kind"));
    }

    private Expression disjunction() {
        int start = skipSpace();
        Expression left = conjunction();
        while (acceptWord("or")) {
            left = joint(false, left, conjunction(), start);
        }
        return left;
    }

    private Expression conjunction() {
        int start = skipSpace();
        Expression left = comparison();
        while (acceptWord("and")) {
            left = joint(true, left, comparison(), start);
        }
        return left;
    }

    private Expression joint(boolean and, Expression left, Expression right, int start) {
        count(start);
        if (!Operators.flag(left) || !Operators.flag(right)) {
            throw wrongKind(
                    start,
                    left.type().words() + " `" + (and ? "and" : "or") + "` "
                            + right.type().words(),
                    "true or false on both sides");
        }
        return new Joint(and, left, right);
    }

    private Expression comparison() {
        int start = skipSpace();
        Expression left = sum();
        if (acceptWord("between")) {
            Expression low = sum();
            require("and");
            return joint(true, compared(">=", left, low, start), compared("<=", left, sum(), start), start);
        }
        for (String operator : COMPARISONS) {
            if (accept(operator)) {
                return compared(operator, left, sum(), start);
            }
        }
        return left;
    }

    private Expression compared(String operator, Expression left, Expression right, int start) {
        return Operators.compared(operator, left, right)
                .orElseThrow(() -> wrongKind(
                        start,
                        left.type().words() + " `" + operator + "` "
                                + right.type().words(),
                        "two of a kind to compare"));
    }

    private Expression sum() {
        int start = skipSpace();
        Expression left = product();
        while (true) {
            if (accept("+")) {
                left = arithmetic('+', left, product(), start);
            } else if (accept("-")) {
                left = arithmetic('-', left, product(), start);
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        int start = skipSpace();
        Expression left = power();
        while (true) {
            if (!follows("**") && accept("*")) {
                left = arithmetic('*', left, power(), start);
            } else if (accept("/")) {
                left = arithmetic('/', left, power(), start);
            } else {
                return left;
            }
        }
    }

    private Expression power() {
        int start = skipSpace();
        Expression left = primary();
        while (accept("**")) {
            left = arithmetic('^', left, primary(), start);
        }
        return left;
    }

    private Expression arithmetic(char operator, Expression left, Expression right, int start) {
        count(start);
        String shown = operator == '^' ? "**" : String.valueOf(operator);
        return Operators.arithmetic(operator, left, right)
                .orElseThrow(() -> wrongKind(
                        start,
                        left.type().words() + " `" + shown + "` " + right.type().words(),
                        operator == '+'
                                ? "two numbers, two texts, or a duration and what it can be added to"
                                : "two numbers, or durations and what they can be computed with"));
    }

    private void count(int start) {
        if (++parts > MOST_PARTS) {
            throw beyond("an expression with more than " + MOST_PARTS + " operators", start);
        }
    }

    private Expression primary() {
        Expression value = value();
        if (follows(".")) {
            throw beyond("a property of a value", at);
        }
        return value;
    }

    private Expression value() {
        int start = skipSpace();
        if (accept("(")) {
            Expression inner = expression();
            if (!accept(")")) {
                throw unexpected("`)`");
            }
            return inner;
        }
        if (accept("-")) {
            return minus(start);
        }
        if (follows("{") || follows("[")) {
            throw beyond(follows("{") ? "a context in an expression" : "a list or filter in an expression", at);
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return constant(NumberValue.of(new BigDecimal(number.group())), NumberDomain.any());
        }
        Matcher call = CALL.matcher(text).region(at, text.length());
        if (follows("\"") || follows("@\"") || call.lookingAt()) {
            return literal(start, call.lookingAt() ? call.end() : text.indexOf('"', at));
        }
        return name();
    }

    private Expression minus(int start) {
        if (++depth > DEEPEST) {
            throw beyond("an expression with more than " + DEEPEST + " signs", at);
        }
        Expression operand = value();
        depth--;
        return Operators.minus(operand)
                .orElseThrow(() ->
                        wrongKind(start, "`-` and " + operand.type().words(), "a number or a duration behind it"));
    }

    private Expression literal(int start, int quote) {
        boolean called = WORD.matcher(text).region(start, text.length()).lookingAt();
        int stringEnd = FeelCell.stringEnd(text, quote);
        int end = stringEnd;
        if (called) {
            at = end;
            if (!accept(")")) {
                throw unexpected("`)`");
            }
            end = at;
        }
        at = end;
        String said = text.substring(quote + 1, Math.max(quote + 1, stringEnd - 1));
        String written = text.substring(start, Math.max(start, stringEnd - 1))
                + (quote > start && ZonelessTime.is(said) ? ZonelessTime.ZONE : "")
                + text.substring(Math.max(start, stringEnd - 1), end);
        Domain domain = Kinds.ofLiteral(written).orElseThrow(() -> beyond("the literal `" + written + "`", start));
        Validation<Seq<Diagnostic>, FactValue> value =
                ConditionParser.parseValue(written, "the expression", domain, i -> places.apply(start + i));
        if (value.isInvalid()) {
            throw new Broken(value.getError().head());
        }
        return constant(value.get(), domain);
    }

    private Expression name() {
        int start = at;
        Optional<Scope.Found> found = scope.longestAt(text, at);
        if (found.isPresent()) {
            at = found.get().end();
            if (follows("(") || follows("[")) {
                throw beyond("`" + text.substring(start, at + 1) + "…`", start);
            }
            return found.get().name();
        }
        if (acceptWord("not")) {
            return negated(start);
        }
        if (acceptWord("null")) {
            return new Null();
        }
        if (acceptWord("true") || acceptWord("false")) {
            return constant(FlagValue.of(text.startsWith("true", start)), FlagDomain.FLAG);
        }
        Matcher keyword = KEYWORD.matcher(text).region(at, text.length());
        if (keyword.lookingAt()) {
            throw beyond("`" + keyword.group() + "`", start);
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            throw unexpected("a value or a name");
        }
        throw unknown(start, word.end());
    }

    private Expression negated(int start) {
        if (!accept("(")) {
            throw unexpected("`(` behind `not`");
        }
        Expression operand = expression();
        if (!accept(")")) {
            throw unexpected("`)`");
        }
        if (!Operators.flag(operand)) {
            throw wrongKind(start, "`not` and " + operand.type().words(), "true or false in it");
        }
        return new Negated(operand);
    }

    /** Says that a name, or a function, is not known: all words that stand there belong to it. */
    private Broken unknown(int start, int wordEnd) {
        int end = wordEnd;
        Matcher more = Pattern.compile("[\\p{L}\\p{N}_?'. ]*").matcher(text).region(end, text.length());
        end = more.lookingAt() ? more.end() : end;
        String written = text.substring(start, end).strip();
        if (end < text.length() && text.charAt(end) == '(') {
            return beyond("the function `" + Literal.shown(written) + "`", start);
        }
        return new Broken(Diagnostic.builder()
                .code(UNKNOWN_NAME)
                .severity(Severity.ERROR)
                .location(places.apply(start))
                .message("unknown name `" + Literal.shown(written) + "`, expected " + Literal.oneOf(scope.names()))
                .help(NearName.hint(written, scope.names()))
                .build());
    }

    private static Constant constant(FactValue value, Domain domain) {
        return new Constant(value, DmnScalar.of(domain));
    }

    private boolean follows(String symbol) {
        return text.startsWith(symbol, skipSpace());
    }

    private boolean accept(String symbol) {
        if (follows(symbol)) {
            at += symbol.length();
            return true;
        }
        return false;
    }

    /** Accepts a word that ends there: {@code or}, but not the beginning of {@code order}. */
    private boolean acceptWord(String word) {
        int end = skipSpace() + word.length();
        boolean ends = end >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '?');
        return ends && accept(word);
    }

    private void require(String word) {
        if (!acceptWord(word)) {
            throw unexpected("`" + word + "`");
        }
    }

    private int skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Broken unexpected(String expected) {
        Matcher keyword = KEYWORD.matcher(text).region(skipSpace(), text.length());
        if (keyword.lookingAt()) {
            return beyond("`" + keyword.group() + "`", at);
        }
        Matcher call = UNKNOWN_CALL.matcher(text).region(at, text.length());
        if (call.lookingAt()) {
            return beyond("the function `…" + Literal.shown(call.group(1)) + "`", at);
        }
        String found = at == text.length() ? "the expression ends" : "`" + Literal.shown(text.substring(at)) + "`";
        return error(BAD_EXPRESSION, at, "found " + found + ", expected " + expected);
    }

    private Broken wrongKind(int start, String what, String expected) {
        return error(
                WRONG_TYPE,
                start,
                "`" + Literal.shown(text.substring(start, at)) + "` puts together " + what + ", expected " + expected);
    }

    private Broken error(DiagnosticCode code, int place, String message) {
        return new Broken(Diagnostic.error(code, places.apply(place), message));
    }

    private Broken beyond(String what, int place) {
        return new Broken(OutOfReach.warning(what, places.apply(place)));
    }
}
