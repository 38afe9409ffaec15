package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.FindingKind;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10: the facts that a table can tell apart, in the table's own words. */
class RegionsTest {
    private static TypedTable typed(String type, String... cells) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            rules.append("r")
                    .append(i)
                    .append(",\"")
                    .append(cells[i].replace("\"", "\"\""))
                    .append("\",x\n");
        }
        return TableCsv.loadTyped(SourceText.of(
                        "t.csv", "t (F),x,out\ntypes,\"" + type.replace("\"", "\"\"") + "\",output: text\n" + rules))
                .getOrElseThrow(() -> new AssertionError(type))
                .value();
    }

    private static Space space(DecisionTable<?, ?> table) {
        return Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                table.rules());
    }

    /** The region that no rule takes, and facts of it. */
    private static String gap(String type, String... cells) {
        return Verifier.of(typed(type, cells).table()).verify().findings().stream()
                .filter(f -> f.kind() == FindingKind.GAP)
                .map(RegionsTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Finding finding) {
        return finding.region().orElseThrow().shown().replaceFirst("^x: ", "") + " such as "
                + finding.witness().orElseThrow().shown().replaceFirst("^x = ", "");
    }

    @Nested
    class What_no_rule_takes {
        @ParameterizedTest(name = "{0}: not {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "number?|> 5|<= 5, null such as 5",
                    "number?|null|not(null) such as 0",
                    "number?|>= 5|< 5, null such as 0",
                    "number?|not(null)|null such as (absent)",
                    "number|[1..5)|< 1, >= 5 such as 5",
                    "number|(1..5]|<= 1, > 5 such as 1",
                    "number|1, 3, 5|< 1, (1..3), (3..5), > 5 such as 2",
                    "integer|1, 3, 5|< 1, (1..3), (3..5), > 5 such as 2",
                    "number from 0 to 9|5|[0..5), (5..9] such as 0",
                    "number in 1, 2, [5..7]|2|1, [5..7] such as 1",
                    "text|\"a\", \"b\"|not(a, b) such as other",
                    "text|\"other\"|not(other) such as otherr",
                    "text?|\"a\"|not(a), null such as other",
                    "text?|not(\"a\")|a, null such as a",
                    "text?|not(\"a\"), null|a such as a",
                    "text?|null|not(null) such as other",
                    "text in a, b, c|b|a, c such as a",
                    "flag|true|false such as false",
                    "flag?|true|false, null such as false",
                    "\"one of A, B, C, D, E\"|A|B, C, D, E such as B",
                    "\"one of A, B, C, D, E, F\"|A|not(A) such as B",
                    "\"one of A, B, C, D, E, F\"|A, B|C, D, E, F such as C",
                    "\"one of A, B, C, D, E, F\"?|A|B, C, D, E, F, null such as B",
                    "\"one of A, B\"?|null|A, B such as A",
                    "\"set of A, B, C\"|empty|contains any (A, B, C) such as A",
                    "\"set of A, B, C\"|not(empty)|empty such as (empty)",
                    "\"set of A, B\"|contains any (A, B)|contains none (A, B) such as (empty)",
                    "\"set of A, B, C\"|contains A, contains none (A, B)|contains B and contains none (A) such as B",
                    "\"set of A, B, C\"|contains A, not(empty)|empty such as (empty)",
                    "\"set of A, B, C\"|contains none (A), contains any (B, C)|contains A and contains none (B, C) such as A",
                    "date|>= @\"2026-03-01\"|< date(\"2026-03-01\") such as 2026-02-28"
                })
        void is_said_by_the_shorter_of_what_is_in_it_and_what_is_not(String type, String cell, String expected) {
            assertEquals(expected, gap(type.replaceAll("\"(.*)\"", "$1"), cell));
        }
    }

    @Nested
    class A_point {
        private final TypedTable table =
                TableCsv.loadTyped(SourceText.of("t.csv", """
                        t (F),n,limit,c,tags,out
                        types,number?,number,"one of A, B","set of X, Y, Z",output: text
                        a,[1..5),-,A,contains X,x
                        b,> limit,-,-,contains any (X),x
                        """)).get().value();
        private final Space space = space(table.table());

        private String at(Object n, Object limit, String c, List<String> tags) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("n", n);
            facts.put("limit", limit);
            facts.put("c", c);
            facts.put("tags", tags);
            facts.values().removeIf(v -> v.equals("absent"));
            Map<String, Fact> read = new TreeMap<>();
            read.putAll(table.facts(facts).get().facts());
            return new Regions(space).of(space.point(read)).shown();
        }

        @Test
        void lies_in_the_region_that_no_condition_tells_apart() {
            assertEquals(
                    "n: (1..5) and not(> limit); c: A; tags: contains X and contains none (Y, Z)",
                    at(3, 4, "A", List.of("X")));
            assertEquals(
                    "n: > 5 and > limit; c: B; tags: contains none (X) and contains any (Y, Z)",
                    at(9, 3, "B", List.of("Y", "Z")));
            assertEquals("n: 1 and not(> limit); c: B; tags: empty", at(1, 3, "B", List.of()));
            assertEquals("n: < 1 and not(> limit); c: B; tags: empty", at(0.5, 3, "B", List.of()));
            assertEquals("n: 5 and > limit; c: B; tags: empty", at(5, 3, "B", List.of()));
            assertEquals("n: null and not(> limit); c: A; tags: empty", at("absent", 3, "A", List.of()));
        }

        @Test
        void of_a_fact_that_the_column_cannot_have_is_none() {
            assertEquals(
                    "`C` is no value of column `c`",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> space.point(Map.of(
                                            "n", NumberValue.of(BigDecimal.ONE),
                                            "limit", NumberValue.of(BigDecimal.ONE),
                                            "c", CodeValue.of("C"))))
                            .getMessage());
            assertEquals(
                    "`(absent)` is no fact of column `limit`",
                    assertThrows(IllegalArgumentException.class, () -> space.point(Map.of()))
                            .getMessage());
        }

        @Test
        void is_a_share_of_all_facts() {
            assertEquals(1, space.share(space.whole()));
            // n has (below 1, 1, between, 5, above, absent), its comparison 2, c 2 and tags 2 x 2 cells.
            assertEquals(
                    1.0 / (6 * 2 * 2 * 2 * 2),
                    new Regions(space).of(space.point(point())).share(),
                    1e-12);
        }

        private Map<String, Fact> point() {
            Map<String, Fact> read = new TreeMap<>();
            Map<String, Object> facts = Map.of("n", 1, "limit", 3, "c", "A", "tags", List.of());
            read.putAll(table.facts(facts).get().facts());
            return read;
        }

        @Test
        void has_only_columns_and_conditions_that_the_space_was_made_for() {
            assertEquals(
                    "no column `m`",
                    assertThrows(IllegalArgumentException.class, () -> space.axesOf("m"))
                            .getMessage());
            InputEntry other =
                    typed("number", "> 7").table().rules().get(0).inputs().get(0);
            assertEquals(
                    "no column `x`",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Space.of(
                                            space.columns(),
                                            typed("number", "> 7").table().rules()))
                            .getMessage());
            assertEquals(
                    "no column `x`",
                    assertThrows(IllegalArgumentException.class, () -> space.canHold(other))
                            .getMessage());
        }
    }

    @Test
    void values_that_conditions_name_are_known() {
        Space space = space(typed("number", "1, [2..3]", "not(> 4)", "-").table());

        assertEquals(
                List.of("1", "2", "3", "4"),
                space.named("x").stream().map(v -> v.shown()).toList());
        assertEquals(0, space.named("y").size());
        assertEquals(false, space.compares());
        assertEquals(true, space(typed("text", "contains \"a\"").table()).compares());
    }
}
