package dev.caserail.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rules as desks write them: an issue each, exceptions for some channels, tiers and states above it, a dozen queues, and a
 * catch-all as the last. The same for a number of rules.
 */
public final class SparseRules {
    private static final int QUEUES = 12;
    private static final List<Input> EXCEPTIONS = List.of(Input.TIER, Input.CHANNEL, Input.STATUS, Input.LANGUAGE);

    private SparseRules() {}

    /**
     * Makes the rules.
     *
     * @param rules how many, the catch-all counted
     * @return the rules, in the table's order
     */
    public static List<TicketRule> of(int rules) {
        List<List<RuleCondition>> conditions = new ArrayList<>(IntStream.range(0, rules - 1)
                .mapToObj(SparseRules::conditions)
                .sorted(Comparator.comparingInt((List<RuleCondition> asked) -> asked.size())
                        .reversed())
                .toList());
        conditions.add(List.of());
        return IntStream.range(0, rules)
                .mapToObj(i -> new TicketRule("r" + (i + 1), conditions.get(i), "queue-" + (i * 7 % QUEUES + 1)))
                .toList();
    }

    /** The issue, and for each round through all issues one more exception, as the digits of the round. */
    private static List<RuleCondition> conditions(int rule) {
        List<String> issues = Input.ISSUE.codes();
        List<RuleCondition> asked = new ArrayList<>();
        asked.add(new OneOf(Input.ISSUE, List.of(issues.get(rule % issues.size()))));
        int round = rule / issues.size();
        for (Input input : EXCEPTIONS) {
            int digit = round % (input.codes().size() + 1);
            round /= input.codes().size() + 1;
            if (digit > 0) {
                asked.add(new OneOf(input, List.of(input.codes().get(digit - 1))));
            }
        }
        asked.sort(Comparator.comparing(RuleCondition::input));
        return asked;
    }
}
