package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T5: tables that were no DMN become DMN that modelers and other engines understand. */
class TablesOfOtherSourcesTest {
    private static DecisionTable<NamedFacts, NamedFacts> table(String csv) {
        return TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value().table();
    }

    private static DmnModel read(String dmn) {
        return DmnFile.load(SourceText.of("t.dmn", dmn))
                .getOrElseThrow(() -> new AssertionError(dmn))
                .value();
    }

    @Test
    void say_the_type_of_what_they_decide() {
        String text =
                DmnFile.text(DmnModel.from(table("vans (F),items,van\ntypes,integer,output: text\na,> 5,large\n")));
        String count =
                DmnFile.text(DmnModel.from(table("vans (C#),items,van\ntypes,integer,output: text\na,> 5,large\n")));
        String whole =
                DmnFile.text(DmnModel.from(table("vans (F),items,seats\ntypes,integer,output: integer\na,> 5,7\n")));
        String all =
                DmnFile.text(DmnModel.from(table("vans (C),items,van\ntypes,integer,output: text\na,> 5,large\n")));

        assertTrue(text.contains("<variable id=\"variable_vans\" name=\"vans\" typeRef=\"string\" />"), text);
        assertTrue(count.contains("<variable id=\"variable_vans\" name=\"vans\" typeRef=\"number\" />"), count);
        assertTrue(whole.contains("<variable id=\"variable_vans\" name=\"vans\" typeRef=\"t result seats\" />"), whole);
        assertTrue(all.contains("<variable id=\"variable_vans\" name=\"vans\" />"), all);
    }

    @Test
    void keep_what_may_be_absent_in_their_types_too() {
        DmnModel model = DmnModel.from(
                table(
                        "vans (F),city,weight,van\ntypes,text any case?,number with 2 decimals?,output: text\na,null,-,large\nb,-,> 2.5,small\n"));
        DmnModel again = read(DmnFile.text(model));

        assertEquals(model.types(), again.types());
        assertEquals(model.inputs(), again.inputs());
    }

    @Test
    void without_inputs_decide_all_the_same() {
        DmnModel model =
                read(DmnFile.text(DmnModel.from(table("vans (F),items,van\ntypes,integer,output: text\na,-,large\n"))));

        assertEquals(
                "large",
                model.decide("vans", model.facts(Map.of()).get()).get().value().shown());
    }

