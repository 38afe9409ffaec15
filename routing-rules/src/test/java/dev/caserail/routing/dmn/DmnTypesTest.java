package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1, T5: item definitions, the values they allow, and how they read after they were written. */
class DmnTypesTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number||a number such as 12.50|false",
                "number|-|a number such as 12.50|false",
                "number|[0..100]|a number such as 12.50 from 0 up to 100|false",
                "number|>= 5|a number such as 12.50 from 5|false",
                "number|<= 9|a number such as 12.50 up to 9|false",
                "number|> 5|one of > 5|false",
                "number|< 9|one of < 9|false",
                "number|(0..100]|one of (0..100]|false",
                "number|[0..100)|one of [0..100)|false",
                "number|5|one of 5|false",
                "number|1, 2, [5..7]|one of 1, 2, [5..7]|false",
                "number|null, [0..9]|a number such as 12.50 from 0 up to 9|true",
                "feel:number|>= 5|a number such as 12.50 from 5|false",
                "string|\"A\", \"B\"|one of A, B|false",
                "string|\"A\", \"A\", \"B\"|one of A, B|false",
                "string|\"A\", null|one of A|true",
                "string|null|a text such as \"Berlin\"|true",
                "number|null|a number such as 12.50|true",
                "boolean|null|true or false|true",
                "date|>= date(\"2026-01-01\")|one of >= 2026-01-01|false",
                "boolean||true or false|false"
            })
    void allow_what_they_list(String type, String allowed, String words, boolean optional) {
        DmnModel model = model("<typeRef>" + type + "</typeRef>"
                + (allowed == null ? "" : "<allowedValues><text><![CDATA[" + allowed + "]]></text></allowedValues>"));
        DmnScalar read = (DmnScalar) model.inputs().get(0).type();
        DmnScalar again = (DmnScalar) again(model).inputs().get(0).type();

        assertEquals(words, read.words());
        assertEquals(optional, read.optional());
        assertEquals(read, again);
        assertEquals("tX", read.name().orElseThrow());
    }

    @Test
    void narrow_what_they_are_made_of() {
        DmnModel model =
                model("<typeRef>string</typeRef><allowedValues><text>\"A\", \"B\", \"C\"</text></allowedValues>"
                        + "<typeConstraint><text>\"A\", \"C\"</text></typeConstraint>");

        assertEquals("one of A, C", model.inputs().get(0).type().words());
    }

    @Test
    void keep_our_own_marks() {
        DmnModel whole = model("<typeRef>number</typeRef>", " caserail:scale=\"0\"");
        DmnModel folded = model("<typeRef>string</typeRef>", " caserail:anyCase=\"true\"");
        DmnModel absent = model("<typeRef>tY</typeRef>", " caserail:optional=\"true\"", """
                <itemDefinition name="tY" caserail:scale="2"><typeRef>number</typeRef></itemDefinition>
                """);
        DmnModel plain = model("<typeRef>string</typeRef>", " caserail:anyCase=\"false\" caserail:scale=\"2\"");

        assertEquals("a whole number", whole.inputs().get(0).type().words());
        assertEquals("a whole number", again(whole).inputs().get(0).type().words());
        assertEquals(TextDomain.FOLDED, ((DmnScalar) folded.inputs().get(0).type()).domain());
        assertEquals(
                TextDomain.FOLDED, ((DmnScalar) again(folded).inputs().get(0).type()).domain());
        assertEquals(TextDomain.TEXT, ((DmnScalar) plain.inputs().get(0).type()).domain());
        assertTrue(((DmnScalar) absent.inputs().get(0).type()).optional());
        assertEquals(absent.inputs(), again(absent).inputs());
    }

    @Test
    void columns_that_ask_for_the_same_have_numbers_and_one_expression() {
        DmnModel model = model("<typeRef>number</typeRef>", "", """
                <decision id="d" name="Answer">
                  <informationRequirement><requiredInput href="#x"/></informationRequirement>
                  <decisionTable hitPolicy="FIRST">
                    <input><inputExpression><text>x</text></inputExpression></input>
                    <input><inputExpression><text>x</text></inputExpression><inputValues><text>[0..9]</text></inputValues></input>
                    <input caserail:optional="true"><inputExpression><text>x</text></inputExpression></input>
                    <output name="out" typeRef="string"/>
                    <annotation name="why"/><annotation name="why"/><annotation/>
                    <rule id="r"><inputEntry><text>&gt; 1</text></inputEntry><inputEntry><text>&lt; 5</text></inputEntry>
                      <inputEntry><text>-</text></inputEntry><outputEntry><text>"A"</text></outputEntry>
                      <annotationEntry><text>first</text></annotationEntry><annotationEntry><text>second</text></annotationEntry>
                      <annotationEntry><text>third</text></annotationEntry></rule>
                  </decisionTable>
                </decision>
                """);
        DmnTable table = (DmnTable) model.decisions().get(0);
        DmnTable again = (DmnTable) again(model).decisions().get(0);
        String written = DmnFile.text(model);

        assertEquals(
                List.of("x", "x (2)", "x (3)"),
                table.inputs().stream().map(c -> c.name()).toList());
        assertEquals(
                "a number such as 12.50 from 0 up to 9",
                table.inputs().get(1).type().words());
        assertTrue(table.inputs().get(2).type().optional());
        assertEquals(
                List.of("why", "why 2", "note"),
                List.copyOf(table.table().rules().get(0).annotations().keySet()));
        assertEquals(table.table().rules(), again.table().rules());
        assertEquals(3, written.split("<text>x</text>", -1).length - 1, written);
    }

    private static DmnModel again(DmnModel model) {
        return DmnFile.load(SourceText.of("again.dmn", DmnFile.text(model)))
                .get()
                .value();
    }

    private static DmnModel model(String definition) {
        return model(definition, "");
    }

    private static DmnModel model(String definition, String attributes) {
        return model(definition, attributes, "");
    }

    private static DmnModel model(String definition, String attributes, String decisions) {
        return DmnFile.load(SourceText.of("t.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:caserail="https://caserail.dev/dmn/1" id="m" name="m" namespace="n">
                  <itemDefinition id="t" name="tX"%s>%s</itemDefinition>
                  <inputData id="x" name="x"><variable name="x" typeRef="tX"/></inputData>
                  %s
                </definitions>
                """.formatted(attributes, definition, decisions)))
                .getOrElseThrow(() -> new AssertionError(definition))
                .value();
    }
}
