package dev.caserail.routing.table;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The oracle: T2 and T3 read aloud, rule by rule and condition by condition. */
public final class Interpreter {
    private Interpreter() {}

    /** What the table should answer, as one line. */
    public static <F> String answer(DecisionTable<F, ?> table, FactSchema<F> schema, F facts) {
        FactLookup read = name -> schema.find(name).orElseThrow().read(facts);
        List<Rule> matches = table.rules().stream()
                .filter(rule -> rule.inputs().stream()
                        .allMatch(input -> input.test().test(read.fact(input.column()), read) == Truth.TRUE))
                .toList();
        HitPolicy policy = table.hitPolicy();
        if (matches.isEmpty()) {
            return table.outputs()
                    .defaults()
                    .map(d ->
                            policy.answersNumber() ? "[(default)] = " + d.get(0).shown() : "[(default)]")
                    .orElse("no match");
        }
        List<FactValue> declared =
                table.outputs().values(table.outputs().columns().get(0).name());
        List<Rule> ranked = matches.stream()
                .sorted(Comparator.comparingInt(
                        r -> declared.indexOf(r.outputs().get(0))))
                .toList();
        boolean agree = matches.stream().map(Rule::outputs).distinct().count() == 1;
        return switch (policy) {
            case UNIQUE -> matches.size() > 1 ? "broken " + ids(matches) : ids(matches);
            case ANY -> agree ? ids(matches.subList(0, 1)) : "broken " + ids(matches);
            case FIRST -> ids(matches.subList(0, 1));
            case PRIORITY -> ids(ranked.subList(0, 1));
            case OUTPUT_ORDER -> ids(ranked);
            case RULE_ORDER, COLLECT -> ids(matches);
            case COLLECT_COUNT -> ids(matches) + " = " + matches.size();
            default -> aggregate(policy, matches);
        };
    }

    /** What it answered, in the same form. */
    public static String shown(Either<NoDecision, ? extends Answer<?>> answer) {
        if (answer.isLeft()) {
            return answer.getLeft() instanceof BrokenPolicy broken
                    ? "broken " + broken.rules().stream().map(RuleId::value).toList()
                    : "no match";
        }
        String ids =
                answer.get().hits().stream().map(h -> h.rule().value()).collect(Collectors.joining(", ", "[", "]"));
        return answer.get() instanceof Aggregate<?> total
                ? ids + " = " + NumberValue.of(total.number()).shown()
                : ids;
    }

    private static String aggregate(HitPolicy policy, List<Rule> matches) {
        List<BigDecimal> numbers = matches.stream()
                .map(r -> ((NumberValue) r.outputs().get(0)).number())
                .sorted()
                .toList();
        BigDecimal number = policy == HitPolicy.COLLECT_MIN
                ? numbers.get(0)
                : policy == HitPolicy.COLLECT_MAX
                        ? numbers.get(numbers.size() - 1)
                        : numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return ids(matches) + " = " + NumberValue.of(number).shown();
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(r -> r.id().value()).toList().toString();
    }
}
