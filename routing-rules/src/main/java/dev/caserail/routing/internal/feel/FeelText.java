package dev.caserail.routing.internal.feel;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes conditions and values in FEEL: texts always in quotes, tests on sets with {@code list contains}. */
public final class FeelText {
    private FeelText() {}

    public static String of(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().map(FeelText::of).collect(Collectors.joining(", "));
        }
        if (test instanceof NotTest not) {
            return "not(" + of(not.negated()) + ")";
        }
        if (test instanceof ComparisonTest comparison) {
            String literal = of(comparison.value());
            return comparison.comparison() == Comparison.EQUAL
                    ? literal
                    : comparison.comparison().symbol() + " " + literal;
        }
        if (test instanceof IntervalTest interval) {
            return (interval.lowIncluded() ? "[" : "(")
                    + of(interval.low())
                    + ".."
                    + of(interval.high())
                    + (interval.highIncluded() ? "]" : ")");
        }
        if (test instanceof ContainsTest contains) {
            return contains(contains);
        }
        if (test instanceof TextPartTest part) {
            return part.where().words() + "(?, " + of(part.part()) + ")";
        }
        return test instanceof EmptyTest ? "count(?) = 0" : test.text();
    }

    /**
     * Writes what a fact is compared with.
     *
     * @param operand a literal, the name of another input, or a calculation
     * @return its text in FEEL
     */
    public static String of(Operand operand) {
        return operand.written(FeelText::of);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text in FEEL
     */
    public static String of(FactValue value) {
        if (value instanceof CodeValue code) {
            return quoted(code.code());
        }
        return value instanceof TextValue text ? quoted(text.text()) : Literal.text(value);
    }

    /** Writes the allowed values of a domain; empty where all are allowed. */
    public static Optional<String> allowed(Domain domain) {
        if (domain instanceof FiniteDomain codes) {
            return Optional.of(codes.codes().stream().map(FeelText::quoted).collect(Collectors.joining(", ")));
        }
        if (domain instanceof LimitedDomain limited) {
            return Optional.of(limited.allowed().stream().map(FeelText::range).collect(Collectors.joining(", ")));
        }
        if (!(domain instanceof NumberDomain numbers)) {
            return Optional.empty();
        }
        Optional<String> least = numbers.least().map(BigDecimal::toPlainString);
        Optional<String> greatest = numbers.greatest().map(BigDecimal::toPlainString);
        if (least.isPresent() && greatest.isPresent()) {
            return Optional.of("[" + least.get() + ".." + greatest.get() + "]");
        }
        return least.map(l -> ">= " + l).or(() -> greatest.map(g -> "<= " + g));
    }

    private static String range(ValueRange range) {
        Optional<String> low = range.low().map(FeelText::of);
        Optional<String> high = range.high().map(FeelText::of);
        if (low.isPresent() && low.equals(high)) {
            return low.get();
        }
        if (low.isPresent() && high.isPresent()) {
            return (range.lowIncluded() ? "[" : "(") + low.get() + ".." + high.get()
                    + (range.highIncluded() ? "]" : ")");
        }
        return low.map(l -> (range.lowIncluded() ? ">= " : "> ") + l)
                .or(() -> high.map(h -> (range.highIncluded() ? "<= " : "< ") + h))
                .orElse("-");
    }

    /** Puts a text into quotes. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static String contains(ContainsTest test) {
        String behind = test.membership() == Membership.NONE ? " = false" : "";
        return test.codes().stream()
                .map(c -> "list contains(?, " + of(c) + ")" + behind)
                .collect(Collectors.joining(test.membership() == Membership.ANY ? " or " : " and "));
    }
}
