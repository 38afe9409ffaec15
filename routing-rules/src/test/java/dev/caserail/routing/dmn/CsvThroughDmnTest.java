package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4, T5: a CSV table that becomes DMN and CSV again is the same: what its columns may be, and how its outputs rank. */
class CsvThroughDmnTest {
    /** Types as they stand in a file, two values of each, and declared values, best first, where there are any. */
    @ParameterizedTest(name = "{0}, ranked: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 9.5 | 0 |",
                "number | 9.5 | 0 | 0, 9.5",
                "number | 9.5 | 0 | 9.5, 7, 0",
                "number from 0 | 9.5 | 0 |",
                "number from 0 to 10 | 9.5 | 0 |",
                "number from 0 to 10 | 9.5 | 0 | 0, 9.5",
                "number from 5 to 5 | 5 | 5 |",
                "number from 0 to 10 in >= 5 | 9.5 | 5 |",
                "number from 0 to 10 in >= 5 | 9.5 | 5 | 5, 9.5",
                "number from 0 to 10 in 9, 0 | 9 | 0 |",
                "number from 0 to 10 in 9, 0 | 9 | 0 | 0, 9",
                "number from 0 to 10 in (1..9.5], < 1 | 9.5 | 0.5 |",
                "number with 2 decimals to 10 | 9.5 | 0 |",
                "number with 2 decimals to 10 | 9.5 | 0 | 0, 9.5",
                "number in 9.5, 0 | 9.5 | 0 |",
                "number in 9.5, 0 | 9.5 | 0 | 9.5, 0",
                "number in 9.5, 0 | 9.5 | 0 | 0, 9.5",
                "number in 9.5, 0, 7 | 9.5 | 0 | 9.5, 0",
                "number in 5 | 5 | 5 |",
                "number in 5 | 5 | 5 | 5",
                "number in [1..10], 0 | 9.5 | 0 |",
                "number in [1..10], 0 | 9.5 | 0 | 0, 9.5",
                "number in [1..10] | 9.5 | 5 |",
                "number in (1..10] | 9.5 | 5 |",
                "number in (1..10] | 9.5 | 5 | 5, 9.5",
                "number in [5..5] | 5 | 5 |",
                "integer | 9 | 0 |",
                "integer | 9 | 0 | 0, 9",
                "integer from 0 to 10 in 9, 0 | 9 | 0 |",
                "integer in 9, 0 | 9 | 0 |",
                "integer in 9, 0 | 9 | 0 | 9, 0",
                "integer in 9, 0 | 9 | 0 | 0, 9",
                "one of A, B | A | B |",
                "one of A, B | A | B | A, B",
                "one of A, B | A | B | B, A",
                "one of A, B, C | A | B | B, A",
                "text | A | B |",
                "text | A | B | B, A",
                "text in A, B | A | B |",
                "text in A, B | A | B | A, B",
                "text in A, B | A | B | B, A",
                "text in A, B, C | A | B | B, A",
                "text any case | a | b |",
                "text any case | a | b | b, a",
                "text any case in a, b | a | b |",
                "text any case in a, b | a | b | a, b",
                "text any case in a, b, c | a | b | b, a",
                "flag | true | false |",
                "flag | true | false | true, false",
                "flag in true, false | true | false |",
                "date | 2026-03-01 | 2026-04-01 |",
                "date | 2026-03-01 | 2026-04-01 | 2026-04-01, 2026-03-01",
                "date in 2026-03-01, >= 2026-03-31 | 2026-03-01 | 2026-04-01 |",
                "date in 2026-03-01, 2026-04-01 | 2026-03-01 | 2026-04-01 |",
                "date in 2026-03-01, 2026-04-01 | 2026-03-01 | 2026-04-01 | 2026-04-01, 2026-03-01",
                "time in 10:00:00, 12:00:00 | 10:00:00 | 12:00:00 |",
                "date and time in 2026-03-01T10:00:00Z | 2026-03-01T10:00:00Z | 2026-03-01T10:00:00Z |",
                "days and time duration | PT2H | PT4H | PT4H, PT2H",
                "days and time duration in PT2H, PT4H | PT2H | PT4H |",
                "years and months duration in P1Y, P2M | P1Y | P2M | P2M, P1Y",
            })
    void outputs_survive_under_all_hit_policies(String type, String one, String two, String ranked) {
        boolean number = type.startsWith("number") || type.startsWith("integer");
        boolean ranks = ranked != null || type.startsWith("one of");
        String values = ranked == null ? "" : "# values out: " + ranked + "\n";
        for (HitPolicy policy : HitPolicy.values()) {
            String head = "# table: t\n# hit policy: " + policy.label() + "\n# version: 1\n" + values;
            if (policy.needsNumbers() ? number : ranks || !policy.ranksOutputs()) {
                survives("""
                        %srule,items,out
                        types,number,"output: %s"
                        a,> 5,%s
                        b,-,%s
                        """.formatted(head, type, one, two));
            }
            if (!policy.answersNumber()) {
                survives("""
                        %s# default out: %s
                        # default queue: Y
                        rule,items,out,queue
                        types,number,"output: %s","output: one of X, Y"
                        a,> 5,%s,Y
                        b,-,%s,X
                        """.formatted(head, two, type, one, two));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text in Abc, Abd | starts with \"Ab\"",
                "text in A, B? | A",
                "text any case in a, b | a",
                "text any case? | a",
                "one of A, B? | A",
                "set of A, B | contains A",
                "number in [1..10] | > 7",
                "number from 0 to 10 in >= 5 | > 7",
                "integer from 0 to 10 in 9, 0? | 9",
                "number with 2 decimals in 9.5, 0 | < 9.5",
                "date in 2026-03-01, >= 2026-03-31 | date(\"2026-04-01\")",
            })
    void inputs_survive(String type, String condition) {
        survives("""
                # table: t
                # hit policy: FIRST
                # version: 1
                rule,in,out
                types,"%s",output: text
                a,"%s",A
                b,-,B
                """.formatted(type, condition.replace("\"", "\"\"")));
    }

    @Test
    void allowed_values_do_not_begin_to_rank() {
        String csv = """
                # table: fees
                # hit policy: OUTPUT ORDER
                # version: 1
                rule,items,fee,van
                types,integer,"output: number in 9.5, 0","output: one of large, small"
                a,-,0,large
                b,-,9.5,large
                """;
        String dmn = DmnFile.text(DmnModel.from(typed(csv).table()));

        assertTrue(
                dmn.contains("<output id=\"decision_fees_output\" name=\"fee\" typeRef=\"number\""
                        + " caserail:values=\"allowed\">"),
                dmn);
        assertEquals(List.of(), model(dmn).outputs().values("fee"));
    }

    private static void survives(String csv) {
        TypedTable typed = typed(csv);
        String written = TableCsv.write(typed.table()).get();
        String dmn = DmnFile.text(DmnModel.from(typed.table()));
        DecisionTable<?, ?> again = model(dmn);

        assertSame(typed.table(), again, dmn);
        assertEquals(written, TableCsv.write(again).get(), dmn);
        assertEquals(dmn, DmnFile.text(DmnModel.from(again)));
        assertEquals(dmn, DmnFile.text(value(DmnFile.load(SourceText.of("t.dmn", dmn)), dmn)));
        assertSame(
                typed.table(),
                value(
                        DmnFile.loadTable(
                                SourceText.of("t.dmn", dmn),
                                "t",
                                typed.schema(),
                                typed.table().outputs()),
                        dmn),
                dmn);
    }

    private static TypedTable typed(String csv) {
        return value(TableCsv.loadTyped(SourceText.of("t.csv", csv)), csv);
    }

    private static DecisionTable<?, ?> model(String dmn) {
        DmnModel model = value(DmnFile.load(SourceText.of("t.dmn", dmn)), dmn);
        return ((DmnTable) model.decisions().get(0)).table();
    }

    private static <T> T value(Validation<Seq<Diagnostic>, Checked<T>> loaded, String text) {
        if (loaded.isInvalid()) {
            throw new AssertionError(loaded.getError().map(Diagnostic::line).mkString("\n") + "\n" + text);
        }
        assertEquals(List.of(), loaded.get().remarks());
        return loaded.get().value();
    }

    private static void assertSame(DecisionTable<?, ?> table, DecisionTable<?, ?> again, String dmn) {
        assertEquals(table.version(), again.version(), dmn);
        assertEquals(table.rules(), again.rules(), dmn);
        assertEquals(table.outputs().defaults(), again.outputs().defaults(), dmn);
        assertEquals(outputs(table.outputs()), outputs(again.outputs()), dmn);
    }

    private static List<String> outputs(OutputSchema<?> outputs) {
        return outputs.columns().stream()
                .map(c -> c.name() + ": " + c.domain().words() + ", ranked " + outputs.values(c.name()))
                .toList();
    }
}
