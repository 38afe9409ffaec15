package dev.caserail.routing.mutation;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.internal.space.Beside;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can become of a condition by one small change. */
final class ConditionChanges {
    private static final Map<Comparison, Comparison> TURNED = Map.of(
            Comparison.LESS, Comparison.AT_MOST,
            Comparison.AT_MOST, Comparison.LESS,
            Comparison.GREATER, Comparison.AT_LEAST,
            Comparison.AT_LEAST, Comparison.GREATER);

    private final Domain domain;
    private final Map<UnaryTest, MutationOperator> found = new LinkedHashMap<>();

    private ConditionChanges(Domain domain) {
        this.domain = domain;
    }

    /** The changed conditions, and how each was changed. */
    static Map<UnaryTest, MutationOperator> of(UnaryTest test, Domain domain) {
        ConditionChanges changes = new ConditionChanges(domain);
        changes.within(test, changed -> changed);
        changes.add(negated(test), MutationOperator.NEGATE_CONDITION);
        changes.found.remove(test);
        return changes.found;
    }

    private static UnaryTest negated(UnaryTest test) {
        return test instanceof NotTest not ? not.negated() : NotTest.of(test, TextSpan.NONE);
    }

    /** Changes a test that stands within another one. */
    private void within(UnaryTest test, UnaryOperator<UnaryTest> around) {
        if (test instanceof NotTest not) {
            within(not.negated(), changed -> around.apply(NotTest.of(changed, TextSpan.NONE)));
        } else if (test instanceof AnyOfTest list) {
            for (int i = 0; i < list.tests().size(); i++) {
                List<UnaryTest> others = new ArrayList<>(list.tests());
                others.remove(i);
                add(around.apply(joined(others)), MutationOperator.DROP_MEMBER);
                int at = i;
                within(list.tests().get(i), changed -> {
                    List<UnaryTest> all = new ArrayList<>(list.tests());
                    all.set(at, changed);
                    return around.apply(joined(all));
                });
            }
        } else if (test instanceof ContainsTest contains) {
            for (int i = 0; i < contains.codes().size() && contains.codes().size() > 1; i++) {
                List<CodeValue> others = new ArrayList<>(contains.codes());
                others.remove(i);
                add(
                        around.apply(ContainsTest.of(contains.membership(), others, TextSpan.NONE)),
                        MutationOperator.DROP_MEMBER);
            }
        } else if (test instanceof ComparisonTest comparison) {
            comparison(comparison, around);
        } else if (test instanceof IntervalTest interval) {
            interval(interval, around);
        }
    }

    private void comparison(ComparisonTest test, UnaryOperator<UnaryTest> around) {
        Comparison turned = TURNED.get(test.comparison());
        if (turned == null) {
            return;
        }
        for (FactValue value : besides(test.value())) {
            add(around.apply(ComparisonTest.of(test.comparison(), value, TextSpan.NONE)), MutationOperator.SHIFT_BOUND);
        }
        add(around.apply(ComparisonTest.of(turned, test.value(), TextSpan.NONE)), MutationOperator.OPEN_OR_CLOSE_BOUND);
    }

    private void interval(IntervalTest test, UnaryOperator<UnaryTest> around) {
        boolean low = test.lowIncluded();
        boolean high = test.highIncluded();
        for (FactValue value : besides(test.low())) {
            add(
                    around.apply(IntervalTest.of(value, low, test.high(), high, TextSpan.NONE)),
                    MutationOperator.SHIFT_BOUND);
        }
        for (FactValue value : besides(test.high())) {
            add(
                    around.apply(IntervalTest.of(test.low(), low, value, high, TextSpan.NONE)),
                    MutationOperator.SHIFT_BOUND);
        }
        add(
                around.apply(IntervalTest.of(test.low(), !low, test.high(), high, TextSpan.NONE)),
                MutationOperator.OPEN_OR_CLOSE_BOUND);
        add(
                around.apply(IntervalTest.of(test.low(), low, test.high(), !high, TextSpan.NONE)),
                MutationOperator.OPEN_OR_CLOSE_BOUND);
    }

    /** The values below and above a literal, as far as the column can have them. */
    private List<FactValue> besides(Operand operand) {
        List<FactValue> values = new ArrayList<>();
        if (operand instanceof FactValue value) {
            for (int by : new int[] {-1, 1}) {
                Optional<FactValue> beside = Beside.of(domain, value, by);
                beside.ifPresent(values::add);
            }
        }
        return values;
    }

    private void add(UnaryTest changed, MutationOperator operator) {
        found.putIfAbsent(changed, operator);
    }

    private static UnaryTest joined(List<UnaryTest> tests) {
        return tests.size() == 1 ? tests.get(0) : AnyOfTest.of(tests, TextSpan.NONE);
    }
}
