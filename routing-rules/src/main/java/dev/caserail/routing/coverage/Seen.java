package dev.caserail.routing.coverage;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.NoMatch;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table took some facts.
 *
 * @param facts the facts
 * @param lookup the facts that the table asks for
 * @param answer what it answers
 * @param decided the rules that gave the answer; under ANY all that agree
 * @param reached up to which place of the deciding rules each one is asked: beyond, an earlier rule decides
 */
record Seen(
        NamedFacts facts,
        FactLookup lookup,
        Either<NoDecision, ? extends Answer<?>> answer,
        Set<RuleId> decided,
        int reached) {
    static Seen of(DecisionTable<?, ?> table, List<Rule> ranked, NamedFacts facts) {
        Map<String, Fact> asked = new LinkedHashMap<>();
        table.inputs().forEach(column -> asked.put(column.name(), facts.fact(column.name(), column.domain())));
        FactLookup lookup = FactLookup.in(asked);
        Either<NoDecision, ? extends Answer<?>> answer = table.answerTo(asked);
        Set<RuleId> decided = new HashSet<>();
        if (answer.isRight()) {
            answer.get().hits().forEach((Hit<?> hit) -> decided.add(hit.rule()));
        }
        int reached = ranked.size();
        boolean first = firstDecides(table.hitPolicy());
        for (int place = 0; place < ranked.size() && (first || table.hitPolicy() == HitPolicy.ANY); place++) {
            if (ranked.get(place).inputs().stream().allMatch((InputEntry input) -> input.holds(lookup))) {
                if (first) {
                    reached = place;
                    break;
                }
                if (answer.isRight()) {
                    decided.add(ranked.get(place).id());
                }
            }
        }
        return new Seen(facts, lookup, answer, decided, reached);
    }

    /** Whether under a policy the first rule that matches decides, in the order of the deciding rules. */
    static boolean firstDecides(HitPolicy policy) {
        return policy == HitPolicy.FIRST || policy == HitPolicy.PRIORITY;
    }

    boolean decidedBy(RuleId rule) {
        return decided.contains(rule);
    }

    boolean byDefault() {
        return decided.contains(RuleId.DEFAULT);
    }

    boolean undecided() {
        return answer.isLeft() && answer.getLeft() instanceof NoMatch;
    }

    /** Whether no earlier rule keeps the one at a place from being asked. */
    boolean reaches(int place) {
        return place <= reached;
    }
}
