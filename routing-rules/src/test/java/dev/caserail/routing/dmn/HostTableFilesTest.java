package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T5: what a file says about a table over a host's own type, and what it may leave out. */
class HostTableFilesTest {
    private static final FiniteDomain VANS = FiniteDomain.of("van", List.of("SMALL", "LARGE", "HUGE"));

    private static final FactSchema<Map<String, Object>> SCHEMA = FactSchema.<Map<String, Object>>builder("order facts")
            .fact("order total", NumberDomain.any(), false, f -> NumberValue.of((BigDecimal) f.get("total")))
            .text("city", f -> (String) f.get("city"))
            .build();
    private static final OutputSchema<String> VAN = OutputSchema.of(OutputColumn.code("van", VANS, c -> c));
    private static final OutputSchema<String> VAN_AND_FEE = OutputSchema.of(
            OutputColumn.code("van", VANS, c -> c),
            OutputColumn.number("fee", NumberDomain.any()),
            (van, fee) -> van + " " + fee);

    private static final String TOTAL = "<input><inputExpression><text>order total</text></inputExpression></input>";

    private static <O> Validation<Seq<Diagnostic>, Checked<DecisionTable<Map<String, Object>, O>>> load(
            String decision, OutputSchema<O> outputs) {
        return DmnFile.loadTable(
                SourceText.of(
                        "vans.dmn",
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"m\" name=\"m\" namespace=\"n\">\n"
                                + decision + "\n</definitions>"),
                "Vans",
                SCHEMA,
                outputs);
    }

    private static String decision(String table) {
        return "<decision id=\"d\" name=\"Vans\"><decisionTable hitPolicy=\"FIRST\">" + table
                + "</decisionTable></decision>";
    }

    private static String rule(String... cells) {
        StringBuilder rule = new StringBuilder("<rule id=\"r\">");
        for (int i = 0; i < cells.length; i++) {
            String tag = i == 0 ? "inputEntry" : "outputEntry";
            rule.append("<%s><text>%s</text></%s>".formatted(tag, cells[i], tag));
        }
        return rule.append("</rule>").toString();
    }

    private static <O> DecisionTable<Map<String, Object>, O> table(String table, OutputSchema<O> outputs) {
        return load(decision(table), outputs)
                .getOrElseThrow(() -> new AssertionError(told(table, outputs)))
                .value();
    }

    private static String told(String table, OutputSchema<?> outputs) {
        return told(load(decision(table), outputs));
    }

    private static <O> String told(Validation<Seq<Diagnostic>, Checked<DecisionTable<Map<String, Object>, O>>> loaded) {
        return loaded.getError().map(Diagnostic::line).mkString("\n").replaceAll("vans.dmn:\\d+:\\d+: ", "");
    }

    @Nested
    class A_table {
        private final String decision =
                "<decision id=\"d\" name=\" Big \n Vans \"><variable name=\"theVans\"/><decisionTable>" + TOTAL
                        + "<output/>" + rule("5", "\"LARGE\"") + "</decisionTable></decision>";

        @ParameterizedTest
        @CsvSource({"Big Vans", "theVans", "d"})
        void is_found_by_name_variable_or_id(String wanted) {
            DecisionTable<Map<String, Object>, String> table = DmnFile.loadTable(
                            SourceText.of(
                                    "vans.dmn",
                                    "<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" name=\"m\" namespace=\"n\">"
                                            + decision + "</definitions>"),
                            wanted,
                            SCHEMA,
                            VAN)
                    .get()
                    .value();

            assertEquals("Big Vans", table.version().name());
            assertEquals("unversioned", table.version().version());
        }

        @Test
        void without_a_name_is_called_by_its_id() {
            String text =
                    "<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" name=\"m\" namespace=\"n\">"
                            + decision.replace(" name=\" Big \n Vans \"", "") + "</definitions>";

            assertEquals(
                    "d",
                    DmnFile.loadTable(SourceText.of("vans.dmn", text), "d", SCHEMA, VAN)
                            .get()
                            .value()
                            .version()
                            .name());
        }

        @Test
        void is_in_a_file_of_dmn() {
            Validation<Seq<Diagnostic>, Checked<DecisionTable<Map<String, Object>, String>>> loaded =
                    DmnFile.loadTable(SourceText.of("vans.dmn", "<definitions/>"), "d", SCHEMA, VAN);

            assertEquals(
                    "the file begins with <definitions> of the namespace ``, expected <definitions> of DMN 1.1 to 1.5, such as"
                            + " `https://www.omg.org/spec/DMN/20230324/MODEL/`",
                    loaded.getError().map(Diagnostic::message).mkString("\n"));
        }

