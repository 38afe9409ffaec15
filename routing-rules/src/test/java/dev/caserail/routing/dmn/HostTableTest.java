package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T5: one table of a DMN file decides over the host's own type; what does not fit it is told at its place. */
class HostTableTest {
    private static final FiniteDomain ISSUES = FiniteDomain.of("issue", List.of("LATE", "BROKEN"));

    private enum Tier {
        GOLD,
        NONE
    }

    private record Order(Tier tier, BigDecimal total, Optional<LocalDate> due, Set<String> issues) {}

    private record Offer(String voucher, BigDecimal percent) {}

    private static final FactSchema<Order> SCHEMA = FactSchema.<Order>builder("order facts")
            .enumeration("tier", Tier.class, Order::tier)
            .number("order total", NumberDomain.any(), Order::total)
            .optionalDate("due", Order::due)
            .set("issues", ISSUES, Order::issues, code -> code)
            .build();
    private static final OutputSchema<Offer> OUTPUTS = OutputSchema.of(
            OutputColumn.code("voucher", FiniteDomain.of("voucher", List.of("NONE", "SMALL", "LARGE")), c -> c),
            OutputColumn.number("percent", NumberDomain.any()),
            Offer::new);

    private static final String INPUTS = """
            <input><inputExpression typeRef="string"><text>tier</text></inputExpression></input>
            <input><inputExpression typeRef="number"><text>order  total</text></inputExpression></input>
            <input><inputExpression><text>issues</text></inputExpression></input>
            <input><inputExpression typeRef="date"><text>due</text></inputExpression></input>
            """;
    private static final String RULE = """
            <rule id="gold">
            <inputEntry><text>"GOLD"</text></inputEntry><inputEntry><text>&gt; 20</text></inputEntry>
            <inputEntry><text>list contains(?, "LATE")</text></inputEntry><inputEntry><text>null</text></inputEntry>
            <outputEntry><text>7.5</text></outputEntry><outputEntry><text>"LARGE"</text></outputEntry>
            </rule>
            """;
    private static final String OUTPUT_CLAUSES = """
            <output name="percent" typeRef="number"><defaultOutputEntry><text>0</text></defaultOutputEntry></output>
            <output name="voucher"><defaultOutputEntry><text>"NONE"</text></defaultOutputEntry></output>
            """;

