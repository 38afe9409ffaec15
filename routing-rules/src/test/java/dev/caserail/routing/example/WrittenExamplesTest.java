package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T12: what examples look like in files, for each form of answer and each kind of fact")
class WrittenExamplesTest {
    private static final String ROWS = """
            rule,items,fast,day,slot,length,tags,city,van,fee,gift
            types,number,flag?,date?,time?,days and time duration?,"set of A, B, \"\"two words\"\"\",text?,output: text,output: number,output: flag
            big,> 20,-,-,-,-,-,-,large,2.50,true
            all,-,-,-,-,-,-,-,rest,0,false
            """;

    private static TypedTable table(String policy) {
        return Vans.table("# table: t\n# hit policy: " + policy + "\n" + ROWS);
    }

    private static void unchanged(TypedTable table, String csv, String lines) {
        List<Example> fromCsv = ExampleCsv.load(SourceText.of("e.csv", csv), table.schema(), table.table())
                .get()
                .value();
        List<Example> fromLines = ExampleLines.load(SourceText.of("e.jsonl", lines), table.schema(), table.table())
                .get()
                .value();

        assertEquals(fromCsv, fromLines);
        assertEquals(csv, ExampleCsv.write(fromCsv, table.table()));
        assertEquals(lines, ExampleLines.write(fromLines, table.table()));
        assertTrue(ExampleRunner.of(table.table()).run(fromCsv).held());
    }

    @Test
    void one_outcome_of_several_outputs() {
        unchanged(table("FIRST"), """
                # table: t
                example,items,fast,day,slot,length,tags,city,van,fee,gift
                everything,30,true,2026-03-01,09:30:00,PT2H,"A, \"\"two words\"\"\",Kiel,large,2.5,true
                little,1200,,,,,,"a, b",large,2.5,true
                """, """
                {"name":"everything","facts":{"items":30,"fast":true,"day":"2026-03-01","slot":"09:30:00","length":"PT2H","tags":["A","two words"],"city":"Kiel"},"result":{"van":"large","fee":2.5,"gift":true}}
                {"name":"little","facts":{"items":1200,"city":"a, b"},"result":{"van":"large","fee":2.5,"gift":true}}
                """);
    }

    @Test
    void all_outcomes() {
        unchanged(table("RULE ORDER"), """
                # table: t
                example,items,van,fee,gift,rule
                both,30,"large, rest","2.5, 0","true, false","big, all"
                one,3,rest,0,false,
                """, """
                {"name":"both","facts":{"items":30},"result":[{"van":"large","fee":2.5,"gift":true},{"van":"rest","fee":0,"gift":false}],"rules":["big","all"]}
                {"name":"one","facts":{"items":3},"result":[{"van":"rest","fee":0,"gift":false}]}
                """);
    }

    @Test
    void a_number() {
        unchanged(table("COLLECT COUNT"), """
                # table: t
                example,items,fast,van
                both,30,false,2
                """, """
                {"name":"both","facts":{"items":30,"fast":false},"result":2}
                """);
    }

    @Test
    void one_outcome_of_one_output_may_be_an_object_too() {
        TypedTable vans = Vans.first();
        List<Example> read = ExampleLines.load(
                        SourceText.of("e.jsonl", "{\"facts\": {}, \"result\": {\"van\": \"large\"}}\n"), vans.table())
                .get()
                .value();

        assertEquals(
                ExpectedOutputs.one(List.of(TextValue.of("large"))), read.get(0).expected());
        assertEquals("{\"name\":\"e1\",\"facts\":{},\"result\":\"large\"}\n", ExampleLines.write(read, vans.table()));
    }

