package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T4: an empty table is written for a given schema. */
class TableTemplateTest {
    private record Order(Channel channel, int items, Optional<String> city, Set<String> tags) {}

    private static final FactSchema<Order> SCHEMA = FactSchema.<Order>builder("orders")
            .enumeration("channel", Channel.class, Order::channel)
            .number("items", NumberDomain.count(), o -> BigDecimal.valueOf(o.items()))
            .optionalText("city", Order::city)
            .set("tags", FiniteDomain.of("tag", List.of("GOLD", "NEW")), Order::tags, t -> t)
            .build();
    private static final OutputSchema<String> OUTPUTS = OutputSchema.of(OutputColumn.text("van"))
            .withValues("van", List.of(TextValue.of("large"), TextValue.of("small")))
            .withDefaults(List.of(TextValue.of("small")));

    @Test
    void a_template_has_all_columns_of_the_schema_and_what_the_outputs_declare() {
        String csv = TableTemplate.of("vans", HitPolicy.PRIORITY, SCHEMA.columns(), OUTPUTS)
                .withVersion("2026-03")
                .withNotes(List.of("why"))
                .csv()
                .get();

        assertTrue(csv.startsWith("""
                # table: vans
                # hit policy: PRIORITY
                # version: 2026-03
                # values van: large, small
                # default van: small
                rule,channel,items,city,tags,van,why
                """), csv);
        assertTrue(csv.endsWith(",integer from 0,text?,\"set of GOLD, NEW\",output: text,note\n"), csv);
    }

    @Test
    void it_loads_with_the_schema_and_without_as_soon_as_it_has_a_rule() {
        String csv = TableTemplate.of("vans", HitPolicy.FIRST, SCHEMA.columns(), OUTPUTS)
                .csv()
                .get();
        SourceText empty = SourceText.of("vans.csv", csv);
        SourceText filled = SourceText.of("vans.csv", csv + "big,-,> 20,-,-,large\n");

        assertEquals(
                List.of(TableCsv.NO_RULES),
                TableCsv.load(empty, SCHEMA, OUTPUTS)
                        .getError()
                        .map(Diagnostic::code)
                        .asJava());
        assertEquals(
                List.of(TableCsv.NO_RULES),
                TableCsv.loadTyped(empty).getError().map(Diagnostic::code).asJava());
        DecisionTable<Order, String> table =
                TableCsv.load(filled, SCHEMA, OUTPUTS).get().value();
        assertEquals(
                table.version().hash(),
                TableCsv.loadTyped(filled).get().value().table().version().hash());
        assertEquals(
                "large",
                table.decide(new Order(Channel.CHAT, 21, Optional.empty(), Set.of()))
                        .get()
                        .outcome());
    }

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void columns_in_words_make_a_template_of_each_policy(HitPolicy policy) {
        String type = policy.ranksOutputs() ? "one of A, B" : "number";

        String csv = TableTemplate.parse("t", policy.symbol(), List.of("a :  text ?"), List.of("b: " + type))
                .flatMap(TableTemplate::csv)
                .get();

        assertTrue(csv.contains("# hit policy: " + policy.label() + "\n"), csv);
        assertTrue(csv.contains(",text?,"), csv);
    }

    @Test
    void what_a_file_cannot_hold_and_what_does_not_fit_is_refused() {
        assertEquals(
                List.of(TableCsv.UNWRITABLE, TableCsv.UNWRITABLE),
                TableTemplate.parse("two\nlines", "F", List.of("note: text"), List.of("b: text"))
                        .getError()
                        .map(Diagnostic::code)
                        .asJava());
        assertThrows(
                IllegalArgumentException.class,
                () -> TableTemplate.of("vans", HitPolicy.COLLECT_SUM, SCHEMA.columns(), OUTPUTS));
        assertEquals(
                List.of(TableCsv.UNFIT_OUTPUTS),
                TableTemplate.parse("t", "O", List.of("a: text"), List.of("b: text"))
                        .getError()
                        .map(Diagnostic::code)
                        .asJava());
    }

    private static String faults(String policy, List<String> inputs, List<String> outputs) {
        return TableTemplate.parse("t", policy, inputs, outputs)
                .getError()
                .map(fault -> fault.location().text() + " " + fault.message()
                        + fault.help().map(help -> "; " + help).orElse(""))
                .mkString("\n");
    }

    @Test
    void everything_that_is_wrong_with_columns_in_words_is_told_at_once() {
        assertEquals(
                """
                hit policy:1:1 unknown hit policy `FIRTS`, expected one of UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, \
                OUTPUT ORDER, COLLECT, COLLECT SUM, COLLECT MIN, COLLECT MAX, COLLECT COUNT; did you mean `FIRST`?
                input:1:1 `items` is no column, expected a name, a colon and a type; write it as in `items: integer from 0`
                input:2:1 `: text` is no column, expected a name, a colon and a type; write it as in `items: integer from 0`
                input:3:7 unknown type `txet` of column `city`, expected text, text any case, number, integer, flag, date, \
                time, date and time, days and time duration, years and months duration, `one of A, B` or `set of A, B`; \
                did you mean `text`?
                output:1:6 output `van` is marked as absent at times, and each rule gives one value; write one type without \
                a question mark, as in `one of A, B`
                output:2:7 output `size` is a set, and each rule gives one value; write one type without a question mark, \
                as in `one of A, B`""",
                faults(
                        "FIRTS",
                        List.of("items", ": text", "city: txet", "tags: set of A, B"),
                        List.of("van: text?", "size: set of A, B")));
    }

    @Test
    void columns_that_stand_there_twice_are_told() {
        assertEquals("""
                input:2:1 column `a` stands there twice; give one of them another name
                output:1:1 column `a` stands there twice; give one of them another name
                output:3:1 column `b` stands there twice; give one of them another name""", faults("F", List.of("a: text", "a: number"), List.of("a: text", "b: text", "b: number")));
    }

    @Test
    void a_table_without_inputs_or_outputs_is_none() {
        assertEquals("""
                input:1:1 there is no input, expected at least one; name a column and its type, as in `items: integer from 0`
                output:1:1 there is no output, expected at least one; name a column and its type, as in `items: integer from 0`""", faults("F", List.of(), List.of()));
    }

    @Test
    void a_policy_that_does_not_fit_the_outputs_says_what_it_needs() {
        assertEquals(
                "hit policy:1:1 hit policy PRIORITY ranks outputs, and none lists its values;"
                        + " give an output a type such as `one of A, B`, best first",
                faults("P", List.of("a: text"), List.of("b: text")));
        assertEquals(
                "hit policy:1:1 hit policy COLLECT SUM needs one output of numbers; give the output the type `number`",
                faults("C+", List.of("a: text"), List.of("b: text")));
        // A faulty output may have been the one that fits.
        assertFalse(
                faults("C+", List.of("a: text"), List.of("b: text", "c: txet")).contains("needs one output"));
    }
}
