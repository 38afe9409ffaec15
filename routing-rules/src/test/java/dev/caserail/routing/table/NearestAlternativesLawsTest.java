package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * T7: nearest alternatives are the smallest sets of facts whose change leads to each other outcome. Held against trying all
 * facts of small tables: the number of changed facts is the least, each alternative really leads there, and none is missing.
 */
class NearestAlternativesLawsTest {
    /** A kind of column: its type, conditions on it, and facts that lie on, between and beside what they name. */
    private record Kind(String type, List<String> cells, List<Fact> facts) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("\"one of A, B, C\"", List.of("A", "\"A, B\"", "not(B)", "C"), codes("A", "B", "C")),
            new Kind("flag", List.of("true", "false"), List.of(FlagValue.of(true), FlagValue.of(false))),
            new Kind(
                    "text",
                    List.of("Kiel", "\"not(Kiel, Ulm)\"", "Ulm"),
                    Stream.of("Kiel", "Ulm", "Bonn").<Fact>map(TextValue::of).toList()),
            new Kind(
                    "integer from 0 to 9",
                    List.of("< 3", "[3..5)", "5", "> 7", "not(4)", "9"),
                    IntStream.rangeClosed(0, 9)
                            .<Fact>mapToObj(i -> number(String.valueOf(i)))
                            .toList()),
            new Kind(
                    "number",
                    List.of("< 1", "(1..1.5)", "[1.5..2]", "> 2", "1", "not((1..2))"),
                    Stream.of("0", "1", "1.25", "1.5", "1.75", "2", "3")
                            .<Fact>map(NearestAlternativesLawsTest::number)
                            .toList()),
            new Kind(
                    "number with 2 decimals from 0.5",
                    List.of("< 0.53", "(0.5..0.53)", "0.5", "> 0.53"),
                    Stream.of("0.5", "0.51", "0.52", "0.53", "0.54")
                            .<Fact>map(NearestAlternativesLawsTest::number)
                            .toList()),
            new Kind(
                    "\"number in 1, [10..20], > 99\"",
                    List.of("<= 1", "[12..15]", "> 100", "not(1)", "< 10"),
                    Stream.of("1", "10", "11", "12", "14", "15", "20", "99.5", "100", "101")
                            .<Fact>map(NearestAlternativesLawsTest::number)
                            .toList()),
            new Kind(
                    "date",
                    List.of("< date(\"2026-03-01\")", "date(\"2026-03-02\")", ">= date(\"2026-03-03\")"),
                    IntStream.rangeClosed(0, 5)
                            .<Fact>mapToObj(
                                    i -> DateValue.of(LocalDate.of(2026, 2, 27).plusDays(i)))
                            .toList()),
            new Kind(
                    "time",
                    List.of("> time(\"23:59:59\")", "< time(\"00:00:01\")", "[time(\"00:00:01\")..time(\"00:00:02\"))"),
                    Stream.of(
                                    LocalTime.MIN,
                                    LocalTime.of(0, 0, 1),
                                    LocalTime.of(0, 0, 1, 500),
                                    LocalTime.of(0, 0, 2),
                                    LocalTime.NOON,
                                    LocalTime.of(23, 59, 59),
                                    LocalTime.MAX)
                            .<Fact>map(TimeValue::of)
                            .toList()),
            new Kind(
                    "\"set of A, B, C, D\"",
                    List.of(
                            "contains A",
                            "\"contains any (A, B)\"",
                            "\"contains all (B, C)\"",
                            "\"contains none (A, C)\"",
                            "empty",
                            "not(empty)"),
                    IntStream.range(0, 16)
                            .<Fact>mapToObj(NearestAlternativesLawsTest::subset)
                            .toList()));

    @Property(tries = 250)
    void alternatives_are_the_nearest_ones_and_none_is_missing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Kind> columns = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            columns.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        while (columns.stream().mapToInt(k -> k.facts().size() + 1).reduce(1, (a, b) -> a * b) > 3_000) {
            columns.remove(0);
        }
        List<Boolean> optional = columns.stream()
                .map(k -> !k.type().contains("set of") && random.nextInt(3) == 0)
                .toList();
        String csv = csv(columns, optional, random);
        TypedTable typed = TableCsv.loadTyped(SourceText.of("t.csv", csv))
                .getOrElseThrow(() -> new AssertionError(csv))
                .value();
        DecisionTable<NamedFacts, NamedFacts> table = typed.table();
        List<Map<String, Fact>> all = all(table, columns, optional);
        Map<String, Fact> found = all.get(random.nextInt(all.size()));

        Explanation<NamedFacts> explained = table.explain(NamedFacts.of(found));

        String now = outcome(table, found);
        Map<String, Integer> nearest = new HashMap<>();
        for (Map<String, Fact> facts : all) {
            int changed = (int) facts.entrySet().stream()
                    .filter(f -> !f.getValue().equals(found.get(f.getKey())))
                    .count();
            nearest.merge(outcome(table, facts), changed, Math::min);
        }
        nearest.remove(now);
        nearest.remove("none");
        assertTrue(explained.complete());
        assertEquals(
                nearest,
                explained.alternatives().stream()
                        .collect(Collectors.toMap(
                                a -> a.outcome().shown(), a -> a.changes().size())),
                () -> TableCsv.write(table).get() + found);
        for (Alternative<NamedFacts> alternative : explained.alternatives()) {
            Map<String, Fact> changed = new LinkedHashMap<>(found);
            for (FactChange change : alternative.changes()) {
                assertEquals(found.get(change.column()), change.found());
                assertNotEquals(change.found(), change.example());
                changed.put(change.column(), change.example());
            }
            Decision<NamedFacts> there =
                    (Decision<NamedFacts>) table.answerTo(changed).get();
            assertEquals(alternative.outcome(), there.outcome());
            assertEquals(alternative.rule(), there.rule());
        }
    }

    @Test
    void an_absent_fact_has_an_example_though_no_condition_names_one() {
        for (String type : List.of(
                "integer from 5",
                "number",
                "date",
                "time",
                "date and time",
                "days and time duration",
                "years and months duration",
                "text")) {
            TypedTable table = TableCsv.loadTyped(SourceText.of(
                            "t.csv",
                            "# table: t\n# hit policy: F\n# version: 1\na,v\n" + type
                                    + "?,output: text\nnull,x\nnot(null),y\n"))
                    .get()
                    .value();

            Explanation<NamedFacts> explained = table.table().explain(NamedFacts.of(Map.of()));

            assertEquals(1, explained.alternatives().size(), type);
        }
    }

    @Test
    void a_search_that_cannot_try_all_sets_says_so() {
        String codes = IntStream.range(0, 12).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
        TypedTable table = TableCsv.loadTyped(SourceText.of(
                        "t.csv",
                        "# table: t\n# hit policy: F\n# version: 1\na,v\n\"set of " + codes
                                + "\",output: text\n\"contains any (" + codes + ")\",x\n-,y\n"))
                .get()
                .value();

        Explanation<NamedFacts> explained = table.table().explain(NamedFacts.of(Map.of("a", subset(0))));

        assertFalse(explained.complete());
        assertEquals(1, explained.alternatives().size());
    }

    private static String csv(List<Kind> columns, List<Boolean> optional, Random random) {
        String policy = List.of("U", "A", "P", "F").get(random.nextInt(4));
        StringBuilder csv = new StringBuilder("# table: t\n# hit policy: " + policy + "\n# version: 1\n");
        csv.append(random.nextBoolean() ? "# default out: Z\n" : "");
        for (int i = 0; i < columns.size(); i++) {
            csv.append('c').append(i).append(',');
        }
        csv.append("out\n");
        for (int i = 0; i < columns.size(); i++) {
            String type = columns.get(i).type();
            String mark = optional.get(i) ? "?" : "";
            csv.append(type.endsWith("\"") ? type.substring(0, type.length() - 1) + mark + "\"" : type + mark)
                    .append(',');
        }
        csv.append("\"output: one of X, Y, Z\"\n");
        for (int rule = 1 + random.nextInt(5); rule > 0; rule--) {
            for (int i = 0; i < columns.size(); i++) {
                List<String> cells = columns.get(i).cells();
                String cell = random.nextInt(3) == 0 ? "-" : cells.get(random.nextInt(cells.size()));
                csv.append(optional.get(i) && random.nextInt(6) == 0 ? "null" : quoted(cell))
                        .append(',');
            }
            csv.append(List.of("X", "Y", "Z").get(random.nextInt(3))).append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String cell) {
        return cell.startsWith("\"") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** All facts there can be, as far as the table asks for them. */
    private static List<Map<String, Fact>> all(
            DecisionTable<NamedFacts, ?> table, List<Kind> columns, List<Boolean> optional) {
        List<Map<String, Fact>> all = List.of(Map.of());
        for (FactColumn<NamedFacts> column : table.inputs()) {
            int index = Integer.parseInt(column.name().substring(1));
            List<Fact> facts = new ArrayList<>(columns.get(index).facts());
            if (optional.get(index)) {
                facts.add(AbsentFact.ABSENT);
            }
            List<Map<String, Fact>> more = new ArrayList<>();
            for (Map<String, Fact> some : all) {
                for (Fact fact : facts) {
                    Map<String, Fact> longer = new LinkedHashMap<>(some);
                    longer.put(column.name(), fact);
                    more.add(longer);
                }
            }
            all = more;
        }
        return all;
    }

    private static String outcome(DecisionTable<?, NamedFacts> table, Map<String, Fact> facts) {
        return table.answerTo(facts)
                .fold(none -> "none", answer -> answer.hits().get(0).outcome().shown());
    }

    private static List<Fact> codes(String... codes) {
        return Stream.of(codes).<Fact>map(CodeValue::of).toList();
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private static SetFact subset(int bits) {
        return SetFact.of(FiniteDomain.of("code", List.of("A", "B", "C", "D")).codes().stream()
                .filter(c -> (bits >> (c.charAt(0) - 'A') & 1) == 1)
                .toList());
    }
}
