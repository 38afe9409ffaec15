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
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
