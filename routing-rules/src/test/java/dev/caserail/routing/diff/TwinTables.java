package dev.caserail.routing.diff;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoMatch;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two random tables, the second mostly an edit of the first, and all the facts that one of them can be asked with: what a comparison
 * claims can be held against every fact. The same for a seed.
 */
public final class TwinTables {
    private static final List<HitPolicy> ONE = List.of(
            HitPolicy.FIRST, HitPolicy.FIRST, HitPolicy.PRIORITY, HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.COLLECT);
    private static final List<HitPolicy> NUMBERS = List.of(
            HitPolicy.FIRST,
            HitPolicy.COLLECT_SUM,
            HitPolicy.COLLECT_MIN,
            HitPolicy.COLLECT_MAX,
            HitPolicy.COLLECT_COUNT,
            HitPolicy.RULE_ORDER,
            HitPolicy.OUTPUT_ORDER);
    private static final List<List<String>> TYPES = List.of(
            List.of("\"one of A, B, C\"", "\"one of B, C, D\""),
            List.of("integer from 0 to 4", "integer from 2 to 6", "number with 1 decimals from 1 to 3"),
            List.of("flag", "flag?"),
            List.of("\"set of X, Y, Z\"", "\"set of X, Y\""),
            List.of("\"text in p, q, r?\"", "\"text in p, q\"", "text"));

    private final Random random;
    private final boolean numbers;

    public TwinTables(long seed) {
        this.random = new Random(seed);
        this.numbers = random.nextInt(3) == 0;
    }

    /** Two tables, and all facts. */
    public record Twins(
            DecisionTable<NamedFacts, NamedFacts> before,
            DecisionTable<NamedFacts, NamedFacts> after,
            List<NamedFacts> facts,
            String text) {
        /** Whether what follows from some facts changes, as the tables answer it. */
        boolean changes(NamedFacts given) {
            return !outcome(before, given).equals(outcome(after, given));
        }

        private boolean inNoOrder() {
            return before.hitPolicy() == HitPolicy.COLLECT || after.hitPolicy() == HitPolicy.COLLECT;
        }

        /** What a table answers, in words that are equal for equal outcomes. */
        public String outcome(DecisionTable<NamedFacts, NamedFacts> table, NamedFacts given) {
            return table.answerTo(given.facts())
                    .fold(no -> no instanceof NoMatch ? "NO_MATCH" : "BROKEN_POLICY", answer -> {
                        if (answer instanceof Aggregate<NamedFacts> aggregate) {
                            return "NUMBER " + aggregate.number().toPlainString();
                        }
                        List<NamedFacts> outputs =
                                answer.hits().stream().map(Hit::outcome).toList();
                        return (answer instanceof Decision ? "ONE" : "ALL") + words(outputs);
                    });
        }

        /** The same words for an outcome that a comparison tells. */
        String outcome(TableOutcome told) {
            return switch (told.kind()) {
                case ONE, ALL -> told.kind() + words(told.outputs());
                case NUMBER -> "NUMBER " + told.number().orElseThrow().toPlainString();
                default -> told.kind().name();
            };
        }

        private String words(List<NamedFacts> outputs) {
            Stream<String> each = outputs.stream().map(o -> new TreeMap<>(o.facts()).toString());
            return (inNoOrder() ? each.sorted() : each).toList().toString();
        }
    }

    /** A table as it is written. */
    private record Draft(
            HitPolicy policy, boolean defaults, List<String> order, Map<Integer, Integer> types, List<Row> rows) {}

    private record Row(String id, Map<Integer, String> cells, String output) {}

    static boolean in(ChangedRegion region, NamedFacts facts, Twins twins) {
        return in(region.region(), facts)
                && region.unlessBefore().stream().noneMatch(id -> matches(rule(twins.before(), id), facts))
                && region.unlessAfter().stream().noneMatch(id -> matches(rule(twins.after(), id), facts));
    }

