package dev.caserail.examples.benchmarks.workload;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules and tickets of T9, the same for a number of rules: every rule asks for two to four random inputs by equality, list or
 * interval, the last one for nothing. The first rule that matches decides; therefore rules that ask for more stand further
 * up, as authors of such tables write them.
 */
public final class Workload {
    /** How many tickets there are. */
    public static final int TICKETS = 10_000;

    private static final long SEED = 20_261_101;
    private static final int MOST_CENTS = 25_000;
    private static final int MOST_MINUTES = 20_160;
    private static final int FEWEST_INPUTS = 2;
    private static final int MOST_INPUTS = 4;
    private static final int WIDEST_PERCENT = 20;

    private final Random random;
    private final List<TicketRule> rules;
    private final List<Ticket> tickets;

    private Workload(int size) {
        this.random = new Random(SEED + size);
        Stream<List<RuleCondition>> conditions = Stream.generate(this::conditions)
                .limit(size - 1L)
                .sorted(Comparator.comparingInt((List<RuleCondition> asked) -> asked.size())
                        .reversed());
        List<List<RuleCondition>> all =
                Stream.concat(conditions, Stream.of(List.<RuleCondition>of())).toList();
        this.rules = IntStream.range(0, size)
                .mapToObj(i -> new TicketRule("r" + (i + 1), all.get(i), "queue-" + (i + 1)))
                .toList();
        this.tickets = Stream.generate(this::ticket).limit(TICKETS).toList();
    }

    /**
     * Makes the workload.
     *
     * @param rules how many rules its table has, the catch-all counted
     * @return the workload
     */
    public static Workload of(int rules) {
        return new Workload(rules);
    }

    /** {@return the rules, in the table's order} */
    public List<TicketRule> rules() {
        return rules;
    }

    /** {@return the tickets to be decided} */
    public List<Ticket> tickets() {
        return tickets;
    }

    private List<RuleCondition> conditions() {
        List<Input> inputs = new ArrayList<>(List.of(Input.values()));
        Collections.shuffle(inputs, random);
        int asked = FEWEST_INPUTS + random.nextInt(MOST_INPUTS - FEWEST_INPUTS + 1);
        return inputs.stream().limit(asked).sorted().map(this::condition).toList();
    }

    private RuleCondition condition(Input input) {
        return switch (input) {
            case TOTAL -> between(input, MOST_CENTS, 2);
            case AGE -> between(input, MOST_MINUTES, 0);
            default -> {
                List<String> codes = new ArrayList<>(input.codes());
                Collections.shuffle(codes, random);
                int most = Math.min(codes.size() - 1, 4);
                yield new OneOf(
                        input, codes.subList(0, random.nextBoolean() ? 1 : Math.min(most, 2 + random.nextInt(3))));
            }
        };
    }

    private RuleCondition between(Input input, int most, int scale) {
        int width = most * (1 + random.nextInt(WIDEST_PERCENT)) / 100;
        int low = random.nextInt(most - width);
        return new Between(
                input, BigDecimal.valueOf(low, scale), BigDecimal.valueOf(low + width, scale), random.nextBoolean());
    }

    private Ticket ticket() {
        return new Ticket(
                one(List.of(TicketChannel.values())),
                one(List.of(IssueLevel.values())),
                IssueCode.of(one(Input.ISSUE.codes())),
                one(Input.LANGUAGE.codes()),
                one(List.of(CustomerTier.values())),
                one(List.of(OrderStatus.values())),
                BigDecimal.valueOf(random.nextInt(MOST_CENTS + 1), 2),
                random.nextInt(MOST_MINUTES + 1));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
