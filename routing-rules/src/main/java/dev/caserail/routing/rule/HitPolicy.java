package dev.caserail.routing.rule;

import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the matching rules decides (DMN 1.5, clause 8.2.8; T2). */
public enum HitPolicy {
    /** At most one rule may match. */
    UNIQUE("U"),
    /** Several may match if they say the same. */
    ANY("A"),
    /** The match with the output that was declared first. */
    PRIORITY("P"),
    /** The first match in the table's order. */
    FIRST("F"),
    /** All matches, in the table's order. */
    RULE_ORDER("R"),
    /** All matches, in the order of the declared outputs. */
    OUTPUT_ORDER("O"),
    /** All matches, in no order. */
    COLLECT("C"),
    /** The sum over all matches. */
    COLLECT_SUM("C+"),
    /** The smallest of all matches. */
    COLLECT_MIN("C<"),
    /** The greatest of all matches. */
    COLLECT_MAX("C>"),
    /** How many rules match. */
    COLLECT_COUNT("C#");

    private final String symbol;

    HitPolicy(String symbol) {
        this.symbol = symbol;
    }

    /** {@return DMN's short form, such as {@code F}} */
    public String symbol() {
        return symbol;
    }

    /** {@return the name as people write it, such as {@code RULE ORDER}} */
    public String label() {
        return name().replace('_', ' ');
    }

    /** {@return the names of all policies as people write them} */
    public static List<String> labels() {
        return Arrays.stream(values()).map(HitPolicy::label).toList();
    }

    /** {@return whether a table answers one outcome, as a {@link Decision}} */
    public boolean answersOne() {
        return this == UNIQUE || this == ANY || this == PRIORITY || this == FIRST;
    }

    /** {@return whether a table answers all outcomes, as a {@link DecisionList}} */
    public boolean answersList() {
        return this == RULE_ORDER || this == OUTPUT_ORDER || this == COLLECT;
    }

    /** {@return whether a table answers a number, as an {@link Aggregate}} */
    public boolean answersNumber() {
        return !answersOne() && !answersList();
    }

    /** {@return whether the order of the declared output values matters} */
    public boolean ranksOutputs() {
        return this == PRIORITY || this == OUTPUT_ORDER;
    }

    /** {@return whether only numbers can be aggregated: all aggregates but the count} */
    public boolean needsNumbers() {
        return answersNumber() && this != COLLECT_COUNT;
    }

    /**
     * Says whether a table can have these outputs: an order to rank by, one output of numbers to add up or compare, a number
     * as the default where the answer is a number.
     *
     * @param outputs the outputs
     * @return whether they fit; a table of others cannot be made
     */
    public boolean fits(OutputSchema<?> outputs) {
        boolean number =
                needsNumbers() || (answersNumber() && outputs.defaults().isPresent());
        return (!ranksOutputs() || outputs.ranked()) && (!number || outputs.numeric());
    }

    /** {@return whether another order of the rules can change the answer} */
    public boolean ordersRules() {
        return this == FIRST || this == RULE_ORDER || ranksOutputs();
    }

    /**
     * Finds a policy by its short form or name.
     *
     * @param text such as {@code F}, {@code first} or {@code rule order}
     * @return the policy; empty if there is none of that name
     */
    public static Optional<HitPolicy> find(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values())
                .filter(p -> p.symbol.equals(wanted) || p.label().equals(wanted))
                .findFirst();
    }
}
