package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T7: with which example value a fact leads to another outcome. */
class AlternativeExamplesTest {
    /** A table of one column whose second rule takes a fact that the search has to find. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|> 1|2",
                "number|< 1|0",
                "number|(1..1.5)|1.25",
                "number|(1..2.5)|2",
                "number|not(>= 5)|4",
                "number|7, 9|7",
                "integer|(1..3)|2",
                "integer from 5|> 5|6",
                "integer from 0 to 3|(2..3]|3",
                "number with 1 decimals|(1..1.2)|1.1",
                "number in 3, > 99|not(3)|100",
                "date|> @\"2026-02-28\"|2026-03-01",
                "date|< @\"2026-03-01\"|2026-02-28",
                "time|(@\"09:00:00\"..@\"09:00:01\")|09:00:00.5",
                "time|> @\"23:59:59\"|23:59:59.999999999",
                "time|< @\"00:00:00.5\"|00:00:00",
                "date and time|> @\"2026-02-28T23:59:59Z\"|2026-03-01T00:00:00Z",
                "date and time|(@\"2026-03-01T09:00:00Z\"..@\"2026-03-01T09:00:01Z\")|2026-03-01T09:00:00.500Z",
                "days and time duration|> @\"PT59S\"|PT1M",
                "days and time duration|(@\"PT1S\"..@\"PT2S\")|PT1.5S",
                "years and months duration|> @\"P1Y\"|P1Y1M",
                "years and months duration|< @\"P1Y\"|P11M",
                "text|Kiel, Ulm|Kiel",
                "text|not(Kiel)|other",
                "text|not(other, otherr)|otherrr",
                "flag|true|true",
                "one of A, B, C|not(A, B)|C",
                "set of A, B, C|contains all (A, C)|A, C"
            })
    void is_the_nearest_that_the_conditions_name(String type, String condition, String example) {
        assertEquals(
                List.of("with a " + example + " instead of " + (type.startsWith("set") ? "(empty)" : "(absent)")
                        + ": wanted (rule r1)"),
                alternatives(type + (type.startsWith("set") ? "" : "?"), condition, Map.of()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "integer to -5|-5",
                "integer from 7|7",
                "number in 3, 8|3",
                "number in < -5|-6",
                "number in (8..9)|8.5",
                "date|2026-01-01",
                "time|12:00:00",
                "date and time|2026-01-01T12:00:00Z",
                "days and time duration|PT1H",
                "years and months duration|P1M"
            })
    void is_one_that_the_column_has_where_no_condition_names_any(String type, String example) {
        List<String> told = alternatives(type + "?", "not(null)", Map.of());

        assertEquals(1, told.size());
        assertEquals("with a " + example + " instead of (absent): wanted (rule r1)", told.get(0));
    }

    @Nested
    class Of_sets {
        private static final String CODES = "set of A, B, C, D, E, F, G, H, I, J, X";

        @Test
        void keeps_as_many_members_as_it_can() {
            assertEquals(
                    List.of("with a X, B, A, C instead of X, B: wanted (rule r1)"),
                    sets("contains all (A, B, C)", "X", "B"));
            assertEquals(List.of("with a X instead of X, B: wanted (rule r1)"), sets("contains none (A, B)", "X", "B"));
            assertEquals(List.of("with a B, A instead of B: wanted (rule r1)"), sets("contains any (A, C)", "B"));
            assertEquals(List.of("with a (empty) instead of B: wanted (rule r1)"), sets("not(contains B)", "B"));
        }

        @Test
        void has_a_member_that_no_condition_names_where_any_will_do() {
            assertEquals(List.of("with a A instead of (empty): wanted (rule r1)"), sets("not(empty)"));
            assertEquals(
                    List.of("with a C instead of A: wanted (rule r1)"), sets("not(empty, contains any (A, B))", "A"));
        }

        @Test
        void is_made_of_what_one_condition_names_where_many_codes_are_named() {
            String many = "contains all (A, B, C, D, E, F, G, H, I)";

            assertEquals(
                    List.of("with a X, A, B, C, D, E, F, G, H, I instead of X: wanted (rule r1)"), sets(many, "X"));
            assertEquals(
                    List.of("with a X instead of X, A: wanted (rule r1)"),
                    sets("contains none (A, B, C, D, E, F, G, H, I)", "X", "A"));
            assertEquals(
                    List.of("with a X, A instead of X: wanted (rule r1)"),
                    sets("contains any (A, B, C, D, E, F, G, H, I)", "X"));
            assertEquals(
                    List.of("with a (empty) instead of A: wanted (rule r1)"),
                    sets("contains none (A, B, C, D, E, F, G, H, I, J, X)", "A"));
        }

        @Test
        void was_searched_for_completely_while_no_more_than_eight_codes_are_named() {
            assertTrue(explained("contains any (A, B, C, D, E, F, G, H)").complete());
            assertFalse(explained("contains any (A, B, C, D, E, F, G, H, I)").complete());
        }

        private static List<String> sets(String condition, String... found) {
            return alternatives(CODES, condition, Map.of("a", List.of(found)));
        }

        private static Explanation<NamedFacts> explained(String condition) {
            TypedTable typed = load(CODES, condition);
            return typed.table().explain(NamedFacts.of(Map.of("a", SetFact.of(List.of("X")))));
        }
    }

    /** A table of two inputs, under a policy, with what would lead elsewhere from some facts. */
    private static List<String> elsewhere(String policy, int a, int b) {
        TypedTable typed = TableCsv.loadTyped(
                        SourceText.of("t.csv", "# table: t\n# hit policy: " + policy + "\n# version: 1\n" + """
                                a,b,out
                                integer from 0 to 9,integer from 0 to 9,output: text
                                > 5,-,x
                                -,> 5,y
                                < 3,< 3,z
                                """))
                .get()
                .value();
        return typed.table().explain(typed.facts(Map.of("a", a, "b", b)).get()).alternatives().stream()
                .map(alternative -> alternative.words(Locale.ENGLISH).replace("out = ", ""))
                .toList();
    }

