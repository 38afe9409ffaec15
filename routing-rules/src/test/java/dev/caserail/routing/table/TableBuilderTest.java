package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T1: a table written in code reads like the table, and is the same as the one from a file. */
class TableBuilderTest {
    private record Order(Channel channel, int items, Optional<String> city) {}

    private final FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
            .enumeration("channel", Channel.class, Order::channel)
            .number("items", NumberDomain.count(), order -> BigDecimal.valueOf(order.items()))
            .optionalText("city", Order::city)
            .build();
    private final OutputSchema<String> outputs = OutputSchema.of(OutputColumn.text("van"));

    private TableBuilder<Order, String> vans() {
        return DecisionTable.builder("vans", HitPolicy.FIRST, schema, outputs)
                .columns("channel", "items", "city", "van");
    }

    @Test
    void rows_are_rules() {
        DecisionTable<Order, String> vans = vans().version("2026-03")
                .rule("big", "PHONE, VIDEO", "> 20", "-", "large")
                .note("why", "long calls")
                .rule("north", "-", "-", "\"Kiel\", Ulm", "small")
                .rule("else", "-", "-", "-", "small")
                .build();

        assertEquals(
                "large",
                vans.decide(new Order(Channel.PHONE, 21, Optional.empty()))
                        .get()
                        .outcome());
        assertEquals(
                "north",
                vans.decide(new Order(Channel.CHAT, 21, Optional.of("Ulm")))
                        .get()
                        .hits()
                        .get(0)
                        .rule()
                        .value());
        assertEquals(Map.of("why", "long calls"), vans.rules().get(0).annotations());
    }

    @Test
    void the_file_of_the_same_table_has_the_same_version() {
        DecisionTable<Order, String> built = vans().version("7")
                .rule("big", "PHONE", "> 20", "-", "large")
                .rule("else", "-", "-", "-", "small")
                .build();
        DecisionTable<Order, String> loaded = TableCsv.load(
                        SourceText.of(
                                "vans.csv",
                                "# version: 7\nvans (F),channel,items,van\nbig,PHONE,> 20,large\nelse,-,-,small\n"),
                        schema,
                        outputs)
                .get()
                .value();

        assertEquals(loaded.version(), built.version());
        assertEquals(loaded.rules(), built.rules());
    }

    @Test
    void all_that_is_wrong_with_the_cells_is_told_at_once() {
        TableBuilder<Order, String> faulty =
                vans().rule("big", "FAX", "> x", "-", "large").rule("else", "-", "-", "null, <", "small");

        assertEquals(
                "table `vans`: rule big, channel: error: unknown channel `FAX` in column `channel`, expected one of EMAIL,"
                        + " PHONE, CHAT, SMS, WHATSAPP, WEB_FORM, PORTAL, SOCIAL_POST, DIRECT_MESSAGE, VIDEO"
                        + " [condition.outside-domain]; rule big, items: error: `x` in column `items`, expected a whole"
                        + " number from 0 [condition.wrong-kind]; rule else, city: error: found the cell ends, expected a"
                        + " value [condition.syntax]",
                assertThrows(IllegalArgumentException.class, faulty::build).getMessage());
    }

    @Test
    void a_row_of_another_length_and_an_unknown_column_are_mistakes_of_the_caller() {
        TableBuilder<Order, String> shorter = vans().rule("big", "PHONE", "> 20");
        TableBuilder<Order, String> unknown =
                DecisionTable.builder("vans", HitPolicy.FIRST, schema, outputs).columns("chanel", "van");
        TableBuilder<Order, String> nothing = DecisionTable.builder("vans", HitPolicy.FIRST, schema, outputs)
                .columns("channel")
                .rule("a", "PHONE");

        assertEquals(
                "rule `big` has 2 cells, expected 4 for [channel, items, city, van]",
                assertThrows(IllegalArgumentException.class, shorter::build).getMessage());
        assertEquals(
                "`chanel` is no fact of order facts [channel, items, city] and no output of [van]",
                assertThrows(IllegalArgumentException.class, unknown::build).getMessage());
        assertEquals(
                "the rows of table `vans` have no column for the output `van`",
                assertThrows(IllegalArgumentException.class, nothing::build).getMessage());
        assertThrows(IllegalStateException.class, () -> vans().note("why", "nothing yet"));
    }
}
