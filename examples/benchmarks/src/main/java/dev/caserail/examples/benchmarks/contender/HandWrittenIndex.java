package dev.caserail.examples.benchmarks.contender;

import dev.caserail.examples.benchmarks.workload.Between;
import dev.caserail.examples.benchmarks.workload.Input;
import dev.caserail.examples.benchmarks.workload.OneOf;
import dev.caserail.examples.benchmarks.workload.RuleCondition;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an engineer would write who has this table, needs it to be fast, and never has to read another one: per input a row of
 * bits for each value that rules can tell apart, and eight rows joined word by word until the first rule shows up. Enums go
 * by ordinal, codes by hash, ages by a table of minutes, totals by search among doubles, which are exact enough for amounts
 * of two decimals.
 */
@SuppressWarnings("EnumOrdinal") // Arrays by ordinal, made from the same enums in the same run.
final class HandWrittenIndex implements Contender {
    private final Ticket[] tickets;
    private final String[] queues;
    private final long[][] channels;
    private final long[][] levels;
    private final Map<String, long[]> issues;
    private final long[] anyIssue;
    private final Map<String, long[]> languages;
    private final long[] anyLanguage;
    private final long[][] tiers;
    private final long[][] statuses;
    private final double[] totalBounds;
    private final long[][] totals;
    private final long[][] ages;

    private HandWrittenIndex(Workload workload) {
        this.tickets = workload.tickets().toArray(Ticket[]::new);
        List<TicketRule> rules = workload.rules();
        this.queues = rules.stream().map(TicketRule::queue).toArray(String[]::new);
        this.channels = byOrdinal(rules, Input.CHANNEL);
        this.levels = byOrdinal(rules, Input.LEVEL);
        this.issues = byCode(rules, Input.ISSUE);
        this.anyIssue = free(rules, Input.ISSUE);
        this.languages = byCode(rules, Input.LANGUAGE);
        this.anyLanguage = free(rules, Input.LANGUAGE);
        this.tiers = byOrdinal(rules, Input.TIER);
        this.statuses = byOrdinal(rules, Input.STATUS);
        List<BigDecimal> bounds = bounds(rules, Input.TOTAL);
        this.totalBounds = bounds.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        this.totals = cells(rules, Input.TOTAL, bounds);
        this.ages = byMinute(rules);
    }

    static Contender of(Workload workload) {
        return new HandWrittenIndex(workload);
    }

    @Override
    public String decide(int ticket) {
        Ticket facts = tickets[ticket];
        long[] issue = issues.getOrDefault(facts.issue().value(), anyIssue);
        long[] total = totals[totalCell(facts.total().doubleValue())];
        long[] age = ages[(int) Math.min(facts.age(), ages.length - 1)];
        long[] channel = channels[facts.channel().ordinal()];
        long[] language = languages.getOrDefault(facts.language(), anyLanguage);
        long[] status = statuses[facts.status().ordinal()];
        long[] tier = tiers[facts.tier().ordinal()];
        long[] level = levels[facts.level().ordinal()];
        for (int word = 0; word < issue.length; word++) {
            long left = issue[word] & total[word] & age[word];
            if (left != 0) {
                left &= channel[word] & language[word] & status[word] & tier[word] & level[word];
                if (left != 0) {
                    return queues[(word << 6) + Long.numberOfTrailingZeros(left)];
                }
            }
        }
        throw new IllegalStateException("no rule for " + facts);
    }

    /** Below the first bound is cell 0, the bound {@code i} itself cell {@code 2i + 1}, what follows it {@code 2i + 2}. */
    private int totalCell(double total) {
        int low = 0;
        int high = totalBounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (totalBounds[middle] < total) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < totalBounds.length && totalBounds[low] == total ? 2 * low + 1 : 2 * low;
    }

    private static long[][] byOrdinal(List<TicketRule> rules, Input input) {
        return input.codes().stream().map(code -> row(rules, input, has(code))).toArray(long[][]::new);
    }

    private static Map<String, long[]> byCode(List<TicketRule> rules, Input input) {
        Map<String, long[]> rows = new HashMap<>();
        input.codes().forEach(code -> rows.put(code, row(rules, input, has(code))));
        return rows;
    }

    private static Predicate<RuleCondition> has(String code) {
        return condition -> ((OneOf) condition).codes().contains(code);
    }

    private static long[][] byMinute(List<TicketRule> rules) {
        List<BigDecimal> bounds = bounds(rules, Input.AGE);
        long[][] cells = cells(rules, Input.AGE, bounds);
        int last = bounds.isEmpty() ? 0 : bounds.get(bounds.size() - 1).intValueExact();
        long[][] rows = new long[last + 2][];
        int next = 0;
        for (int minute = 0; minute < rows.length; minute++) {
            boolean bound = next < bounds.size() && bounds.get(next).intValueExact() == minute;
            rows[minute] = cells[2 * next + (bound ? 1 : 0)];
            next += bound ? 1 : 0;
        }
        return rows;
    }

    private static List<BigDecimal> bounds(List<TicketRule> rules, Input input) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        rules.forEach(rule -> asked(rule, input).map(Between.class::cast).ifPresent(between -> {
            bounds.add(between.low());
            bounds.add(between.high());
        }));
        return new ArrayList<>(bounds);
    }

    private static long[][] cells(List<TicketRule> rules, Input input, List<BigDecimal> bounds) {
        long[] free = free(rules, input);
        long[][] rows = new long[2 * bounds.size() + 1][];
        Arrays.setAll(rows, i -> free.clone());
        Map<BigDecimal, Integer> places = new HashMap<>();
        bounds.forEach(bound -> places.put(bound, 2 * places.size() + 1));
        for (int rule = 0; rule < rules.size(); rule++) {
            if (asked(rules.get(rule), input).orElse(null) instanceof Between between) {
                int to = places.getOrDefault(between.high(), 0) - (between.highIncluded() ? 0 : 1);
                for (int cell = places.getOrDefault(between.low(), 0); cell <= to; cell++) {
                    rows[cell][rule >> 6] |= 1L << rule;
                }
            }
        }
        return rows;
    }

    private static long[] free(List<TicketRule> rules, Input input) {
        return row(rules, input, condition -> false);
    }

    /** The rules that do not ask for the input, and those that do and are met. */
    private static long[] row(List<TicketRule> rules, Input input, Predicate<RuleCondition> met) {
        long[] row = new long[(rules.size() + Long.SIZE - 1) >> 6];
        for (int rule = 0; rule < rules.size(); rule++) {
            if (asked(rules.get(rule), input).map(met::test).orElse(true)) {
                row[rule >> 6] |= 1L << rule;
            }
        }
        return row;
    }

    private static Optional<RuleCondition> asked(TicketRule rule, Input input) {
        return rule.conditions().stream().filter(c -> c.input() == input).findFirst();
    }
}