    @Test
    void whose_result_is_called_like_an_input_have_another_variable() {
        DmnModel model = DmnModel.from(table("van (F),van,out\ntypes,integer,output: text\na,> 5,large\n"));

        assertEquals("van result", model.decisions().get(0).heading().variable());
        assertEquals(
                "large",
                read(DmnFile.text(model))
                        .decide("van", model.facts(Map.of("van", 6)).get())
                        .get()
                        .value()
                        .shown());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"name", "version", "column", "output", "note"})
    void with_names_that_no_file_can_hold_are_refused(String which) {
        assertEquals(
                "`a\\u0007b` has a character that no DMN file can hold, give it another name",
                assertThrows(IllegalArgumentException.class, () -> DmnModel.from(named(which, "a\u0007b")))
                        .getMessage());
        assertEquals(
                named(which, "a b").rules(),
                ((DmnTable) read(DmnFile.text(DmnModel.from(named(which, "a b"))))
                                .decisions()
                                .get(0))
                        .table()
                        .rules());
    }

    @Test
    void keep_the_values_of_their_outputs_and_their_defaults() {
        DecisionTable<NamedFacts, NamedFacts> table = table("""
                # table: vans
                # hit policy: FIRST
                # version: 7
                # default van: small
                # default fee: 0
                rule,items,tags,van,fee,why
                types,integer from 0 to 99,"set of A, B","output: one of large, small","output: number in 9.5, 0",note
                a,> 5,contains A,large,9.5,heavy
                b,-,empty,small,0,
                """);
        DmnModel model = DmnModel.from(table);
        DmnTable again = (DmnTable) read(DmnFile.text(model)).decisions().get(0);

        assertEquals(table.version(), again.table().version());
        assertEquals(table.rules(), again.table().rules());
        assertEquals(table.outputs().defaults(), again.table().outputs().defaults());
        assertEquals(
                List.of("one of large, small", "one of 9.5, 0"),
                again.outputs().stream().map(c -> c.type().words()).toList());
        assertEquals(List.of("why"), again.annotations());
        assertEquals(List.of("items", "tags"), again.heading().inputs());
        assertEquals(List.of("t items", "t tags"), List.copyOf(model.types().keySet()));
        assertEquals(
                "a list, each member one of A, B", model.inputs().get(1).type().words());
        assertEquals(
                "{van: small, fee: 0}",
                model.decide(
                                "vans",
                                model.facts(Map.of("items", 3, "tags", "B")).get())
                        .get()
                        .value()
                        .shown());
    }

    @Test
    void the_reference_desks_table_survives_dmn() throws IOException {
        DecisionTable<?, ?> table = ReferenceSkills.load().table();
        String written = DmnFile.text(DmnModel.from(table));
        Files.writeString(Files.createDirectories(Path.of("target", "dmn")).resolve("skills-1.5.dmn"), written);
        DmnTable again = (DmnTable) DmnFile.load(SourceText.of("skills.dmn", written))
                .get()
                .value()
                .decisions()
                .get(0);

        assertEquals(table.version(), again.table().version());
        assertEquals(
                table.rules().stream().map(Rule::id).toList(),
                again.table().rules().stream().map(Rule::id).toList());
    }

    @Test
    void declared_numbers_keep_their_order_of_priority() {
        List<NumberValue> hours = Stream.of("2", "1.5", "5")
                .map(BigDecimal::new)
                .map(NumberValue::of)
                .toList();
        DecisionTable<String, FactValue> table = DecisionTable.of(
                "t",
                "1",
                HitPolicy.PRIORITY,
                FactSchema.<String>builder("facts")
                        .fact("a", TextDomain.TEXT, false, TextValue::of)
                        .build(),
                OutputSchema.of(OutputColumn.value("hours", NumberDomain.any())).withValues("hours", hours),
                List.of(Rule.builder()
                        .id(RuleId.of("r"))
                        .addOutput(hours.get(1))
                        .build()));

        String written = DmnFile.text(DmnModel.from(table));
        DmnTable again = (DmnTable) DmnFile.load(SourceText.of("t.dmn", written))
                .getOrElseThrow(() -> new AssertionError(written))
                .value()
                .decisions()
                .get(0);

        assertEquals(table.version(), again.table().version());
        assertEquals(hours, again.table().outputs().values("hours"));
        assertEquals(written, DmnFile.text(DmnModel.from(again.table())));
    }

    @Test
    void ids_that_xml_cannot_have_are_replaced_for_modelers_refuse_them() {
        String written =
                DmnFile.text(DmnFile.load(SourceText.of("t.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="0001" name="m" namespace="n">
                <inputData id="1 a" name="a"><variable name="a" typeRef="number"/></inputData>
                <decision id="2-d" name="D"><informationRequirement><requiredInput href="#1 a"/></informationRequirement>
                <literalExpression><text>a + 1</text></literalExpression></decision></definitions>
                """)).get().value());

        assertEquals(
                List.of(),
                Pattern.compile(" id=\"(?![A-Za-z_][\\w.-]*\")[^\"]*")
                        .matcher(written)
                        .results()
                        .map(r -> r.group())
                        .toList());
        assertTrue(written.contains("<requiredInput href=\"#input_a\" />"), written);
    }

    /** A table one of whose names is given. */
    private static DecisionTable<String, FactValue> named(String which, String name) {
        Function<String, String> called = part -> part.equals(which) ? name : part;
        FactSchema<String> schema = FactSchema.<String>builder("facts")
                .fact(called.apply("column"), NumberDomain.any(), false, f -> AbsentFact.ABSENT)
                .build();
        return DecisionTable.of(
                called.apply("name"),
                called.apply("version"),
                HitPolicy.FIRST,
                schema,
                OutputSchema.of(OutputColumn.value(called.apply("output"), TextDomain.TEXT)),
                List.of(Rule.builder()
                        .id(RuleId.of("r"))
                        .addInput(InputEntry.of(
                                called.apply("column"),
                                ComparisonTest.of(Comparison.GREATER, NumberValue.of(BigDecimal.ONE), TextSpan.NONE)))
                        .addOutput(TextValue.of("large"))
                        .putAnnotation(called.apply("note"), "x")
                        .build()));
    }
}
