package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("T12: files of examples")
class ReadingExamplesTest {
    private static final TypedTable VANS = Vans.first();

    private static List<Example> csv(String text) {
        return ExampleCsv.load(SourceText.of("e.csv", text), VANS.schema(), VANS.table())
                .get()
                .value();
    }

    private static List<Example> lines(String text) {
        return ExampleLines.load(SourceText.of("e.jsonl", text), VANS.schema(), VANS.table())
                .get()
                .value();
    }

    @Nested
    class Csv {
        @Test
        void a_row_has_facts_and_what_should_follow() {
            Example example = csv("""
                    # table: vans
                    example,channel,items,city,tags,van,rule,note,note: to confirm
                    many items,PHONE,25,two words,"GOLD, LATE",large,big,asked by the depot,yes
                    """).get(0);

            assertEquals("many items", example.name());
            assertEquals(
                    VANS.facts(Map.of(
                                    "channel",
                                    "PHONE",
                                    "items",
                                    25,
                                    "city",
                                    "two words",
                                    "tags",
                                    List.of("GOLD", "LATE")))
                            .get(),
                    example.facts());
            assertEquals(ExpectedOutputs.one(List.of(TextValue.of("large"))), example.expected());
            assertEquals(List.of(RuleId.of("big")), example.rules());
            assertEquals(Optional.of("asked by the depot"), example.note());
            assertTrue(example.toConfirm());
            assertEquals(Optional.of(FileLocation.of("e.csv", 3, 1)), example.location());
        }

        @Test
        void what_is_missing_is_absent_and_a_row_without_a_name_is_called_by_its_place() {
            List<Example> examples = csv("""
                    city,tags,van,note: anything,note: to confirm
                    null,empty,(no decision),x,no
                    ,,( No  Decision ),,
                    """.replace("( No  Decision )", "(No  Decision)"));

            assertEquals(
                    List.of("e1", "e2"), examples.stream().map(Example::name).toList());
            assertEquals(AbsentFact.ABSENT, examples.get(0).facts().fact("city"));
            assertEquals(SetFact.of(List.of()), examples.get(0).facts().fact("tags"));
            assertEquals(Map.of(), examples.get(1).facts().facts());
            assertEquals(Unanswered.NO_DECISION, examples.get(1).expected());
            assertFalse(examples.get(0).toConfirm());
            assertEquals(Optional.empty(), examples.get(0).note());
        }

        @Test
        void texts_need_quotes_only_where_they_would_mean_something_else() {
            List<Example> examples = csv("""
                    city,van
                    "null",\"\"\"(error)\"\"\"
                    \"\"\"null\"\"\",a (b)
                    """);

            assertEquals(AbsentFact.ABSENT, examples.get(0).facts().fact("city"));
            assertEquals(
                    ExpectedOutputs.one(List.of(TextValue.of("(error)"))),
                    examples.get(0).expected());
            assertEquals(TextValue.of("null"), examples.get(1).facts().fact("city"));
            assertEquals(
                    ExpectedOutputs.one(List.of(TextValue.of("a (b)"))),
                    examples.get(1).expected());
        }

        @Test
        void a_row_of_types_is_passed_over() {
            assertEquals(1, csv("items,van\ninteger,output: text\n3,small\n").size());
        }

        @Test
        void a_number_of_a_table_that_adds_up_stands_in_its_output() {
            TypedTable points =
                    Vans.table("# table: points\n# hit policy: C+\nitems,points\ninteger,output: number\n> 1,2.5\n");
            List<Example> examples = ExampleCsv.load(SourceText.of("e.csv", "items,points\n2,2.50\n"), points.table())
                    .get()
                    .value();

            assertEquals(
                    ExpectedNumber.of(new BigDecimal("2.5")), examples.get(0).expected());
            assertEquals("2.5", examples.get(0).expected().shown());
            assertEquals(
                    "# table: points\nexample,items,points\ne1,2,2.5\n", ExampleCsv.write(examples, points.table()));
        }

        @Test
        void facts_that_no_rule_asks_for_need_the_schema() {
            TypedTable table =
                    Vans.table("# hit policy: F\n# table: t\na,b,out\ninteger,integer,output: text\n1,-,x\n");
            SourceText examples = SourceText.of("e.csv", "a,b,out\n1,2,x\n");

            assertEquals(
                    NumberValue.of(BigDecimal.valueOf(2)),
                    ExampleCsv.load(examples, table.schema(), table.table())
                            .get()
                            .value()
                            .get(0)
                            .facts()
                            .fact("b"));
            assertEquals(
                    "e.csv:1:3: error: unknown column `b`, expected one of example, a, out, rule, note [example.unknown-column]",
                    ExampleCsv.load(examples, table.table()).getError().head().line());
        }

