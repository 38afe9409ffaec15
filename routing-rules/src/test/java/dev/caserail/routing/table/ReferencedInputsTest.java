package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TableView;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T3, T6, T7: tables whose conditions compare inputs with each other. */
@DisplayName("T3, T6, T7: inputs compared with each other")
class ReferencedInputsTest {
    private static final String CREDIT = """
            # table: credit
            # hit policy: FIRST
            # version: 1
            rule,total,channel,limit,floor,way
            types,number,"one of EMAIL, PHONE",number?,number?,output: text
            over,> limit,-,-,-,ask
            tiny,< 10,PHONE,-,-,pay
            fair,"[floor..limit], 5000",-,-,-,bill
            else,-,-,-,-,wait
            """;
    private static final TypedTable TABLE = load(CREDIT);

    @Test
    void a_fact_is_compared_with_another_fact_of_the_case() {
        assertEquals("ask", way(Map.of("total", 60, "limit", 50)));
        assertEquals("bill", way(Map.of("total", 50, "limit", 50, "floor", 20)));
        assertEquals("wait", way(Map.of("total", 19, "limit", 50, "floor", 20)));
    }

    @Test
    void an_absent_fact_lets_the_comparison_match_nothing() {
        assertEquals("wait", way(Map.of("total", 60)));
        assertEquals("bill", way(Map.of("total", 5000)));
        assertEquals("pay", way(Map.of("total", 5)));
    }

    @Test
    void ends_in_the_wrong_order_leave_nothing_between() {
        assertEquals("wait", way(Map.of("total", 30, "limit", 30, "floor", 40)));
    }

    @Test
    void a_fact_that_only_conditions_on_others_name_is_an_input_of_the_table() {
        assertEquals(
                List.of("total", "channel", "limit", "floor"),
                TABLE.table().inputs().stream().map(FactColumn::name).toList());
    }

    @Test
    void the_table_tells_which_columns_are_evaluated_and_why() {
        assertEquals(
                List.of(
                        "column `total` is evaluated, not looked up, in rules over, fair: conditions name other inputs",
                        "column `channel` is looked up",
                        "column `limit` is looked up",
                        "column `floor` is looked up"),
                TABLE.table().evaluation().stream()
                        .map(column -> column.words(Locale.ENGLISH))
                        .toList());
        assertEquals(
                "Spalte `total` wird ausgewertet, nicht nachgeschlagen, in den Regeln over, fair: Bedingungen nennen andere"
                        + " Eingaben",
                TABLE.table().evaluation().get(0).words(Locale.GERMAN));
        assertEquals(
                "Spalte `floor` wird nachgeschlagen",
                TABLE.table().evaluation().get(3).words(Locale.GERMAN));
    }

    @Test
    void an_explanation_tells_the_other_fact_too() {
        Explanation<NamedFacts> explained = TABLE.table().explain(facts(Map.of("total", 30, "limit", 50, "floor", 20)));

        assertEquals(
                List.of(
                        "rule fair: total lies between floor and limit or total is 5000 (30; floor 20; limit 50)",
                        "rule over asks that total is above limit, found 30 (limit 50)",
                        "rule tiny asks that total is below 10, found 30",
                        "rule fair matches",
                        "rule else matches",
                        "with total 51 instead of 30: way = ask (rule over)",
                        "with total 10 instead of 30: way = wait (rule else)",
                        "with total 9 instead of 30 and channel PHONE instead of EMAIL: way = pay (rule tiny)"),
                explained.words(Locale.ENGLISH).stream()
                        .map(line -> line.replaceAll(": (ask|wait|pay) \\(", ": way = $1 ("))
                        .toList());
        assertEquals(
                "Regel over verlangt: total ist größer als limit; gefunden: 30 (limit 50)",
                explained.words(Locale.GERMAN).get(1));
    }

    @Test
    void an_explanation_with_labels_says_them_for_the_other_facts_too() {
        Explanation<NamedFacts> explained = TABLE.table().explain(facts(Map.of("total", 30, "limit", 50, "floor", 20)));

        assertEquals(
                List.of(
                        "rule fair: order total lies between floor and credit or order total is 5000 (30; floor 20; credit"
                                + " 50)",
                        "rule over asks that order total is above credit, found 30 (credit 50)"),
                explained
                        .words(Locale.ENGLISH, Map.of("total", "order total", "limit", "credit"))
                        .subList(0, 2));
    }

    @Test
    void a_change_of_the_other_fact_is_an_alternative_where_the_first_cannot_change() {
        TypedTable table = load("""
                # table: pair
                # hit policy: FIRST
                # version: 1
                rule,sent,received,same
                types,"one of A, B","one of B, C",output: text
                same,received,-,yes
                else,-,-,no
                """);
        NamedFacts facts = table.facts(Map.of("sent", "B", "received", "C")).get();

        assertEquals(
                "with received B instead of C: yes (rule same)",
                table.table().explain(facts).alternatives().get(0).words(Locale.ENGLISH));
    }

