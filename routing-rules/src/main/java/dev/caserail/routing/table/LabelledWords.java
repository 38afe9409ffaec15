package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.Operand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says an explanation with the labels that people read above the columns (T7). */
final class LabelledWords {
    private final Map<String, String> labels;
    private final Locale locale;

    /** A label that two columns have would not say which is meant; both keep their names. */
    LabelledWords(Map<String, String> labels, Locale locale) {
        Set<String> once = new HashSet<>();
        Set<String> twice =
                labels.values().stream().filter(label -> !once.add(label)).collect(Collectors.toSet());
        this.labels = labels.entrySet().stream()
                .filter(e -> !twice.contains(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.locale = locale;
    }

    List<String> of(Explanation<?> explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(explanation
                .answer()
                .fold(this::none, found -> found.hits().stream().map(this::hit).collect(Collectors.joining("; "))));
        explanation.traces().forEach(trace -> lines.add(trace(trace)));
        explanation.alternatives().forEach(alternative -> lines.add(alternative(alternative)));
        return lines;
    }

    private String none(NoDecision none) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        none.facts().forEach((column, fact) -> facts.put(label(column), fact));
        NoDecision labelled = none instanceof BrokenPolicy broken
                ? BrokenPolicy.of(broken.table(), broken.hitPolicy(), broken.rules(), facts)
                : NoMatch.of(none.table(), facts);
        return labelled.words(locale);
    }

    private <O> String hit(Hit<O> hit) {
        List<MatchedCondition> conditions = hit.conditions().stream()
                .<MatchedCondition>map(c ->
                        MatchedCondition.of(label(c.column()), test(c.test()), facts(c.column(), c.fact(), c.others())))
                .toList();
        return Hit.of(hit.source(), hit.outcome(), conditions).reason(locale);
    }

    private String trace(RuleTrace trace) {
        return RuleTrace.of(
                        trace.rule(),
                        trace.failed().stream()
                                .<FailedCondition>map(f -> FailedCondition.of(
                                        label(f.column()), test(f.test()), facts(f.column(), f.fact(), f.others())))
                                .toList())
                .words(locale);
    }

    private <O> String alternative(Alternative<O> alternative) {
        List<FactChange> changes = alternative.changes().stream()
                .<FactChange>map(c -> FactChange.of(label(c.column()), c.found(), c.example()))
                .toList();
        return Alternative.of(alternative.rule(), alternative.outcome(), alternative.shown(), changes)
                .words(locale);
    }

    private FactLookup facts(String column, Fact fact, Map<String, Fact> others) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        others.forEach((name, other) -> facts.put(label(name), other));
        facts.put(label(column), fact);
        return FactLookup.in(facts);
    }

    private UnaryTest test(UnaryTest test) {
        if (test.references().isEmpty()) {
            return test;
        }
        if (test instanceof AnyOfTest list) {
            return AnyOfTest.of(list.tests().stream().map(this::test).toList(), list.span());
        }
        if (test instanceof NotTest not) {
            return NotTest.of(test(not.negated()), not.span());
        }
        if (test instanceof ComparisonTest single) {
            return ComparisonTest.of(single.comparison(), operand(single.value()), single.span());
        }
        return test instanceof IntervalTest interval
                ? IntervalTest.of(
                        operand(interval.low()),
                        interval.lowIncluded(),
                        operand(interval.high()),
                        interval.highIncluded(),
                        interval.span())
                : test;
    }

    private Operand operand(Operand operand) {
        if (operand instanceof FactReference reference) {
            return FactReference.to(label(reference.name()));
        }
        return operand instanceof Calculation calculation
                ? Calculation.of(calculation.operator(), operand(calculation.left()), operand(calculation.right()))
                : operand;
    }

    private String label(String column) {
        return labels.getOrDefault(column, column);
    }
}
