package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Between;
import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.OneOf;
import dev.caserail.examples.benchmarks.workload.RuleCondition;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;

/** Rules as people write them in Java: predicates, tried one after the other. Also the oracle of the other contenders. */
public final class PredicateLoop implements Contender {
    private final Ticket[] tickets;
    private final Predicate<Ticket>[][] rules;
    private final String[] queues;

    private PredicateLoop(Ticket[] tickets, Predicate<Ticket>[][] rules, String[] queues) {
        this.tickets = tickets;
        this.rules = rules;
        this.queues = queues;
    }

    @SuppressWarnings("unchecked")
    static Contender of(Workload workload) {
        Predicate<Ticket>[][] rules = workload.rules().stream()
                .map(rule ->
                        rule.conditions().stream().map(PredicateLoop::predicate).toArray(Predicate[]::new))
                .toArray(Predicate[][]::new);
        return new PredicateLoop(
                workload.tickets().toArray(Ticket[]::new),
                rules,
                workload.rules().stream().map(TicketRule::queue).toArray(String[]::new));
    }

    @Override
    public String decide(int ticket) {
        Ticket facts = tickets[ticket];
        for (int rule = 0; rule < rules.length; rule++) {
            if (matches(rules[rule], facts)) {
                return queues[rule];
            }
        }
        throw new IllegalStateException("no rule for " + facts);
    }

    private static boolean matches(Predicate<Ticket>[] conditions, Ticket facts) {
        for (Predicate<Ticket> condition : conditions) {
            if (!condition.test(facts)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a condition a predicate, for engines that take such.
     *
     * @param condition the condition
     * @return the predicate
     */
    public static Predicate<Ticket> predicate(RuleCondition condition) {
        if (condition instanceof OneOf oneOf) {
            return predicate(oneOf);
        }
        Between between = (Between) condition;
        if (between.input() == Input.AGE) {
            long low = between.low().longValueExact();
            long high = between.high().longValueExact() - (between.highIncluded() ? 0 : 1);
            return ticket -> ticket.age() >= low && ticket.age() <= high;
        }
        BigDecimal low = between.low();
        BigDecimal high = between.high();
        return between.highIncluded()
                ? ticket -> ticket.total().compareTo(low) >= 0 && ticket.total().compareTo(high) <= 0
                : ticket -> ticket.total().compareTo(low) >= 0 && ticket.total().compareTo(high) < 0;
    }

    private static Predicate<Ticket> predicate(OneOf condition) {
        Set<String> codes = Set.copyOf(condition.codes());
        return switch (condition.input()) {
            case CHANNEL -> ticket -> codes.contains(ticket.channel().name());
            case LEVEL -> ticket -> codes.contains(ticket.level().name());
            case ISSUE -> ticket -> codes.contains(ticket.issue().value());
            case LANGUAGE -> ticket -> codes.contains(ticket.language());
            case TIER -> ticket -> codes.contains(ticket.tier().name());
            case STATUS -> ticket -> codes.contains(ticket.status().name());
            default -> throw new IllegalArgumentException(condition.input() + " has no codes");
        };
    }
}
