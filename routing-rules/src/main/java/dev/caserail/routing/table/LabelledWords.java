package dev.caserail.routing.table;

import dev.caserail.routing.fact.Fact;
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
                .<MatchedCondition>map(c -> MatchedCondition.of(label(c.column()), c.test(), c.fact()))
                .toList();
        return Hit.of(hit.source(), hit.outcome(), conditions).reason(locale);
    }

    private String trace(RuleTrace trace) {
        return RuleTrace.of(
                        trace.rule(),
                        trace.failed().stream()
                                .<FailedCondition>map(f -> FailedCondition.of(label(f.column()), f.test(), f.fact()))
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

    private String label(String column) {
        return labels.getOrDefault(column, column);
    }
}