        @Test
        void a_table_may_have_a_column_called_example() {
            TypedTable table = Vans.table("# hit policy: F\n# table: t\nexample,out\ninteger,output: text\n1,x\n");
            List<Example> examples = ExampleCsv.load(SourceText.of("e.csv", "example,out\n1,x\n"), table.table())
                    .get()
                    .value();

            assertEquals("e1", examples.get(0).name());
            assertEquals(NumberValue.of(BigDecimal.ONE), examples.get(0).facts().fact("example"));
        }

        @Test
        void writes_the_columns_that_are_needed() {
            List<Example> examples = csv("""
                    example,channel,items,city,tags,van,rule,note,note: to confirm
                    "a, b",PHONE,25,,GOLD,large,,,
                    c,,3,Kiel,,(error),"north, big",why,yes
                    """);

            assertEquals("""
                    # table: vans
                    example,channel,items,city,tags,van,rule,note,note: to confirm
                    "a, b",PHONE,25,,GOLD,large,,,
                    c,,3,Kiel,,(error),"north, big",why,yes
                    """, ExampleCsv.write(examples, VANS.table()));
            assertEquals("""
                    # table: vans
                    example,channel,items,city,tags,van
                    "a, b",PHONE,25,,GOLD,large
                    """, ExampleCsv.write(examples.subList(0, 1), VANS.table()));
        }

        @Test
        void what_no_file_can_hold_is_refused() {
            List<Example> one = csv("items,van\n3,small\n");
            Example number = Example.builder()
                    .name("n")
                    .facts(NamedFacts.of(Map.of()))
                    .expected(ExpectedNumber.of(BigDecimal.ONE))
                    .build();
            Example two = Example.builder()
                    .name("n")
                    .facts(NamedFacts.of(Map.of()))
                    .expected(ExpectedOutputs.of(List.of(List.of(TextValue.of("a")), List.of(TextValue.of("b")))))
                    .build();

            assertEquals(
                    "two examples have one name",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> ExampleCsv.write(List.of(one.get(0), one.get(0)), VANS.table()))
                            .getMessage());
            assertEquals(
                    "a table with hit policy FIRST never answers `1`",
                    assertThrows(IllegalArgumentException.class, () -> ExampleCsv.write(List.of(number), VANS.table()))
                            .getMessage());
            assertEquals(
                    "a table with hit policy FIRST never answers `a; b`",
                    assertThrows(IllegalArgumentException.class, () -> ExampleCsv.write(List.of(two), VANS.table()))
                            .getMessage());
        }
    }

    @Nested
    class Lines {
        @Test
        void a_line_has_facts_and_the_result_that_decide_would_write() {
            List<Example> examples = lines("""
                    {"name": "many", "facts": {"channel": "PHONE", "items": 25, "tags": ["GOLD"]}, "result": "large", "rules": ["big"], "note": " why ", "toConfirm": true}

                    {"facts": {"city": null}, "result": null}
                    {"facts": {}, "error": true, "rules": "big"}
                    """);

            assertEquals(
                    VANS.facts(Map.of("channel", "PHONE", "items", 25, "tags", List.of("GOLD")))
                            .get(),
                    examples.get(0).facts());
            assertEquals(Optional.of("why"), examples.get(0).note());
            assertTrue(examples.get(0).toConfirm());
            assertEquals("e3", examples.get(1).name());
            assertEquals(Unanswered.NO_DECISION, examples.get(1).expected());
            assertEquals(Unanswered.ERROR, examples.get(2).expected());
            assertEquals(List.of(RuleId.of("big")), examples.get(2).rules());
            assertEquals(
                    Optional.of(FileLocation.of("e.jsonl", 4, 1)),
                    examples.get(2).location());
            assertEquals("""
                    {"name":"many","facts":{"channel":"PHONE","items":25,"tags":["GOLD"]},"result":"large","rules":["big"],"note":"why","toConfirm":true}
                    {"name":"e3","facts":{},"result":null}
                    {"name":"e4","facts":{},"error":true,"rules":["big"]}
                    """, ExampleLines.write(examples, VANS.table()));
        }
    }

    @Test
    void an_example_has_a_name_and_a_note_that_people_can_see() {
        for (String name : List.of("", " a", "two\nlines", "x".repeat(101))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Example.builder()
                            .name(name)
                            .facts(NamedFacts.of(Map.of()))
                            .expected(Unanswered.ERROR)
                            .build(),
                    name);
        }
        for (String note : List.of("", " x")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Example.builder()
                            .name("n")
                            .facts(NamedFacts.of(Map.of()))
                            .expected(Unanswered.ERROR)
                            .note(note)
                            .build(),
                    note);
        }
        assertThrows(IllegalArgumentException.class, () -> ExpectedOutputs.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> ExpectedOutputs.one(List.of()));
    }
}
