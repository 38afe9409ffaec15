package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.syntax.Expression;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.util.stream.Collectors;

/** What values are, and whether they can stand where they do. */
final class Expressions {
    private final Paths paths;
    private final Findings findings;
    private final FilterCalls filters;

    Expressions(Paths paths, Findings findings) {
        this.paths = paths;
        this.findings = findings;
        this.filters = new FilterCalls(this, paths, findings);
    }

    Shape shape(Expression expression, Flow flow) {
        if (expression instanceof Expression.Path path) {
            return paths.shape(path, flow);
        }
        if (expression instanceof Expression.Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expression.Filtered filtered) {
            return filters.shape(filtered, flow);
        }
        if (expression instanceof Expression.Range range) {
            number(range.first(), flow);
            number(range.last(), flow);
            boolean some = range.first() instanceof Expression.Literal first
                    && range.last() instanceof Expression.Literal last
                    && first.value() instanceof Long from
                    && last.value() instanceof Long to
                    && from <= to;
            return Shape.of(new Type.ListOf(Types.NUMBER, true), some);
        }
        return Shape.of(Types.ANY, !(expression instanceof Expression.Nothing));
    }

    private static Shape literal(Expression.Literal literal) {
        if (literal.value() instanceof String text) {
            return Shape.of(Types.TEXT, !text.isBlank());
        }
        return Shape.of(literal.value() instanceof Boolean ? Types.FLAG : Types.NUMBER, true);
    }

    /** A value that is put out: it must be readable, and there, if its sentence is not left out without it. */
    void output(Expression expression, Flow flow) {
        Expression first = expression instanceof Expression.Filtered filtered ? filtered.value() : expression;
        if (first instanceof Expression.Path path && paths.dropsSentence(path, flow)) {
            readable(expression, shape(expression, flow));
        } else {
            inSentence(expression, flow);
        }
    }

    /** A value that stands in the text: it must be there, and readable. */
    void inSentence(Expression expression, Flow flow) {
        Shape shape = shape(expression, flow);
        if (readable(expression, shape)) {
            certain(expression, shape, flow);
        }
    }

    boolean readable(Expression expression, Shape shape) {
        Type type = shape.type();
        if (type.readable()) {
            return true;
        }
        String help = type instanceof Type.ListOf
                ? "go through it with {% for item in … %}, or write | list"
                : type.mayBe(PlaceholderKind.PERSON)
                        ? "write | salutation"
                        : type instanceof Type.Row row
                                ? "write one of " + members(row, words(expression))
                                : "test it with {% if … %} and write the words";
        String what = type instanceof Type.Row row ? "one item of `" + row.name() + "`" : "a " + type.word();
        findings.error(
                TemplateFault.WRONG_KIND,
                expression.offset(),
                "`" + words(expression) + "` is " + what + ", expected something that can be read in a sentence",
                help);
        return false;
    }

    private static String members(Type.Row row, String name) {
        return row.schema().paths().stream().map(path -> name + "." + path).collect(Collectors.joining(", "));
    }

    /** Reports a value that may be missing. */
    void certain(Expression expression, Shape shape, Flow flow) {
        if (shape.certain() || flow.lenient()) {
            return;
        }
        Expression first = expression instanceof Expression.Filtered filtered ? filtered.value() : expression;
        if (blank(expression)) {
            findings.error(
                    TemplateFault.BLANK,
                    expression.offset(),
                    "this puts nothing into the text, expected words",
                    "write words, or leave the sentence out with {% if … %}");
            return;
        }
        String text = words(first);
        boolean filtered = expression instanceof Expression.Filtered && certainBefore(first, flow);
        findings.error(
                TemplateFault.MAY_BE_MISSING,
                expression.offset(),
                filtered
                        ? "`" + Written.of(expression) + "` may be blank, expected a `default` behind it"
                        : "`" + text + "` may be missing, expected a `default` or an enclosing `if` that tests it",
                filtered
                        ? "write | default: \"…\" behind it"
                        : "write {{ " + text + " | default: \"…\" }}, or put the sentence between {% if " + text
                                + " %} and {% endif %}");
    }

    private boolean certainBefore(Expression first, Flow flow) {
        return !(first instanceof Expression.Path path)
                || paths.shape(path, flow).certain();
    }

    static boolean blank(Expression expression) {
        return expression instanceof Expression.Nothing
                || (expression instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                        && text.isBlank());
    }

    void number(Expression expression, Flow flow) {
        Shape shape = shape(expression, flow);
        if (!shape.type().mayBe(PlaceholderKind.NUMBER)) {
            wrong(expression, shape, "a number");
        } else {
            certain(expression, shape, flow);
        }
    }

    void wholeNumber(Expression expression, Flow flow) {
        number(expression, flow);
        if (expression instanceof Expression.Literal literal && !(literal.value() instanceof Long)) {
            findings.error(
                    TemplateFault.WRONG_KIND,
                    expression.offset(),
                    "`" + words(expression) + "` is no whole number",
                    "write a whole number");
        }
    }

    void wrong(Expression expression, Shape shape, String expected) {
        findings.error(
                TemplateFault.WRONG_KIND,
                expression.offset(),
                "`" + words(expression) + "` is a " + shape.type().word() + ", expected " + expected,
                "give it " + expected);
    }

    static String words(Expression expression) {
        return expression instanceof Expression.Literal literal
                ? String.valueOf(literal.value())
                : expression instanceof Expression.Filtered filtered ? words(filtered.value()) : Written.of(expression);
    }
}
