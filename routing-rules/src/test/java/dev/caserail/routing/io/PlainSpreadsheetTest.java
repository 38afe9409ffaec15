package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4: the layout that a spreadsheet user would draw, without comment block and without types. */
class PlainSpreadsheetTest {
    private static Checked<TypedTable> load(String text) {
        return TableCsv.loadTyped(SourceText.of("desk/vans.csv", text)).get();
    }

    private static String faults(String text) {
        return TableCsv.loadTyped(SourceText.of("vans.csv", text))
                .getError()
                .toJavaStream()
                .map(Diagnostic::line)
                .collect(Collectors.joining("\n"));
    }

    private static String types(String text) {
        return load(text).remarks().stream()
                .flatMap(d -> d.help().stream())
                .collect(Collectors.joining("\n"))
                .replace("write the row of types: ", "");
    }

    @Nested
    class The_first_cell {
        @ParameterizedTest
        @CsvSource({
            "vans (FIRST), vans, FIRST",
            "vans(f), vans, FIRST",
            "Vans of the south (C+), Vans of the south, COLLECT_SUM",
            "(rule order), vans, RULE_ORDER",
            "F, vans, FIRST",
            "C#, vans, COLLECT_COUNT",
            "Unique, vans, UNIQUE"
        })
        void tells_hit_policy_and_name(String corner, String name, HitPolicy policy) {
            DecisionTable<?, ?> table =
                    load(corner + ",items,fee\nbig,> 20,5\n,-,1\n").value().table();

            assertEquals(name, table.version().name());
            assertEquals(policy, table.hitPolicy());
            assertEquals(
                    List.of("big", "r2"),
                    table.rules().stream().map(r -> r.id().value()).toList());
        }

        @Test
        void leaves_the_version_to_the_comment_block() {
            assertEquals("unversioned", version("F,items,fee\na,-,1\n"));
            assertEquals("7", version("# version: 7\nF,items,fee\na,-,1\n"));
        }

        private String version(String text) {
            return load(text).value().table().version().version();
        }

        @Test
        void is_a_column_where_the_comment_block_tells_the_hit_policy() {
            TypedTable table = load("# hit policy: F\nC,fee\n> 20,5\n-,1\n").value();

            assertEquals("C", table.schema().columns().get(0).name());
        }

        @Test
        void may_not_say_what_the_comment_block_says() {
            assertEquals(
                    "vans.csv:3:1: error: setting `hit policy` stands in the comment block and in the first cell of the"
                            + " header (keep one of them) [table.repeated-setting]",
                    faults("# hit policy: F\n# a remark\n(F),a,fee\ntypes,text,output: number\nr,-,1\n"));
        }

        @Test
        void with_a_misspelt_hit_policy_is_told() {
            assertEquals(
                    "vans.csv:1:1: error: unknown hit policy `FRIST`, expected one of UNIQUE, ANY, PRIORITY, FIRST, RULE"
                            + " ORDER, OUTPUT ORDER, COLLECT, COLLECT SUM, COLLECT MIN, COLLECT MAX, COLLECT COUNT (did you"
                            + " mean `FIRST`?) [table.unknown-hit-policy]",
                    faults("vans (FRIST),a,fee\ntypes,text,output: number\nr,-,1\n"));
        }
    }

    @Nested
    class Without_types {
        @Test
        void the_last_column_is_the_output_and_cells_tell_the_types() {
            Checked<TypedTable> loaded = load("""
                    vans (FIRST),channel,items,since,slot,paid,fee,note: why
                    big,"PHONE, VIDEO",> 20,-,-,-,9.50,long calls
                    early,-,-,,"< time(""10:00:00"")",true,3,
                    old,-,-,"< date(""2026-01-01"")",-,-,2,
                    else,-,-,-,-,-,1.9,
                    """);

            assertEquals(
                    "desk/vans.csv:2:1: warning: there is no row of types below the header: `fee` is taken as the output,"
                            + " and types as the cells look (write the row of types: types,text,integer,date,time,flag,"
                            + "output: number,note) [table.guessed-types]",
                    loaded.remarks().stream().map(Diagnostic::line).collect(Collectors.joining("\n")));
            NamedFacts facts = loaded.value()
                    .facts(Map.of("channel", "CHAT", "items", 3, "since", "2025-06-01", "slot", "12:00", "paid", false))
                    .get();
            assertEquals(
                    "fee = 2",
                    loaded.value().table().decide(facts).get().outcome().shown());
        }

        @Test
        void the_types_told_are_those_of_the_table() {
            String guessed = """
                    vans (FIRST),items,tags,city,fee
                    big,> 20,"contains any (GOLD, NEW)",null,9
                    else,-,-,-,1
                    """;
            String typed = guessed.replace("big,", types(guessed) + "\nbig,");

            assertEquals(
                    load(guessed).value().table().version(),
                    load(typed).value().table().version());
            assertEquals(List.of(), load(typed).remarks());
        }

        @Test
        void types_are_the_narrowest_that_fit() {
            assertEquals("types,integer,output: integer", types("F,a,b\n,\"1, [2..3)\",-4\n,not(5),0\n"));
            assertEquals("types,number,output: number", types("F,a,b\n,\"1, [2..3)\",-4\n,1.5,0.5\n"));
            assertEquals("types,text,output: text", types("F,a,b\n,\"1, x\",-4\n,2,x\n"));
            assertEquals("types,text?,output: text", types("F,a,b\n,null,x\n"));
            assertEquals("types,number?,output: flag", types("F,a,b\n,\"null, 1.5\",true\n"));
            assertEquals(
                    "types,\"set of A, B\",output: text", types("F,a,b\n,contains A,x\n,\"contains none (A, B)\",y\n"));
            assertEquals("types,text,output: text", types("F,a,b\n,-,x\n"));
        }

        @Test
        void one_broken_cell_does_not_hide_what_its_column_is() {
            assertEquals("""
                    vans.csv:2:1: warning: there is no row of types below the header: `b` is taken as the output, and types\
                     as the cells look (write the row of types: types,integer,output: text) [table.guessed-types]
                    vans.csv:3:5: error: found the cell ends, expected a value [condition.syntax]""", faults("F,a,b\nx,> 5,large\ny,> ,small\nz,5,small\n"));
        }

        @Test
        void a_table_without_any_column_for_an_output_is_none() {
            assertEquals(
                    "vans.csv:1:1: error: no column is an output (write the facts that rules ask for first, and what follows"
                            + " from them in the last column) [table.missing-output]",
                    faults("F,note: why\na,because\n"));
        }
    }
}