    @Test
    void rules_count_in_their_order_where_the_policy_has_one() {
        TypedTable ordered = table("RULE ORDER");
        TypedTable collected = table("COLLECT");
        String lines =
                "{\"facts\":{\"items\":30},\"result\":[{\"van\":\"large\",\"fee\":2.5,\"gift\":true},{\"van\":\"rest\",\"fee\":0,\"gift\":false}],\"rules\":[\"all\",\"big\"]}\n";

        for (TypedTable table : List.of(ordered, collected)) {
            Example example = ExampleLines.load(SourceText.of("e.jsonl", lines), table.table())
                    .get()
                    .value()
                    .get(0);
            ExampleResult result = ExampleRunner.of(table.table()).run(example);

            assertEquals(table == collected, result.held());
            assertEquals(List.of(RuleId.of("big"), RuleId.of("all")), result.rules());
            assertEquals(
                    ExpectedOutputs.of(List.of(
                            List.of(TextValue.of("large"), NumberValue.of(new BigDecimal("2.5")), FlagValue.of(true)),
                            List.of(TextValue.of("rest"), NumberValue.of(BigDecimal.ZERO), FlagValue.of(false)))),
                    result.got());
        }
    }

    @Test
    void texts_are_quoted_where_they_would_be_read_as_something_else() {
        TypedTable vans = Vans.first();
        List<Example> examples = new ArrayList<>();
        for (String text : List.of("", "null", "\"x\"", "(x)", " x", "a\tb", "x y", "empty", "ä")) {
            examples.add(Example.builder()
                    .name("n" + examples.size())
                    .facts(NamedFacts.of(Map.of("city", TextValue.of(text))))
                    .expected(ExpectedOutputs.one(List.of(TextValue.of(text))))
                    .build());
        }
        String csv = ExampleCsv.write(examples, vans.table());

        assertEquals("""
                # table: vans
                example,channel,items,city,tags,van
                n0,,,\"\"\"\"\"\",,\"\"\"\"\"\"
                n1,,,\"\"\"null\"\"\",,\"\"\"null\"\"\"
                n2,,,\"\"\"\\\"\"x\\\"\"\"\"\",,\"\"\"\\\"\"x\\\"\"\"\"\"
                n3,,,\"\"\"(x)\"\"\",,\"\"\"(x)\"\"\"
                n4,,,\"\"\" x\"\"\",,\"\"\" x\"\"\"
                n5,,,\"\"\"a\\tb\"\"\",,\"\"\"a\\tb\"\"\"
                n6,,,x y,,x y
                n7,,,empty,,empty
                n8,,,ä,,ä
                """, csv);
        assertEquals(
                examples,
                ExampleCsv.load(SourceText.of("e.csv", csv), vans.table()).get().value());
    }

    @Test
    void outputs_are_held_against_their_declared_values() {
        TypedTable table =
                Vans.table("# hit policy: F\n# table: t\n# values out: x, y\nitems,out\ninteger,output: text\n1,x\n");

        assertEquals(
                "e.csv:2:3: error: `z` is not among the declared values of output `out`, expected one of x, y"
                        + " [table.undeclared-output]",
                ExampleCsv.load(SourceText.of("e.csv", "items,out\n1,z\n"), table.table())
                        .getError()
                        .head()
                        .line());
    }

    @Test
    void more_than_a_thousand_faults_are_not_told() {
        TypedTable vans = Vans.first();
        String csv = "items,van\n" + "x,small\n".repeat(1_001);
        String lines = "{\"facts\": {\"items\": \"x\"}, \"result\": \"small\"}\n".repeat(1_001);

        assertEquals(
                "e.csv:1002:1: error: the file has more than 1000 faults: nothing from this row on is read (mend those above,"
                        + " then look again) [example.too-many-faults]",
                ExampleCsv.load(SourceText.of("e.csv", csv), vans.table())
                        .getError()
                        .last()
                        .line());
        assertEquals(
                "e.jsonl:1001:1: error: the file has more than 1000 faults: nothing from this line on is read (mend those"
                        + " above, then look again) [example.too-many-faults]",
                ExampleLines.load(SourceText.of("e.jsonl", lines), vans.table())
                        .getError()
                        .last()
                        .line());
        assertEquals(
                1_000,
                ExampleCsv.load(SourceText.of("e.csv", "items,van\n" + "x,small\n".repeat(1_000)), vans.table())
                        .getError()
                        .size());
    }
}
