package dev.caserail.quicktext.internal.check;

import dev.caserail.quicktext.syntax.Expression;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions as they would be written: equal texts mean equal values. */
final class Written {
    private Written() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof String text ? "\"" + text + "\"" : String.valueOf(literal.value());
        }
        if (expression instanceof Expression.Nothing nothing) {
            return nothing.word().text();
        }
        if (expression instanceof Expression.Path path) {
            return path.text();
        }
        if (expression instanceof Expression.Range range) {
            return "(" + of(range.first()) + ".." + of(range.last()) + ")";
        }
        if (expression instanceof Expression.Comparison comparison) {
            return of(comparison.left()) + " " + comparison.sign().text() + " " + of(comparison.right());
        }
        if (expression instanceof Expression.Joined joined) {
            StringBuilder out = new StringBuilder(of(joined.tests().get(0)));
            for (int i = 1; i < joined.tests().size(); i++) {
                out.append(joined.ands().get(i - 1) ? " and " : " or ")
                        .append(of(joined.tests().get(i)));
            }
            return out.toString();
        }
        Expression.Filtered filtered = (Expression.Filtered) expression;
        return of(filtered.value())
                + filtered.filters().stream().map(Written::call).collect(Collectors.joining());
    }

    private static String call(Expression.FilterCall call) {
        String arguments = Stream.concat(
                        call.arguments().stream().map(Written::of),
                        call.named().stream().map(named -> named.name() + ": " + of(named.value())))
                .collect(Collectors.joining(", "));
        return " | " + call.name() + (arguments.isEmpty() ? "" : ": " + arguments);
    }
}