    private static Validation<Seq<Diagnostic>, Checked<DecisionTable<Order, Offer>>> load(
            String decision, String inputs, String outputs, String rules) {
        return DmnFile.loadTable(
                SourceText.of(
                        "offers.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                <decision id="x" name="Elsewhere"><literalExpression><text>sum(1, 2)</text></literalExpression></decision>
                <decision id="d" name="Offers"><decisionTable hitPolicy="FIRST">
                """ + inputs + outputs + rules + "</decisionTable></decision></definitions>"),
                decision,
                SCHEMA,
                OUTPUTS);
    }

    private static String faults(String inputs, String outputs, String rules) {
        return load("Offers", inputs, outputs, rules)
                .getError()
                .map(Diagnostic::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void decides_over_the_hosts_type_whatever_else_is_in_the_file() {
        Checked<DecisionTable<Order, Offer>> loaded =
                load("Offers", INPUTS, OUTPUT_CLAUSES, RULE).get();
        DecisionTable<Order, Offer> table = loaded.value();

        assertEquals(List.of(), loaded.remarks());
        assertEquals(
                new Offer("LARGE", new BigDecimal("7.5")),
                table.decide(new Order(Tier.GOLD, BigDecimal.valueOf(21), Optional.empty(), Set.of("LATE")))
                        .get()
                        .outcome());
        assertEquals(
                new Offer("NONE", BigDecimal.ZERO),
                table.decide(new Order(
                                Tier.GOLD,
                                BigDecimal.valueOf(21),
                                Optional.of(LocalDate.parse("2026-03-01")),
                                Set.of("LATE")))
                        .get()
                        .outcome());
    }

    @Test
    void a_decision_is_found_by_name_or_id_and_a_misspelt_one_is_told() {
        assertEquals(
                "Offers",
                load("d", INPUTS, OUTPUT_CLAUSES, RULE).get().value().version().name());
        assertEquals(
                "offers.dmn:1:1: error: no decision `Ofers` in the file, expected one of Elsewhere, Offers"
                        + " (did you mean `Offers`?) [dmn.unknown-decision]",
                load("Ofers", INPUTS, OUTPUT_CLAUSES, RULE).getError().head().line());
        assertEquals(
                "offers.dmn:2:1: error: <decision> `Elsewhere` has no <decisionTable>, expected one"
                        + " (ask for a decision that is a table) [dmn.missing]",
                load("Elsewhere", INPUTS, OUTPUT_CLAUSES, RULE)
                        .getError()
                        .head()
                        .line());
    }

    @Nested
    class What_does_not_fit_the_host {
        @Test
        void columns_are_told_all_at_once() {
            assertEquals(
                    """
                    offers.dmn:4:33: error: the type `number` of <inputExpression>, but the fact `tier` is one of GOLD, NONE [dmn.wrong-type]
                    offers.dmn:5:39: error: unknown fact `order totl` in <inputExpression>, expected one of tier, order total, due, issues (did you mean `order total`?) [dmn.unknown-column]
                    offers.dmn:6:33: error: the type `string` of <inputExpression>, but the fact `issues` is a list, each member one of LATE, BROKEN [dmn.wrong-type]
                    offers.dmn:7:39: error: a second <input> asks for `tier` [dmn.duplicate]
                    offers.dmn:8:15: error: unknown output `vouchers` of <output>, expected one of voucher, percent (did you mean `voucher`?) [dmn.unknown-column]
                    """.replaceAll("offers.dmn:(\\d+):\\d+", "offers.dmn:$1"),
                    faults(
                                    """
                            <input><inputExpression typeRef="number"><text>tier</text></inputExpression></input>
                            <input><inputExpression><text>order totl</text></inputExpression></input>
                            <input><inputExpression typeRef="string"><text>issues</text></inputExpression></input>
                            <input><inputExpression><text>tier</text></inputExpression></input>
                            """,
                                    "<output name=\"vouchers\"/><output name=\"percent\"/>",
                                    "<rule><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>"
                                            + "<inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>"
                                            + "<outputEntry><text>\"NONE\"</text></outputEntry>"
                                            + "<outputEntry><text>1</text></outputEntry></rule>")
                            .replaceAll("offers.dmn:(\\d+):\\d+", "offers.dmn:$1")
                            .lines()
                            .filter(line -> !line.contains("has no <output>"))
                            .collect(Collectors.joining("\n", "", "\n")));
        }

        @Test
        void a_missing_output_and_literals_outside_the_domains_are_told() {
            assertEquals(
                    """
                    offers.dmn:3: error: <decisionTable> has no <output> for `percent` (add the output) [dmn.missing]
                    offers.dmn:5: error: unknown tier `SILVER` in column `tier`, expected one of GOLD, NONE [condition.outside-domain]
                    offers.dmn:5: error: unknown voucher `HUGE` in column `voucher`, expected one of NONE, SMALL, LARGE [condition.outside-domain]
                    """,
                    faults(
                                    "<input><inputExpression><text>tier</text></inputExpression></input>",
                                    "<output name=\"voucher\"/>\n",
                                    "<rule><inputEntry><text>\"SILVER\"</text></inputEntry>"
                                            + "<outputEntry><text>\"HUGE\"</text></outputEntry></rule>")
                            .replaceAll("offers.dmn:(\\d+):\\d+", "offers.dmn:$1"));
        }

        @Test
        void what_is_out_of_reach_is_an_error_for_nothing_else_was_asked_for() {
            assertEquals(
                    "dmn.unsupported",
                    load("Offers", INPUTS, OUTPUT_CLAUSES, RULE.replace("&gt; 20", "&gt; sum(1, 2)"))
                            .getError()
                            .head()
                            .code()
                            .value());
        }
    }
}
