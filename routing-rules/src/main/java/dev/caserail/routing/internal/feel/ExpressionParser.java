package dev.caserail.routing.internal.feel;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.internal.feel.Expression.Constant;
import dev.caserail.routing.internal.feel.Expression.Joint;
import dev.caserail.routing.internal.feel.Expression.Name;
import dev.caserail.routing.internal.feel.Expression.Negated;
import dev.caserail.routing.internal.feel.Expression.Null;
import dev.caserail.routing.internal.feel.ExpressionScanner.Broken;
import dev.caserail.routing.internal.xml.XmlText;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    private static final List<String> COMPARISONS = List.of("<=", ">=", "!=", "<", ">", "=");

    private final ExpressionScanner in;
    private final Scope scope;
    private int depth;
    private int parts;

    private ExpressionParser(ExpressionScanner in, Scope scope) {
        this.in = in;
        this.scope = scope;
    }

    /** Answers the expression, or an error, or a warning where it is sound but out of reach. */
    public static Validation<Diagnostic, Expression> parse(XmlText source, Scope scope) {
        ExpressionScanner in = new ExpressionScanner(source.text(), source);
        try {
            Expression whole = new ExpressionParser(in, scope).expression();
            if (!in.ended()) {
                throw in.unexpected("an operator or the end of the expression");
            }
            return Validation.valid(whole);
        } catch (Broken e) {
            return Validation.invalid(e.fault());
        }
    }

    private Expression expression() {
        if (++depth > DEEPEST) {
            throw in.beyond("an expression with more than " + DEEPEST + " parentheses inside each other", in.at());
        }
        int start = in.skipSpace();
        Expression whole = in.acceptWord("if") ? conditional(start) : disjunction();
        depth--;
        return whole;
    }

    private Expression conditional(int start) {
        Expression condition = expression();
        in.requireWord("then");
        Expression then = expression();
        in.requireWord("else");
        Expression otherwise = expression();
        return Operators.conditional(condition, then, otherwise)
                .orElseThrow(() -> in.wrongKind(
                        start,
                        condition.type().words() + ", " + then.type().words() + " and "
                                + otherwise.type().words(),
                        "a condition and two of a kind"));
    }

    private Expression disjunction() {
        int start = in.skipSpace();
        Expression left = conjunction();
        while (in.acceptWord("or")) {
            left = joint(false, left, conjunction(), start);
        }
        return left;
    }

    private Expression conjunction() {
        int start = in.skipSpace();
        Expression left = comparison();
        while (in.acceptWord("and")) {
            left = joint(true, left, comparison(), start);
        }
        return left;
    }

    private Expression joint(boolean and, Expression left, Expression right, int start) {
        count(start);
        if (!Operators.flag(left) || !Operators.flag(right)) {
            throw in.wrongKind(
                    start,
                    left.type().words() + " `" + (and ? "and" : "or") + "` "
                            + right.type().words(),
                    "true or false on both sides");
        }
        return new Joint(and, left, right);
    }

    private Expression comparison() {
        int start = in.skipSpace();
        Expression left = sum();
        if (in.acceptWord("between")) {
            Expression low = sum();
            in.requireWord("and");
            return joint(true, compared(">=", left, low, start), compared("<=", left, sum(), start), start);
        }
        for (String operator : COMPARISONS) {
            if (in.accept(operator)) {
                return compared(operator, left, sum(), start);
            }
        }
        return left;
    }

    private Expression compared(String operator, Expression left, Expression right, int start) {
        return Operators.compared(operator, left, right)
                .orElseThrow(() -> in.wrongKind(
                        start,
                        left.type().words() + " `" + operator + "` "
                                + right.type().words(),
                        "two of a kind to compare"));
    }

    private Expression sum() {
        int start = in.skipSpace();
        Expression left = product();
        while (true) {
            if (in.accept("+")) {
                left = arithmetic('+', left, product(), start);
            } else if (in.accept("-")) {
                left = arithmetic('-', left, product(), start);
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        int start = in.skipSpace();
        Expression left = power();
        while (true) {
            if (!in.follows("**") && in.accept("*")) {
                left = arithmetic('*', left, power(), start);
            } else if (in.accept("/")) {
                left = arithmetic('/', left, power(), start);
            } else {
                return left;
            }
        }
    }

    private Expression power() {
        int start = in.skipSpace();
        Expression left = primary();
        while (in.accept("**")) {
            left = arithmetic('^', left, primary(), start);
        }
        return left;
    }

    private Expression arithmetic(char operator, Expression left, Expression right, int start) {
        count(start);
        String shown = operator == '^' ? "**" : String.valueOf(operator);
        return Operators.arithmetic(operator, left, right)
                .orElseThrow(() -> in.wrongKind(
                        start,
                        left.type().words() + " `" + shown + "` " + right.type().words(),
                        operator == '+'
                                ? "two numbers, two texts, or a duration and what it can be added to"
                                : "two numbers, or durations and what they can be computed with"));
    }

    private void count(int start) {
        if (++parts > MOST_PARTS) {
            throw in.beyond("an expression with more than " + MOST_PARTS + " operators", start);
        }
    }

    private Expression primary() {
        Expression value = value();
        if (in.follows(".")) {
            throw in.beyond("a property of a value", in.at());
        }
        return value;
    }

    private Expression value() {
        int start = in.skipSpace();
        if (in.accept("(")) {
            Expression inner = expression();
            in.require(")");
            return inner;
        }
        if (in.accept("-")) {
            return minus(start);
        }
        if (in.follows("{") || in.follows("[")) {
            throw in.beyond(
                    in.follows("{") ? "a context in an expression" : "a list or filter in an expression", start);
        }
        Optional<String> number = in.number();
        if (number.isPresent()) {
            return constant(NumberValue.of(new BigDecimal(number.get())), NumberDomain.any());
        }
        OptionalInt quote = in.quote();
        return quote.isPresent() ? literal(start, quote.getAsInt()) : name(start);
    }

    private Expression minus(int start) {
        if (++depth > DEEPEST) {
            throw in.beyond("an expression with more than " + DEEPEST + " signs", in.at());
        }
        Expression operand = value();
        depth--;
        return Operators.minus(operand)
                .orElseThrow(() ->
                        in.wrongKind(start, "`-` and " + operand.type().words(), "a number or a duration behind it"));
    }

    private Expression literal(int start, int quote) {
        String written = in.literal(quote);
        Domain domain = Kinds.ofLiteral(written).orElseThrow(() -> in.beyond("the literal `" + written + "`", start));
        Validation<Seq<Diagnostic>, FactValue> value =
                ConditionParser.parseValue(written, "the expression", domain, i -> in.place(start + i));
        if (value.isInvalid()) {
            throw new Broken(value.getError().head());
        }
        return constant(value.get(), domain);
    }

    private Expression name(int start) {
        Optional<Name> name = in.name(scope);
        if (name.isPresent()) {
            String said = in.since(start);
            if (in.follows("(") || in.follows("[")) {
                throw in.beyond("`" + said + (in.follows("(") ? "(" : "[") + "…`", start);
            }
            return name.get();
        }
        if (in.acceptWord("not")) {
            return negated(start);
        }
        if (in.acceptWord("null")) {
            return new Null();
        }
        for (boolean flag : new boolean[] {true, false}) {
            if (in.acceptWord(String.valueOf(flag))) {
                return constant(FlagValue.of(flag), FlagDomain.FLAG);
            }
        }
        Optional<Broken> keyword = in.keyword();
        if (keyword.isPresent()) {
            throw keyword.get();
        }
        throw in.words().map(said -> unknown(start, said)).orElseGet(() -> in.unexpected("a value or a name"));
    }

    private Expression negated(int start) {
        if (!in.accept("(")) {
            throw in.unexpected("`(` behind `not`");
        }
        Expression operand = expression();
        in.require(")");
        if (!Operators.flag(operand)) {
            throw in.wrongKind(start, "`not` and " + operand.type().words(), "true or false in it");
        }
        return new Negated(operand);
    }

    /** Says that a name, or a function, is not known. */
    private Broken unknown(int start, String said) {
        if (in.follows("(")) {
            return in.beyond("the function `" + Literal.shown(said) + "`", start);
        }
        return new Broken(Diagnostic.builder()
                .code(UNKNOWN_NAME)
                .severity(Severity.ERROR)
                .location(in.place(start))
                .message("unknown name `" + Literal.shown(said) + "`, expected " + Literal.oneOf(scope.names()))
                .help(NearName.hint(said, scope.names()))
                .build());
    }

    private static Constant constant(FactValue value, Domain domain) {
        return new Constant(value, DmnScalar.of(domain));
    }
}