    static boolean in(Region region, NamedFacts facts) {
        FactLookup lookup = FactLookup.in(facts.facts());
        return region.conditions().entrySet().stream()
                .allMatch(e ->
                        e.getValue().stream().allMatch(t -> t.test(facts.fact(e.getKey()), lookup) == Truth.TRUE));
    }

    static Rule rule(DecisionTable<?, ?> table, RuleId id) {
        return table.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    static boolean matches(Rule rule, NamedFacts facts) {
        return rule.inputs().stream().allMatch(i -> i.holds(FactLookup.in(facts.facts())));
    }

    public Twins twins() {
        Draft before = loadable();
        Draft after = before;
        int edits = random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            Draft edited = random.nextInt(12) == 0 ? draft() : edited(after);
            after = table(edited).isPresent() ? edited : after;
        }
        return twins(before, after);
    }

    /** One table twice, and all its facts. */
    public Twins same() {
        Draft draft = loadable();
        return twins(draft, draft);
    }

    private Draft loadable() {
        Draft draft = draft();
        while (table(draft).isEmpty()) {
            draft = draft();
        }
        return draft;
    }

    private Twins twins(Draft before, Draft after) {
        return new Twins(
                table(before).orElseThrow(),
                table(after).orElseThrow(),
                facts(before, after),
                text(before) + text(after));
    }

