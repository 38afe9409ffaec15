package dev.caserail.routing.example;

import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.FactChange;
import dev.caserail.routing.table.FailedCondition;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.RuleTrace;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what was expected of an example and what came instead, line by line. */
final class FailureText {
    private static final String INDENT = "  ";

    private final DecisionTable<?, ?> table;
    private final Example example;
    private final Either<NoDecision, ? extends Answer<?>> answer;

    FailureText(DecisionTable<?, ?> table, Example example, Either<NoDecision, ? extends Answer<?>> answer) {
        this.table = table;
        this.example = example;
        this.answer = answer;
    }

    List<String> lines(Expectation got, boolean asExpected, Optional<List<FactChange>> nearest) {
        List<String> lines = new ArrayList<>();
        String where = example.location().map(place -> place.text() + ": ").orElse("");
        String wanted = example.expected().shown() + by(example.rules());
        lines.add(where + "example `" + example.name() + "`: expected " + wanted + ", got " + got.shown()
                + (asExpected ? by(hits()) : ""));
        lines.add(INDENT + "facts: " + shownFacts());
        if (answer.isLeft()) {
            lines.add(INDENT + undecided(answer.getLeft()));
        } else {
            answer.get()
                    .hits()
                    .forEach((Hit<?> hit) -> lines.add(INDENT + "decided by: " + hit.reason(Locale.ENGLISH)));
        }
        example.rules().stream()
                .filter(rule -> !hits().contains(rule))
                .forEach(rule -> lines.add(INDENT + missed(rule)));
        if (!(example.expected() instanceof ExpectedNumber)) {
            lines.add(INDENT
                    + nearest.map(changes -> nearest(changes, wanted))
                            .orElse("no change of facts was found that gives " + wanted));
        }
        return lines;
    }

    private String undecided(NoDecision why) {
        return why instanceof BrokenPolicy broken
                ? broken.hitPolicy().label() + " is broken by rules "
                        + broken.rules().stream().map(RuleId::value).collect(Collectors.joining(", "))
                : "no rule matches";
    }

    private String shownFacts() {
        Map<String, Fact> asked = new LinkedHashMap<>();
        table.inputs()
                .forEach(column -> asked.put(column.name(), example.facts().fact(column.name(), column.domain())));
        return asked.isEmpty()
                ? "none are asked for"
                : asked.entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue().shown())
                        .collect(Collectors.joining("; "));
    }

    private List<RuleId> hits() {
        return answer.isLeft()
                ? List.of()
                : answer.get().hits().stream().map((Hit<?> hit) -> hit.rule()).toList();
    }

    private String missed(RuleId id) {
        Optional<Rule> rule =
                table.rules().stream().filter(r -> r.id().equals(id)).findFirst();
        if (rule.isEmpty()) {
            return id.equals(RuleId.DEFAULT)
                    ? "the default applies only where no rule matches"
                    : "the table has no rule " + id.value();
        }
        FactLookup facts = name -> table.inputs().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> example.facts().fact(name, column.domain()))
                .orElseThrow();
        List<FailedCondition> failed = rule.get().inputs().stream()
                .filter((InputEntry input) -> !input.holds(facts))
                .map(input -> FailedCondition.of(input.column(), input.test(), facts))
                .toList();
        return failed.isEmpty()
                ? "rule " + id.value() + " matches too, but does not decide"
                : RuleTrace.of(id, failed).words(Locale.ENGLISH);
    }

    private String nearest(List<FactChange> changes, String wanted) {
        String changed = changes.stream()
                .map(c -> c.column() + " " + c.example().shown() + " instead of "
                        + c.found().shown())
                .collect(Collectors.joining(" and "));
        boolean adds = !table.hitPolicy().answersOne() && example.expected() instanceof ExpectedOutputs;
        return (adds ? "nearest change that adds some of it: " : "nearest change that gives " + wanted + ": ")
                + changed;
    }

    private static String by(List<RuleId> rules) {
        if (rules.isEmpty()) {
            return "";
        }
        String named = rules.stream().map(RuleId::value).collect(Collectors.joining(", "));
        return rules.size() > 1 ? " by rules " + named : " by rule " + named;
    }
}
