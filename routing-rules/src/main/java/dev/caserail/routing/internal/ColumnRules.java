package dev.caserail.routing.internal;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the rules ask of one column. */
final class ColumnRules {
    private final int rules;
    private final Map<Integer, UnaryTest> tests;

    private ColumnRules(int rules, Map<Integer, UnaryTest> tests) {
        this.rules = rules;
        this.tests = tests;
    }

    static ColumnRules of(int input, List<List<IndexedCondition>> rules) {
        Map<Integer, UnaryTest> tests = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (IndexedCondition condition : rules.get(rule)) {
                if (condition.input() == input) {
                    tests.put(rule, condition.test());
                }
            }
        }
        return new ColumnRules(rules.size(), tests);
    }

    /** How many rules the table has. */
    int rules() {
        return rules;
    }

    /** The conditions by rule; rules without one take every fact. */
    Map<Integer, UnaryTest> tests() {
        return tests;
    }

    UnaryTest test(int rule) {
        UnaryTest test = tests.get(rule);
        if (test == null) {
            throw new IllegalArgumentException("rule " + rule + " has no condition here");
        }
        return test;
    }

    /** The rules that take every fact, as bits. */
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

    private static void collect(UnaryTest test, Consumer<? super FactValue> into) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> collect(t, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison) {
            into.accept(comparison.value());
        } else if (test instanceof IntervalTest interval) {
            into.accept(interval.low());
            into.accept(interval.high());
        }
    }
}
