package dev.caserail.routing.verify;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Random tables over columns of few values, and all the facts there are: what a finding claims can be held against every fact. The
 * same for a seed.
 */
public final class SmallTables {
    private static final List<String> TYPES = List.of(
            "\"one of A, B, C\"",
            "integer from 0 to 6",
            "flag",
            "\"set of X, Y, Z\"",
            "\"text in p, q, r?\"",
            "\"date in [@\"\"2026-03-01\"\"..@\"\"2026-03-04\"\"]\"");
    private static final List<List<Object>> VALUES = List.of(
            List.of("A", "B", "C"),
            List.of(0, 1, 2, 3, 4, 5, 6),
            List.of(true, false),
            List.of(
                    List.of(),
                    List.of("X"),
                    List.of("Y"),
                    List.of("Z"),
                    List.of("X", "Y"),
                    List.of("X", "Z"),
                    List.of("Y", "Z"),
                    List.of("X", "Y", "Z")),
            List.of("p", "q", "r", Optional.empty()),
            List.of("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"));

    private final Random random;

    /**
     * Makes tables.
     *
     * @param seed what they are made of
     */
    public SmallTables(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A table and all its facts.
     *
     * @param table the table
     * @param facts all facts that there are
     * @param text the file that the table was read from
     */
    public record Small(DecisionTable<NamedFacts, NamedFacts> table, List<NamedFacts> facts, String text) {
        /** The outputs that follow; empty for none, and what breaks the policy is told as the rules that match. */
        Object outcome(NamedFacts given, List<Rule> rules) {
            List<Rule> matching = rules.stream().filter(r -> matches(r, given)).toList();
            List<List<FactValue>> outputs =
                    matching.stream().map(Rule::outputs).distinct().toList();
            if (matching.isEmpty()) {
                return table.outputs().defaults().map(List::copyOf).orElse(List.of());
            }
            return switch (table.hitPolicy()) {
                case UNIQUE -> matching.size() == 1 ? outputs.get(0) : "broken";
                case ANY -> outputs.size() == 1 ? outputs.get(0) : "broken";
                default -> outputs.get(0);
            };
        }

        List<NamedFacts> of(Rule rule) {
            return facts.stream().filter(f -> matches(rule, f)).toList();
        }

        Optional<Rule> first(NamedFacts given) {
            return table.ranked().stream().filter(r -> matches(r, given)).findFirst();
        }
    }

    static boolean matches(Rule rule, NamedFacts facts) {
        return rule.inputs().stream().allMatch(i -> holds(i.test(), facts.fact(i.column())));
    }

    static boolean in(Region region, NamedFacts facts) {
        return region.conditions().entrySet().stream()
                .allMatch(e -> e.getValue().stream().allMatch(t -> holds(t, facts.fact(e.getKey()))));
    }

    private static boolean holds(UnaryTest test, Fact fact) {
        return test.test(fact) == Truth.TRUE;
    }

    /**
     * Makes a table.
     *
     * @param policy its hit policy
     * @param defaults whether it has default outputs
     * @return the table and its facts
     */
    public Small table(HitPolicy policy, boolean defaults) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int column = random.nextInt(TYPES.size());
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        StringBuilder text =
                new StringBuilder("# hit policy: " + policy.label() + "\n# table: t\n# values out: u, v, w\n");
        if (defaults) {
            text.append("# default out: u\n");
        }
        text.append("rule");
        columns.forEach(c -> text.append(",c").append(c));
        text.append(",out\ntypes");
        columns.forEach(c -> text.append(',').append(TYPES.get(c)));
        text.append(",output: text\n");
        int rules = 1 + random.nextInt(7);
        for (int i = 1; i <= rules; i++) {
            text.append('r').append(i);
            for (int column : columns) {
                String cell = random.nextInt(3) == 0 ? "-" : cell(column);
                text.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
            }
            text.append(',').append(one(List.of("u", "v", "w"))).append('\n');
        }
        var loaded = TableCsv.loadTyped(SourceText.of("t.csv", text.toString()));
        if (loaded.isInvalid()) {
            throw new AssertionError(loaded.getError() + "\n" + text);
        }
        List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
        for (int column : columns) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> known : all) {
                for (Object value : VALUES.get(column)) {
                    Map<String, Object> next = new HashMap<>(known);
                    if (!value.equals(Optional.empty())) {
                        next.put("c" + column, value);
                    }
                    more.add(next);
                }
            }
            all = more;
        }
        List<NamedFacts> facts = all.stream()
                .map(values -> loaded.get().value().facts(values).get())
                .toList();
        return new Small(loaded.get().value().table(), facts, text.toString());
    }

    private String cell(int column) {
        String single = random.nextInt(3) == 0 ? single(column) + ", " + single(column) : single(column);
        return random.nextInt(5) == 0 ? "not(" + single + ")" : single;
    }

    private String single(int column) {
        return switch (column) {
            case 0 -> one(List.of("A", "B", "C"));
            case 1 -> number();
            case 2 -> one(List.of("true", "false"));
            case 3 -> set();
            case 4 -> one(List.of("p", "q", "r", "null"));
            default -> one(List.of("<", "<=", ">", ">=", "", "!= ")) + " @\"2026-03-0" + (1 + random.nextInt(4)) + '"';
        };
    }

    private String number() {
        int low = random.nextInt(7);
        return switch (random.nextInt(4)) {
            case 0 -> "" + low;
            case 1 -> one(List.of("<", "<=", ">", ">=", "!=")) + " " + low;
            default -> one(List.of("[", "(")) + low + ".." + random.nextInt(7) + one(List.of("]", ")"));
        };
    }

    private String set() {
        String codes = Arrays.asList("X", "Y", "Z").stream()
                .filter(c -> random.nextBoolean())
                .collect(Collectors.joining(", "));
        if (codes.isEmpty()) {
            return one(List.of("empty", "contains X"));
        }
        return "contains " + one(List.of("any", "all", "none")) + " (" + codes + ")";
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