    @Test
    void a_table_is_written_drawn_and_told_apart_with_its_references() {
        String written = TableCsv.write(TABLE.table()).get();
        DecisionTable<NamedFacts, NamedFacts> again = load(written).table();
        TypedTable other = load(CREDIT.replace("> limit", "> floor"));
        TypedTable literal = load(CREDIT.replace("> limit", "> 50"));

        assertEquals(TABLE.table().version(), again.version());
        assertTrue(written.contains("fair,\"[floor..limit], 5000\",-,-,-,bill"), written);
        assertTrue(TableView.of(TABLE.table()).text(100).contains("│ fair │ [floor..limit], 5000 │"));
        assertNotEquals(TABLE.table().version().hash(), other.table().version().hash());
        assertNotEquals(
                TABLE.table().version().hash(), literal.table().version().hash());
    }

    @Test
    void a_text_that_is_called_like_an_input_is_kept_apart_from_it() {
        String csv = """
                # table: home
                # hit policy: FIRST
                # version: 1
                rule,city,birthplace,at home
                types,text,text,output: flag
                home,%s,-,true
                else,-,-,false
                """;
        TypedTable input = load(csv.formatted("birthplace"));
        TypedTable text = load(csv.formatted("\"\"\"birthplace\"\"\""));

        assertNotEquals(input.table().version().hash(), text.table().version().hash());
        assertEquals("at home = true", decided(input, Map.of("city", "Ulm", "birthplace", "Ulm")));
        assertEquals("at home = false", decided(text, Map.of("city", "Ulm", "birthplace", "Ulm")));
        assertEquals("at home = true", decided(text, Map.of("city", "birthplace", "birthplace", "Ulm")));
    }

    @Test
    void a_name_that_would_read_back_as_a_code_cannot_be_written() {
        FiniteDomain codes = FiniteDomain.of("channel", List.of("EMAIL", "second"));
        FactSchema<Map<String, String>> schema = FactSchema.<Map<String, String>>builder("two")
                .code("first", codes, f -> f.getOrDefault("first", ""))
                .code("second", codes, f -> f.getOrDefault("second", ""))
                .build();
        DecisionTable<Map<String, String>, String> table = DecisionTable.of(
                "t",
                "1",
                HitPolicy.UNIQUE,
                schema,
                OutputSchema.of(OutputColumn.text("o")),
                List.of(
                        rule("r1", InputEntry.of("first", equal("second"))),
                        rule(
                                "r2",
                                InputEntry.of(
                                        "first",
                                        ComparisonTest.of(Comparison.EQUAL, CodeValue.of("second"), TextSpan.NONE)))));

        assertEquals(
                "r1",
                table.decide(Map.of("first", "EMAIL", "second", "EMAIL"))
                        .get()
                        .rule()
                        .value());
        assertEquals(
                "r1.first: error: `second` in rule `r1` does not read as the names of inputs, expected names that are no codes"
                        + " and begin with a letter [table.unwritable]",
                TableCsv.write(table).getError().map(Diagnostic::line).mkString("\n"));
    }

    @Test
    void a_table_made_in_code_is_compared_with_facts_that_it_can_be_compared_with() {
        assertEquals(
                "table `t`: column `limit` is compared with `nobody`, not in facts of t.csv [total, channel, limit, floor]",
                fault(InputEntry.of("limit", equal("nobody"))));
        assertEquals(
                "table `t`: column `limit` is compared with itself", fault(InputEntry.of("limit", equal("limit"))));
        assertEquals(
                "table `t`: column `limit` cannot be compared with `channel`, expected a number such as 12.50",
                fault(InputEntry.of("limit", equal("channel"))));
    }

    private static String fault(InputEntry input) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> DecisionTable.of(
                                "t",
                                "1",
                                HitPolicy.UNIQUE,
                                TABLE.schema(),
                                OutputSchema.of(OutputColumn.text("o")),
                                List.of(rule("r", input))))
                .getMessage();
    }

    private static ComparisonTest equal(String input) {
        return ComparisonTest.of(Comparison.EQUAL, FactReference.to(input), TextSpan.NONE);
    }

    private static Rule rule(String id, InputEntry input) {
        return Rule.builder()
                .id(RuleId.of(id))
                .addInput(input)
                .addOutput(TextValue.of(id))
                .build();
    }

    private static String way(Map<String, Integer> numbers) {
        return decided(TABLE, numbers).replace("way = ", "");
    }

    private static String decided(TypedTable table, Map<String, ?> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (table == TABLE) {
            all.put("channel", "PHONE");
        }
        Either<NoDecision, Decision<NamedFacts>> decided =
                table.table().decide(table.facts(all).get());
        return decided.get().outcome().shown();
    }

    private static NamedFacts facts(Map<String, Integer> numbers) {
        Map<String, Object> all = new LinkedHashMap<>(numbers);
        all.put("channel", "EMAIL");
        return TABLE.facts(all).get();
    }

    private static TypedTable load(String csv) {
        return TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value();
    }
}