    private Draft draft() {
        Map<Integer, Integer> types = new LinkedHashMap<>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> {
            int column = random.nextInt(TYPES.size());
            types.put(column, random.nextInt(TYPES.get(column).size()));
        });
        List<Row> rows = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(i -> row("r" + i, types))
                .toList();
        return new Draft(one(numbers ? NUMBERS : ONE), random.nextInt(4) == 0, outputs(), types, rows);
    }

    private List<String> outputs() {
        return numbers ? List.of("3", "1", "2") : List.of("u", "v", "w");
    }

    private Row row(String id, Map<Integer, Integer> types) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        types.forEach((column, type) -> cells.put(column, random.nextInt(3) == 0 ? "-" : cell(column)));
        return new Row(id, cells, one(outputs()));
    }

    private Draft edited(Draft draft) {
        List<Row> rows = new ArrayList<>(draft.rows());
        Map<Integer, Integer> types = new LinkedHashMap<>(draft.types());
        List<String> order = new ArrayList<>(draft.order());
        HitPolicy policy = draft.policy();
        boolean defaults = draft.defaults();
        int place = random.nextInt(rows.size());
        Row row = rows.get(place);
        switch (random.nextInt(11)) {
            case 0 -> rows.set(place, new Row(row.id(), row.cells(), one(outputs())));
            case 1 -> rows.remove(place);
            case 2 -> rows.add(place, row("new" + random.nextInt(1_000), types));
            case 3 -> rows.add(0, rows.remove(place));
            case 4 -> policy = one(numbers ? NUMBERS : ONE);
            case 5 -> defaults = !defaults;
            case 6 -> types.replaceAll((c, t) -> random.nextInt(TYPES.get(c).size()));
            case 7 -> order.add(order.remove(0));
            case 8 -> types.remove(one(List.copyOf(types.keySet())));
            case 9 -> rows.set(place, new Row("other", row.cells(), row.output()));
            default -> {
                Map<Integer, String> cells = new LinkedHashMap<>(row.cells());
                cells.replaceAll((c, cell) -> random.nextBoolean() ? cell(c) : cell);
                rows.set(place, new Row(row.id(), cells, row.output()));
            }
        }
        return new Draft(policy, defaults, order, types, rows);
    }

    private Optional<DecisionTable<NamedFacts, NamedFacts>> table(Draft draft) {
        if (draft.rows().isEmpty() || draft.types().isEmpty()) {
            return Optional.empty();
        }
        var loaded = TableCsv.loadTyped(SourceText.of("t.csv", text(draft)));
        return loaded.isValid() ? Optional.of(loaded.get().value().table()) : Optional.empty();
    }

    private String text(Draft draft) {
        StringBuilder text = new StringBuilder("# hit policy: " + draft.policy().label()
                + "\n# table: t\n# values out: " + String.join(", ", draft.order()) + "\n");
        if (draft.defaults()) {
            text.append("# default out: ").append(outputs().get(0)).append('\n');
        }
        text.append("rule");
        draft.types().keySet().forEach(c -> text.append(",c").append(c));
        text.append(",out\ntypes");
        draft.types().forEach((c, t) -> text.append(',').append(TYPES.get(c).get(t)));
        text.append(numbers ? ",output: number\n" : ",output: text\n");
        for (Row row : draft.rows()) {
            text.append(row.id());
            draft.types()
                    .keySet()
                    .forEach(c -> text.append(",\"")
                            .append(row.cells().getOrDefault(c, "-").replace("\"", "\"\""))
                            .append('"'));
            text.append(',').append(row.output()).append('\n');
        }
        return text.toString();
    }

    /** All facts; a column that a table does not ask for has the values that the other table gives it. */
    private List<NamedFacts> facts(Draft before, Draft after) {
        Map<Integer, Set<Fact>> values = new LinkedHashMap<>();
        for (Draft draft : List.of(before, after)) {
            table(draft).orElseThrow().inputs().forEach(input -> {
                int column = Integer.parseInt(input.name().substring(1));
                values.computeIfAbsent(column, c -> new LinkedHashSet<>())
                        .addAll(values(column, draft.types().get(column)));
            });
        }
        List<Map<String, Fact>> all = List.of(Map.of());
        for (Map.Entry<Integer, Set<Fact>> column : values.entrySet()) {
            List<Map<String, Fact>> more = new ArrayList<>();
            for (Map<String, Fact> known : all) {
                for (Fact value : column.getValue()) {
                    Map<String, Fact> next = new LinkedHashMap<>(known);
                    next.put("c" + column.getKey(), value);
                    more.add(next);
                }
            }
            all = more;
        }
        return all.stream().map(NamedFacts::of).toList();
    }

    private static List<Fact> values(int column, int type) {
        return switch (column) {
            case 0 ->
                codes(type == 0 ? "ABC" : "BCD")
                        .map(c -> (Fact) CodeValue.of(c))
                        .toList();
            case 1 ->
                IntStream.rangeClosed(
                                List.of(0, 4, 2).get(type), List.of(8, 12, 6).get(type))
                        .filter(half -> type == 2 || half % 2 == 0)
                        .mapToObj(half ->
                                (Fact) NumberValue.of(BigDecimal.valueOf(half).divide(BigDecimal.valueOf(2))))
                        .toList();
            case 2 -> {
                List<Fact> flags = List.of(FlagValue.of(true), FlagValue.of(false));
                yield type == 0
                        ? flags
                        : Stream.concat(flags.stream(), Stream.of(AbsentFact.ABSENT))
                                .toList();
            }
            case 3 ->
                IntStream.range(0, type == 0 ? 8 : 4)
                        .mapToObj(bits -> (Fact) SetFact.of(codes("XYZ")
                                .filter(c -> (bits >> "XYZ".indexOf(c) & 1) != 0)
                                .toList()))
                        .toList();
            default -> {
                Stream<Fact> texts =
                        codes(List.of("pqr", "pq", "pqrz").get(type)).map(TextValue::of);
                yield type == 0
                        ? Stream.concat(texts, Stream.of(AbsentFact.ABSENT)).toList()
                        : texts.toList();
            }
        };
    }

    private static Stream<String> codes(String letters) {
        return letters.chars().mapToObj(Character::toString);
    }

    private String cell(int column) {
        String single = random.nextInt(3) == 0 ? single(column) + ", " + single(column) : single(column);
        return random.nextInt(5) == 0 ? "not(" + single + ")" : single;
    }

    private String single(int column) {
        return switch (column) {
            case 0 -> one(List.of("A", "B", "B", "C", "C", "D"));
            case 1 -> number();
            case 2 -> one(List.of("true", "false"));
            case 3 -> set();
            default -> one(List.of("p", "q", "r"));
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
        return codes.isEmpty()
                ? one(List.of("empty", "contains X"))
                : "contains " + one(List.of("any", "all", "none")) + " (" + codes + ")";
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
