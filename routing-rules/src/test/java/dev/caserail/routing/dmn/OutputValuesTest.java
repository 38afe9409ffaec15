package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T2, T5: the listed values of an output allow and rank; marks of ours tell where they only do one of the two. */
class OutputValuesTest {
    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(
            String mark, String type, String values, String cell) {
        return DmnFile.load(SourceText.of("t.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:c="https://caserail.dev/dmn/1"
                    id="m" name="m" namespace="n">
                <itemDefinition name="tVan"><typeRef>string</typeRef>
                  <allowedValues><text>"large", "small", "tiny"</text></allowedValues></itemDefinition>
                <itemDefinition name="tCity" c:texts="true"><typeRef>string</typeRef>
                  <allowedValues><text>"Ulm", "Kiel"</text></allowedValues></itemDefinition>
                <itemDefinition name="tTown" c:anyCase="true"><typeRef>string</typeRef>
                  <allowedValues><text>"Ulm", "Kiel"</text></allowedValues></itemDefinition>
                <itemDefinition name="tRate"><typeRef>number</typeRef>
                  <allowedValues><text>[0..9]</text></allowedValues></itemDefinition>
                <decision id="d" name="D"><variable name="D"/><decisionTable>
                  <output name="out" typeRef="%s" c:values="%s"><outputValues><text>%s</text></outputValues></output>
                  <rule id="r"><outputEntry><text>%s</text></outputEntry></rule>
                </decisionTable></decision>
                </definitions>
                """.formatted(type, mark, values, cell)));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "            | number | 2, 1             | one of 2, 1                  | 2, 1",
                "perhaps     | number | 2, 1             | one of 2, 1                  | 2, 1",
                "allowed     | number | 2, 1             | one of 2, 1                  | ~~",
                "ranked      | number | 2, 1             | a number such as 12.50       | 2, 1",
                "            | number | [1..2]           | a number such as 12.50 from 1 up to 2 | ~~",
                "            | number | 5, [1..2]        | one of 5, [1..2]             | ~~",
                "            | tRate  | >= 5             | a number such as 12.50 from 5 up to 9 | ~~",
                "            | tRate  | 5, 1             | one of 5, 1                  | 5, 1",
                "ranked      | tRate  | 5, 1             | a number such as 12.50 from 0 up to 9 | 5, 1",
                "            | string | \"b\", \"a\"     | one of b, a                  | b, a",
                "allowed     | string | \"b\", \"a\"     | one of b, a                  | ~~",
                "ranked      | string | \"b\", \"a\"     | a text such as \"Berlin\"    | b, a",
                "            | tVan   | \"small\", \"large\" | one of small, large      | small, large",
                "ranked      | tVan   | \"small\", \"large\" | one of large, small, tiny | small, large",
                "            | tCity  | -                | one of Ulm, Kiel             | Ulm, Kiel",
                "allowed     | tCity  | -                | one of Ulm, Kiel             | ~~",
                "ranked      | tCity  | \"Kiel\", \"Ulm\" | one of Ulm, Kiel            | Kiel, Ulm",
                "            | tTown  | -                | one of ulm, kiel             | ulm, kiel",
            })
    void allow_and_rank_but_where_a_mark_tells_them_apart(
            String mark, String type, String values, String words, String ranked) {
        String any = values.startsWith("\"") ? values.replaceAll(",.*", "") : type.startsWith("t") ? "\"Ulm\"" : "1";
        DmnTable table = (DmnTable) load(mark == null ? "" : mark, type, values, type.equals("tRate") ? "5" : any)
                .getOrElseThrow(() -> new AssertionError(type))
                .value()
                .decisions()
                .get(0);

        assertEquals(words, table.outputs().get(0).type().words());
        assertEquals(
                ranked,
                table.table().outputs().values("out").stream()
                        .map(FactValue::shown)
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowed", "ranked", ""})
    void are_all_that_rules_may_say_whatever_their_mark(String mark) {
        assertEquals(
                "`3` in column `out`, expected one of 2, 1",
                load(mark, "number", "2, 1", "3")
                        .getError()
                        .map(Diagnostic::message)
                        .mkString("\n"));
    }
}
