package dev.caserail.routing.diff;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of the two tables: what follows there from the rules that match, which are known by their places in the alignment. */
final class Side {
    private final HitPolicy policy;
    private final List<String> names;
    private final List<Optional<Rule>> rules;
    private final BitSet places;
    private final Optional<List<FactValue>> defaults;

    Side(DecisionTable<?, ?> table, List<Optional<Rule>> rules) {
        this.policy = table.hitPolicy();
        this.names = table.outputs().columns().stream().map(OutputColumn::name).toList();
        this.rules = rules;
        this.places = Alignment.places(rules);
        this.defaults = table.outputs().defaults();
    }

    /** What is known of an outcome, and the places of the rules that give it. */
    record Known(TableOutcome outcome, List<Integer> rules) {}

    HitPolicy policy() {
        return policy;
    }

    boolean firstDecides() {
        return policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
    }

    BitSet places() {
        return places;
    }

    /** The names of rules that give an outcome; that of the default where none does and there is one. */
    List<RuleId> ids(List<Integer> responsible) {
        if (responsible.isEmpty() && defaults.isPresent()) {
            return List.of(RuleId.DEFAULT);
        }
        return responsible.stream().map(place -> rule(place).id()).toList();
    }

    private Rule rule(int place) {
        return rules.get(place).orElseThrow(() -> new IllegalArgumentException("no rule of this table is at " + place));
    }

    /** What follows if the rule at a place decides alone. */
    TableOutcome single(int place) {
        return TableOutcome.one(named(rule(place).outputs()));
    }

    /** What follows where no rule matches. */
    TableOutcome byDefault() {
        return defaults.map(outputs -> outcome(List.of(outputs))).orElseGet(TableOutcome::noMatch);
    }

    /**
     * What follows where some rules match and others may match; empty if that depends on the others.
     *
     * @param taking the places of rules that match; those of the other table do not count
     * @param open the places of rules that may match
     */
    Optional<Known> known(BitSet taking, BitSet open) {
        List<Integer> match = own(taking);
        List<Integer> may = own(open);
        if (firstDecides()) {
            boolean certain = may.isEmpty() || (!match.isEmpty() && match.get(0) < may.get(0));
            return certain ? Optional.of(of(match.stream().limit(1).toList())) : Optional.empty();
        }
        if (policy == HitPolicy.UNIQUE && match.size() > 1) {
            return Optional.of(new Known(TableOutcome.broken(), List.of(match.get(0), match.get(1))));
        }
        if (policy == HitPolicy.ANY && !match.isEmpty()) {
            List<FactValue> first = rule(match.get(0)).outputs();
            Optional<Integer> other = match.stream()
                    .filter(place -> !rule(place).outputs().equals(first))
                    .findFirst();
            if (other.isPresent()) {
                return Optional.of(new Known(TableOutcome.broken(), List.of(match.get(0), other.get())));
            }
            return may.stream().allMatch(place -> rule(place).outputs().equals(first))
                    ? Optional.of(new Known(single(match.get(0)), match))
                    : Optional.empty();
        }
        return may.isEmpty() ? Optional.of(of(match)) : Optional.empty();
    }

    /** The place of the rule that it depends on first. */
    int next(BitSet open) {
        return own(open).get(0);
    }

    private List<Integer> own(BitSet some) {
        return IntStream.iterate(some.nextSetBit(0), place -> place >= 0, place -> some.nextSetBit(place + 1))
                .filter(places::get)
                .boxed()
                .toList();
    }

    private Known of(List<Integer> match) {
        if (policy == HitPolicy.COLLECT_COUNT && !match.isEmpty()) {
            return new Known(TableOutcome.number(BigDecimal.valueOf(match.size())), match);
        }
        TableOutcome outcome = match.isEmpty()
                ? byDefault()
                : outcome(match.stream().map(place -> rule(place).outputs()).toList());
        return new Known(outcome, match);
    }

    private TableOutcome outcome(List<List<FactValue>> outputs) {
        return switch (policy) {
            case UNIQUE, ANY, PRIORITY, FIRST -> TableOutcome.one(named(outputs.get(0)));
            case RULE_ORDER, OUTPUT_ORDER ->
                TableOutcome.all(outputs.stream().map(this::named).toList());
            case COLLECT ->
                TableOutcome.inNoOrder(outputs.stream().map(this::named).toList());
            case COLLECT_SUM, COLLECT_COUNT ->
                TableOutcome.number(numbers(outputs).reduce(BigDecimal.ZERO, BigDecimal::add));
            case COLLECT_MIN ->
                TableOutcome.number(numbers(outputs).reduce(BigDecimal::min).orElseThrow());
            case COLLECT_MAX ->
                TableOutcome.number(numbers(outputs).reduce(BigDecimal::max).orElseThrow());
        };
    }

    private static java.util.stream.Stream<BigDecimal> numbers(List<List<FactValue>> outputs) {
        return outputs.stream().map(each -> ((NumberValue) each.get(0)).number());
    }

    private NamedFacts named(List<FactValue> outputs) {
        Map<String, Fact> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), outputs.get(i));
        }
        return NamedFacts.of(named);
    }
}
