package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The literals that conditions compare with. */
final class Literals {
    private Literals() {}

    static Set<FactValue> of(Collection<? extends UnaryTest> tests) {
        Set<FactValue> found = new LinkedHashSet<>();
        tests.forEach(test -> collect(test, found));
        return found;
    }

    /** Whether a condition compares a column with other inputs, or asks for a part of a text: no cell answers that. */
    static boolean compares(UnaryTest test) {
        return !test.references().isEmpty() || !parts(test).isEmpty();
    }

    /** The parts of texts that a condition asks for. */
    static Set<String> parts(UnaryTest test) {
        Set<String> found = new LinkedHashSet<>();
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> found.addAll(parts(t)));
        } else if (test instanceof NotTest not) {
            found.addAll(parts(not.negated()));
        } else if (test instanceof TextPartTest part) {
            found.add(part.part().text());
        }
        return found;
    }

    private static void collect(UnaryTest test, Set<FactValue> into) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> collect(t, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison) {
            collect(comparison.value(), into);
        } else if (test instanceof IntervalTest interval) {
            collect(interval.low(), into);
            collect(interval.high(), into);
        } else if (test instanceof ContainsTest contains) {
            into.addAll(contains.codes());
        }
    }

    private static void collect(Operand operand, Set<FactValue> into) {
        if (operand instanceof FactValue value) {
            into.add(value);
        }
    }
}