        @Test
        void tells_the_faults_of_all_elements_and_types() {
            assertEquals(
                    """
                    error: <itemDefinition> `tNone` has no <typeRef>, expected a type such as string [dmn.missing]
                    error: unknown element <rules> in <decisionTable>, expected one of input, output, annotation, rule (did you mean `rule`?) [dmn.unknown-element]""",
                    told(load(
                            "<itemDefinition name=\"tNone\"/>"
                                    + decision(TOTAL + "<rules/><output/>" + rule("5", "\"LARGE\"")),
                            VAN)));
        }
    }

    @Nested
    class An_input {
        @Test
        void asks_for_a_fact_in_feel() {
            assertEquals(
                    """
                    error: <input> has no expression, expected <inputExpression> with <text> [dmn.missing]
                    error: <input> has no expression, expected <inputExpression> with <text> [dmn.missing]
                    error: the expression language `javascript` of <inputExpression> is out of reach (say it with literals, lists and intervals) [dmn.unsupported]""",
                    told(
                            "<input/><input><inputExpression><text> </text></inputExpression></input>"
                                    + "<input><inputExpression expressionLanguage=\"javascript\"><text>city</text></inputExpression></input>"
                                    + "<output/>"
                                    + "<rule><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>"
                                    + "<outputEntry><text>\"LARGE\"</text></outputEntry></rule>",
                            VAN));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "number|",
                    "feel:number|",
                    "Any|",
                    "string|error: the type `string` of <inputExpression>, but the fact `order total` is a number such as 12.50 [dmn.wrong-type]",
                    "nmber|error: unknown type `nmber`, expected one of string, number, boolean, date, time, dateTime, dayTimeDuration, yearMonthDuration (did you mean `number`?) [dmn.unknown-type]"
                })
        void has_the_facts_type(String type, String told) {
            String table = TOTAL.replace("<inputExpression>", "<inputExpression typeRef=\"" + type + "\">")
                    + "<output/>" + rule("5", "\"LARGE\"");

            if (told == null) {
                assertEquals(1, table(table, VAN).rules().size());
            } else {
                assertEquals(told, told(table, VAN));
            }
        }
    }

    @Nested
    class An_output {
        @Test
        void needs_no_name_where_it_is_the_only_one() {
            assertEquals(
                    List.of(CodeValue.of("LARGE")),
                    table(TOTAL + "<output/>" + rule("5", "\"LARGE\""), VAN)
                            .rules()
                            .get(0)
                            .outputs());
            assertEquals("""
                    error: <decisionTable> has no <output> for `van` (add the output) [dmn.missing]
                    error: <decisionTable> has no <output> for `fee` (add the output) [dmn.missing]
                    error: unknown output `Vans` of <output>, expected one of van, fee (did you mean `van`?) [dmn.unknown-column]""", told(TOTAL + "<output/>" + rule("5", "\"LARGE\""), VAN_AND_FEE));
        }

        @Test
        void stands_once_and_in_any_order() {
            assertEquals(
                    "error: a second <output> has the name `van` [dmn.duplicate]",
                    told(
                            TOTAL + "<output name=\"van\"/><output name=\"van\"/><output name=\"fee\"/>"
                                    + rule("5", "\"LARGE\"", "\"LARGE\"", "1"),
                            VAN_AND_FEE));

            Rule rule = table(
                            TOTAL + "<output name=\"fee\"/><output name=\" van \"/><annotation name=\"why\"/>"
                                    + rule("5", "1", "\"LARGE\"")
                                            .replace(
                                                    "</rule>",
                                                    "<annotationEntry><text>so</text></annotationEntry></rule>"),
                            VAN_AND_FEE)
                    .rules()
                    .get(0);
            assertEquals(List.of(CodeValue.of("LARGE"), NumberValue.of(BigDecimal.ONE)), rule.outputs());
            assertEquals(Map.of("why", "so"), rule.annotations());
            assertEquals("r", rule.id().value());
            assertTrue(rule.location().orElseThrow().text().startsWith("vans.dmn:2:"));
        }

        @Test
        void has_the_type_of_the_hosts() {
            assertEquals(
                    "error: the type `number` of <output>, but the output `van` is one of SMALL, LARGE, HUGE [dmn.wrong-type]",
                    told(TOTAL + "<output name=\"van\" typeRef=\"number\"/>" + rule("5", "\"LARGE\""), VAN));
        }

        @Test
        void may_have_fewer_values_in_an_order_of_its_own() {
            String table = TOTAL
                    + "<output name=\"van\"><outputValues><text>\"HUGE\", \"SMALL\", \"HUGE\"</text></outputValues></output>"
                    + rule("5", "\"%s\"");

            assertEquals(
                    List.of(CodeValue.of("HUGE"), CodeValue.of("SMALL")),
                    table(table.formatted("SMALL"), VAN).outputs().values("van"));
            assertEquals(
                    "error: unknown van `LARGE` in column `van`, expected one of HUGE, SMALL [condition.outside-domain]",
                    told(table.formatted("LARGE"), VAN));
            assertEquals(
                    "error: unknown van `TINY` in column `van`, expected one of SMALL, LARGE, HUGE [condition.outside-domain]",
                    told(table.formatted("LARGE").replace("\"HUGE\", \"SMALL\"", "\"TINY\""), VAN));
        }

        @Test
        void may_be_a_number_of_a_few() {
            String table = TOTAL
                    + "<output name=\"van\"/><output name=\"fee\"><outputValues><text>1, 2</text></outputValues></output>"
                    + rule("5", "\"LARGE\"", "%s");

            assertEquals(1, table(table.formatted("2"), VAN_AND_FEE).rules().size());
            assertEquals(
                    "error: `3` in column `fee`, expected one of 1, 2 [condition.outside-domain]",
                    told(table.formatted("3"), VAN_AND_FEE));
        }

        @Test
        void may_be_a_number_between_bounds_which_does_not_rank() {
            String table = TOTAL
                    + "<output name=\"van\"/><output name=\"fee\"><outputValues><text>[1..2], 5</text></outputValues></output>"
                    + rule("5", "\"LARGE\"", "%s");

            assertEquals(
                    List.of(),
                    table(table.formatted("5"), VAN_AND_FEE).outputs().values("fee"));
            assertEquals(
                    "error: `3` in column `fee`, expected one of [1..2], 5 [condition.outside-domain]",
                    told(table.formatted("3"), VAN_AND_FEE));
            assertEquals(
                    "error: `x` in column `fee`, expected a number such as 12.50 [condition.wrong-kind]",
                    told(table.replace("2], 5<", "2], \"x\"<").formatted("1"), VAN_AND_FEE));
        }

        @Test
        void does_not_rank_where_the_file_only_allows_values() {
            String table = TOTAL + "<output name=\"van\"/>"
                    + "<output name=\"fee\" xmlns:c=\"https://caserail.dev/dmn/1\" c:values=\"allowed\">"
                    + "<outputValues><text>2, 1</text></outputValues></output>"
                    + rule("5", "\"LARGE\"", "%s");

            assertEquals(
                    List.of(),
                    table(table.formatted("2"), VAN_AND_FEE).outputs().values("fee"));
            assertEquals(
                    "error: `3` in column `fee`, expected one of 2, 1 [condition.outside-domain]",
                    told(table.formatted("3"), VAN_AND_FEE));
        }

        @Test
        void keeps_the_hosts_values_and_defaults_where_the_file_has_none() {
            OutputSchema<String> outputs = VAN.withValues("van", List.of(CodeValue.of("LARGE"), CodeValue.of("SMALL")))
                    .withDefaults(List.of(CodeValue.of("SMALL")));
            String values =
                    "<outputValues><text> </text></outputValues><defaultOutputEntry><text>%s</text></defaultOutputEntry>";
            DecisionTable<Map<String, Object>, String> table =
                    table(TOTAL + "<output>" + values.formatted(" ") + "</output>" + rule("5", "\"LARGE\""), outputs);

            assertEquals(
                    List.of(CodeValue.of("LARGE"), CodeValue.of("SMALL")),
                    table.outputs().values("van"));
            assertEquals(
                    Optional.of(List.of(CodeValue.of("SMALL"))), table.outputs().defaults());
            assertEquals(
                    Optional.of(List.of(CodeValue.of("SMALL"))),
                    table(TOTAL + "<output>" + values.formatted("null") + "</output>" + rule("5", "\"LARGE\""), outputs)
                            .outputs()
                            .defaults());
            assertEquals(
                    Optional.of(List.of(CodeValue.of("LARGE"))),
                    table(
                                    TOTAL + "<output>" + values.formatted("\"LARGE\"") + "</output>"
                                            + rule("5", "\"LARGE\""),
                                    outputs)
                            .outputs()
                            .defaults());
        }

        @Test
        void has_a_default_where_all_have_one() {
            String outputs =
                    "<output name=\"van\"/><output name=\"fee\"><defaultOutputEntry><text>7</text></defaultOutputEntry></output>";

            assertEquals(
                    "error: 1 of 2 outputs have a <defaultOutputEntry>, expected all or none [dmn.missing]",
                    told(TOTAL + outputs + rule("5", "\"LARGE\"", "1"), VAN_AND_FEE));
            assertEquals(
                    "error: `x` in column `fee`, expected a number such as 12.50 [condition.wrong-kind]",
                    told(TOTAL + outputs.replace("7", "\"x\"") + rule("5", "\"LARGE\"", "1"), VAN_AND_FEE));
        }
    }
}
