package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.contender.Contender;
import dev.caserail.examples.benchmarks.contender.PredicateLoop;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The workload's rules in Easy Rules: a priority for each rule, and an engine that stops at the first. */
final class EasyRules {
    private static final String TICKET = "ticket";
    private static final String QUEUE = "queue";

    private EasyRules() {}

    static Contender of(Workload workload) {
        Rules rules = new Rules();
        for (int i = 0; i < workload.rules().size(); i++) {
            rules.register(rule(workload.rules().get(i), i));
        }
        RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        List<Ticket> tickets = workload.tickets();
        return ticket -> {
            Facts facts = new Facts();
            facts.put(TICKET, tickets.get(ticket));
            engine.fire(rules, facts);
            return facts.get(QUEUE);
        };
    }

    private static Rule rule(TicketRule rule, int place) {
        List<Predicate<Ticket>> conditions =
                rule.conditions().stream().map(PredicateLoop::predicate).toList();
        return new RuleBuilder()
                .name(rule.name())
                .priority(place)
                .when(facts -> holds(conditions, facts.get(TICKET)))
                .then(facts -> facts.put(QUEUE, rule.queue()))
                .build();
    }

    private static boolean holds(List<Predicate<Ticket>> conditions, Ticket ticket) {
        for (Predicate<Ticket> condition : conditions) {
            if (!condition.test(ticket)) {
                return false;
            }
        }
        return true;
    }
}