    @Nested
    class Where_several_rules_match {
        @ParameterizedTest
        @ValueSource(strings = {"UNIQUE", "ANY"})
        void there_is_none_if_they_clash_and_so_more_must_change(String policy) {
            assertEquals(
                    List.of(
                            "with b 0 instead of 8: z (rule r3)",
                            "with a 6 instead of 1 and b 0 instead of 8: x (rule r1)"),
                    elsewhere(policy, 1, 8));
        }

        @Test
        void the_first_one_is_led_to() {
            assertEquals(
                    List.of("with a 6 instead of 1: x (rule r1)", "with b 0 instead of 8: z (rule r3)"),
                    elsewhere("FIRST", 1, 8));
        }

        @Test
        void each_of_them_is_led_to_if_all_are_answered() {
            assertEquals(
                    List.of("with b 6 instead of 4: y (rule r2)"),
                    elsewhere("RULE ORDER", 8, 4).subList(0, 1));
        }
    }

    @Nested
    class A_table {
        private final DecisionTable<NamedFacts, NamedFacts> table =
                load("integer?", "> 5").table();

        @Test
        void is_shown_by_its_version() {
            assertEquals("t 1 (" + table.version().hash().brief() + ")", table.toString());
        }

        @Test
        void of_several_outcomes_has_none_alone() {
            DecisionTable<NamedFacts, NamedFacts> list = TableCsv.loadTyped(SourceText.of(
                            "t.csv", "# table: t\n# hit policy: C\n# version: 1\na,out\ninteger,output: text\n-,x\n"))
                    .get()
                    .value()
                    .table();

            assertEquals(
                    "table `" + list.version().shown()
                            + "` has hit policy COLLECT, which does not answer one outcome; ask it with `answer`",
                    assertThrows(IllegalStateException.class, () -> list.outcome(NamedFacts.of(Map.of())))
                            .getMessage());
        }

        @Test
        void answers_facts_by_name_with_the_conditions_that_they_met() {
            Answer<NamedFacts> answer = table.answerTo(
                            NamedFacts.of(Map.of("a", number("6"))).facts())
                    .get();
            Answer<NamedFacts> other = table.answerTo(Map.of()).get();

            assertEquals("rule r1: a is above 5 (6)", answer.hits().get(0).reason(Locale.ENGLISH));
            assertEquals("rule r2: takes every other case", other.hits().get(0).reason(Locale.ENGLISH));
        }
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private static List<String> alternatives(String type, String condition, Map<String, Object> facts) {
        TypedTable typed = load(type, condition);
        return typed.table().explain(typed.facts(facts).get()).alternatives().stream()
                .map(a -> a.words(Locale.ENGLISH).replace("out = ", ""))
                .toList();
    }

    private static TypedTable load(String type, String condition) {
        String csv = "# table: t\n# hit policy: F\n# version: 1\na,out\n" + quoted(type) + ",output: text\n"
                + quoted(condition) + ",wanted\n-,found\n";
        return TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
