package dev.caserail.routing.internal;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the rules ask of one column: conditions that the column's index can answer, and those that are evaluated. */
final class ColumnRules {
    private final int rules;
    private final Map<Integer, UnaryTest> tests;
    private final Map<Integer, UnaryTest> evaluated;

    private ColumnRules(int rules, Map<Integer, UnaryTest> tests, Map<Integer, UnaryTest> evaluated) {
        this.rules = rules;
        this.tests = tests;
        this.evaluated = evaluated;
    }

    static ColumnRules of(int input, List<List<IndexedCondition>> rules) {
        Map<Integer, UnaryTest> tests = new TreeMap<>();
        Map<Integer, UnaryTest> evaluated = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (IndexedCondition condition : rules.get(rule)) {
                if (condition.input() == input) {
                    boolean lookedUp = condition.test().references().isEmpty() && !hasTextPart(condition.test());
                    (lookedUp ? tests : evaluated).put(rule, condition.test());
                }
            }
        }
        return new ColumnRules(rules.size(), tests, evaluated);
    }

    /** How many rules the table has. */
    int rules() {
        return rules;
    }

    /** The conditions by rule that an index of single values can answer; to the index, rules without one are free. */
    Map<Integer, UnaryTest> tests() {
        return tests;
    }

    /** The conditions by rule on parts of texts or other facts: no index of single values can answer them. */
    Map<Integer, UnaryTest> evaluated() {
        return evaluated;
    }

    /** The rules that the index lets through whatever the fact, as bits. */
    long[] free() {
        long[] row = Rows.all(rules);
        tests.keySet().forEach(rule -> Rows.clear(row, rule));
        return row;
    }

    /** All values that conditions compare with. */
    List<FactValue> literals() {
        List<FactValue> found = new ArrayList<>();
        tests.values().forEach(test -> collect(test, found::add));
        return found;
    }

    private static boolean hasTextPart(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().anyMatch(ColumnRules::hasTextPart);
        }
        return test instanceof NotTest not ? hasTextPart(not.negated()) : test instanceof TextPartTest;
    }

    private static void collect(UnaryTest test, Consumer<? super FactValue> into) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> collect(t, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison) {
            into.accept((FactValue) comparison.value());
        } else if (test instanceof IntervalTest interval) {
            into.accept((FactValue) interval.low());
            into.accept((FactValue) interval.high());
        }
    }
}
