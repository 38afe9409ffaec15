package dev.caserail.routing.condition;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes conditions in S-FEEL, and in our words for sets, so that they read back the same. */
final class ConditionText {
    private final Set<String> inputs;

    private ConditionText(Set<String> inputs) {
        this.inputs = inputs;
    }

    static String of(UnaryTest test, Set<String> inputs) {
        return new ConditionText(inputs).text(test);
    }

    private String text(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().map(this::text).collect(Collectors.joining(", "));
        }
        if (test instanceof NotTest not) {
            return "not(" + text(not.negated()) + ")";
        }
        if (test instanceof ComparisonTest comparison) {
            String operand = comparison.value().written(this::literal);
            return comparison.comparison() == Comparison.EQUAL
                    ? operand
                    : comparison.comparison().symbol() + " " + operand;
        }
        if (test instanceof IntervalTest interval) {
            return (interval.lowIncluded() ? "[" : "(")
                    + interval.low().written(this::literal)
                    + ".."
                    + interval.high().written(this::literal)
                    + (interval.highIncluded() ? "]" : ")");
        }
        if (test instanceof ContainsTest contains) {
            return text(contains);
        }
        if (test instanceof TextPartTest part) {
            return part.where().words() + " " + Literal.quoted(part.part().text());
        }
        if (test instanceof EmptyTest) {
            return "empty";
        }
        return test instanceof NullTest ? "null" : "-";
    }

    private static String text(ContainsTest contains) {
        if (contains.membership() == Membership.ANY && contains.codes().size() == 1) {
            return "contains " + Literal.text(contains.codes().get(0));
        }
        return "contains "
                + contains.membership().word()
                + contains.codes().stream().map(Literal::text).collect(Collectors.joining(", ", " (", ")"));
    }

    private String literal(FactValue value) {
        return value instanceof TextValue text && inputs.contains(text.text())
                ? Literal.quoted(text.text())
                : Literal.text(value);
    }
}
