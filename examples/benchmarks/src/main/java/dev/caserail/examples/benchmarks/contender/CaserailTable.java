package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Between;
import dev.caserail.examples.benchmarks.workload.CustomerTier;
import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.OneOf;
import dev.caserail.examples.benchmarks.workload.OrderStatus;
import dev.caserail.examples.benchmarks.workload.RuleCondition;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketChannel;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.IssueLevel;
import java.util.List;

/** The workload's rules as a Caserail table over the host's own type. */
public final class CaserailTable {
    /** The facts of a ticket, each with a typed accessor. */
    public static final FactSchema<Ticket> SCHEMA = FactSchema.<Ticket>builder("ticket facts")
            .enumeration(Input.CHANNEL.column(), TicketChannel.class, Ticket::channel)
            .enumeration(Input.LEVEL.column(), IssueLevel.class, Ticket::level)
            .code(
                    Input.ISSUE.column(),
                    FiniteDomain.of("issue", Input.ISSUE.codes()),
                    ticket -> ticket.issue().value())
            .code(Input.LANGUAGE.column(), FiniteDomain.of("language", Input.LANGUAGE.codes()), Ticket::language)
            .enumeration(Input.TIER.column(), CustomerTier.class, Ticket::tier)
            .enumeration(Input.STATUS.column(), OrderStatus.class, Ticket::status)
            .number(Input.TOTAL.column(), NumberDomain.any(), Ticket::total)
            .whole(Input.AGE.column(), NumberDomain.count(), Ticket::age)
            .build();

    /** The queue a ticket goes to. */
    public static final OutputSchema<String> QUEUE = OutputSchema.of(OutputColumn.text("queue"));

    private CaserailTable() {}

    /**
     * Compiles the table.
     *
     * @param workload the rules
     * @return the table
     */
    public static DecisionTable<Ticket, String> of(Workload workload) {
        return of(workload.rules());
    }

    /**
     * Compiles the table of some rules.
     *
     * @param rules the rules, in the table's order
     * @return the table
     */
    public static DecisionTable<Ticket, String> of(List<TicketRule> rules) {
        return DecisionTable.of(
                "tickets",
                "1",
                HitPolicy.FIRST,
                SCHEMA,
                QUEUE,
                rules.stream().map(CaserailTable::rule).toList());
    }

    static Contender outcome(Workload workload) {
        DecisionTable<Ticket, String> table = of(workload);
        Ticket[] tickets = workload.tickets().toArray(Ticket[]::new);
        return ticket -> table.outcome(tickets[ticket]).get();
    }

    static Contender decision(Workload workload) {
        DecisionTable<Ticket, String> table = of(workload);
        Ticket[] tickets = workload.tickets().toArray(Ticket[]::new);
        return ticket -> table.decide(tickets[ticket]).get().outcome();
    }

    private static Rule rule(TicketRule rule) {
        return Rule.builder()
                .id(RuleId.of(rule.name()))
                .addAllInputs(rule.conditions().stream()
                        .map(asked -> InputEntry.of(asked.input().column(), test(asked)))
                        .toList())
                .addOutput(TextValue.of(rule.queue()))
                .build();
    }

    private static UnaryTest test(RuleCondition condition) {
        if (condition instanceof Between between) {
            return IntervalTest.of(
                    NumberValue.of(between.low()),
                    true,
                    NumberValue.of(between.high()),
                    between.highIncluded(),
                    TextSpan.NONE);
        }
        List<ComparisonTest> equal = ((OneOf) condition)
                .codes().stream()
                        .map(code -> ComparisonTest.of(Comparison.EQUAL, CodeValue.of(code), TextSpan.NONE))
                        .toList();
        return equal.size() == 1 ? equal.get(0) : AnyOfTest.of(equal, TextSpan.NONE);
    }
}
