package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.ContentHash;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T4: tables from CSV. */
class TableCsvTest {
    private static final String HEAD = "# table: vans\n# hit policy: FIRST\n# version: 7\n";

    /** A host's own type. */
    private record Order(
            Channel channel, int items, Optional<String> city, Optional<LocalDate> since, Set<String> tags) {
        static Order of(Channel channel, int items) {
            return new Order(channel, items, Optional.empty(), Optional.empty(), Set.of());
        }
    }

    private final FactSchema<Order> schema = FactSchema.<Order>builder("orders")
            .enumeration("channel", Channel.class, Order::channel)
            .number("items", NumberDomain.count(), o -> BigDecimal.valueOf(o.items()))
            .optionalText("city", Order::city)
            .optionalDate("since", Order::since)
            .set("tags", FiniteDomain.of("tag", List.of("GOLD", "NEW")), Order::tags, tag -> tag)
            .build();

    private final OutputSchema<String> outputs =
            OutputSchema.of(OutputColumn.code("van", FiniteDomain.of("van", List.of("small", "large")), van -> van));

    @Test
    void reads_rules_conditions_outputs_and_notes() {
        Checked<DecisionTable<Order, String>> loaded = load("""
                # table: vans
                # hit policy: FIRST
                # version: 7
                rule,channel,items,van,note,note: who
                calls,"PHONE, VIDEO",> 20,large,long talks,Ada
                else,,-,small,,
                """).get();
        DecisionTable<Order, String> table = loaded.value();

        assertTrue(loaded.remarks().isEmpty());
        assertEquals("vans", table.version().name());
        assertEquals("7", table.version().version());
        assertEquals(HitPolicy.FIRST, table.hitPolicy());
        assertEquals(
                Map.of("note", "long talks", "note: who", "Ada"),
                table.decide(Order.of(Channel.VIDEO, 21)).get().annotations());
        assertEquals("t.csv:5:1", table.rules().get(0).location().orElseThrow().text());
        assertEquals("small", table.decide(Order.of(Channel.VIDEO, 20)).get().outcome());
        assertEquals(
                "rule calls: channel is one of PHONE, VIDEO (VIDEO) and items is above 20 (21)",
                table.decide(Order.of(Channel.VIDEO, 21)).get().reason(Locale.ENGLISH));
    }

    @Test
    void reads_what_a_spreadsheet_makes_of_it() {
        DecisionTable<Order, String> table =
                load("""
                        "# table: vans";;;
                        # hit policy: f;;;
                        # version: 2026-03;;;
                        channel;items;van;note
                        PHONE;[1..5];large;
                        ;;small;
                        """.replace("\n", "\r\n")).get().value();

        assertEquals("vans", table.version().name());
        assertEquals("2026-03", table.version().version());
        assertEquals(
                List.of("r1", "r2"),
                table.rules().stream().map(r -> r.id().value()).toList());
    }

    @Test
    void a_rule_without_name_is_called_by_its_position() {
        DecisionTable<Order, String> table = load(HEAD + "rule,items,van\nfirst,1,small\n,2,large\nlast,-,small\n")
                .get()
                .value();

        assertEquals(
                List.of("first", "r2", "last"),
                table.rules().stream().map(r -> r.id().value()).toList());
    }

    @Test
    void tells_every_fault_of_a_file_at_once() {
        SourceText faulty = SourceText.resource(TableCsvTest.class, "faulty-table.csv");
        SourceText golden = SourceText.resource(TableCsvTest.class, "faulty-table.txt");

        Validation<Seq<Diagnostic>, Checked<DecisionTable<Order, String>>> loaded =
                TableCsv.load(faulty, schema, outputs);

        assertEquals(golden.text(), loaded.getError().map(d -> d.line() + "\n").mkString());
    }

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void takes_every_hit_policy(HitPolicy policy) {
        OutputSchema<BigDecimal> numbers = OutputSchema.of(OutputColumn.number("points", NumberDomain.any()));
        String text = "# table: t\n# hit policy: " + policy.symbol()
                + "\n# version: 7\n# values: 3, 2.5, 1\n# default points: 1\nrule,items,points\na,1,3\n";

        DecisionTable<Order, BigDecimal> table = TableCsv.load(SourceText.of("t.csv", text), schema, numbers)
                .get()
                .value();

        assertEquals(policy, table.hitPolicy());
        assertEquals(
                List.of(RuleId.of("a")),
                table.answer(Order.of(Channel.CHAT, 1)).get().hits().stream()
                        .map(Hit::rule)
                        .toList());
        assertEquals(
                List.of(RuleId.DEFAULT),
                table.answer(Order.of(Channel.CHAT, 2)).get().hits().stream()
                        .map(Hit::rule)
                        .toList());
        assertEquals(3, table.outputs().values("points").size());
    }

    @Test
    void reads_quoted_defaults_also_from_a_spreadsheet() {
        OutputSchema<String> text = OutputSchema.of(OutputColumn.text("van"));
        for (String line : List.of(
                "# default van: \"no van, sorry\"",
                "\"# default van: \"\"no van, sorry\"\"\";;",
                "# default: \"no van, sorry\";;")) {
            String file = HEAD + line + "\nitems;van\n1;small\n";

            assertEquals(
                    "no van, sorry",
                    TableCsv.load(SourceText.of("t.csv", file), schema, text)
                            .get()
                            .value()
                            .decide(Order.of(Channel.CHAT, 2))
                            .get()
                            .outcome());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"declarations", "ranks", "sums"})
    void tells_what_does_not_fit_the_hit_policy(String name) {
        OutputSchema<String> two =
                OutputSchema.of(OutputColumn.text("van"), OutputColumn.text("dock"), (van, dock) -> van + dock);
        SourceText faulty = SourceText.resource(TableCsvTest.class, "faulty-" + name + ".csv");
        SourceText golden = SourceText.resource(TableCsvTest.class, "faulty-" + name + ".txt");

        Validation<Seq<Diagnostic>, Checked<DecisionTable<Order, String>>> loaded = TableCsv.load(faulty, schema, two);

        assertEquals(golden.text(), loaded.getError().map(d -> d.line() + "\n").mkString());
    }

    @Test
    void a_file_without_rules_or_head_is_no_table() {
        assertEquals(
                "t.csv:1:1: error: neither the first cell of the header nor a line above it tells the hit policy (write"
                        + " `vans (FIRST)` in the first cell, above the names of the rules, or add a line such as"
                        + " `# hit policy: FIRST` above the header) [table.missing-setting]\n"
                        + "t.csv:1:1: error: the header has no column for the output `van` [table.missing-output]\n"
                        + "t.csv:1:1: error: there is no rule below the header (write at least a rule that takes every case)"
                        + " [table.no-rules]",
                faults("items\n"));
        assertEquals(
                "t.csv:1:1: error: there is nothing below the comment lines, expected a header row [csv.no-header]",
                faults(HEAD));
    }

    @Test
    void repeated_settings_and_a_rule_column_in_the_middle_are_faults() {
        assertEquals(
                "t.csv:4:3: error: setting `table` stands in the comment block twice (keep one of them)"
                        + " [table.repeated-setting]\n"
                        + "t.csv:5:7: error: column `rule` stands behind another one, expected it first (move it to the"
                        + " front) [table.unknown-column]",
                faults(HEAD + "# Table: other\nitems,rule,van\n1,a,small\n"));
    }

    @Test
    void warns_of_rules_below_a_catch_all_and_of_conditions_that_never_hold() {
        assertEquals(
                "t.csv:5:8: warning: nothing lies in the interval `[9..5]` (put the smaller end first, and include an end"
                        + " with `[` or `]`) [table.never-holds]\n"
                        + "t.csv:7:1: warning: rule `r3` can never decide: rule `r2` above it takes every case (move it up,"
                        + " or delete it) [table.never-decides]",
                load(HEAD + "items,van\n\"1, 2, [9..5]\",small\n-,large\n3,small\n").get().remarks().stream()
                        .map(Diagnostic::line)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void a_column_that_stands_twice_is_told_and_not_thrown() {
        assertEquals(
                "t.csv:4:7: error: column `items` stands in the header twice [csv.duplicate-column]",
                faults(HEAD + "items,items,van\n1,2,small\n"));
    }

    @Test
    void two_columns_of_one_name_in_schema_and_outputs_are_a_programming_error() {
        OutputSchema<String> clash = OutputSchema.of(OutputColumn.text("items"));

        assertThrows(IllegalArgumentException.class, () -> TableCsv.load(SourceText.of("t.csv", HEAD), schema, clash));
    }

    @Test
    void several_outputs_make_one_outcome() {
        OutputSchema<String> two = OutputSchema.of(
                OutputColumn.enumeration("way", Channel.class),
                OutputColumn.number("score", NumberDomain.any()),
                (way, score) -> way + "/" + score);

        assertEquals(
                "SMS/2.5",
                TableCsv.load(SourceText.of("t.csv", HEAD + "items,score,way\n-,2.50,SMS\n"), schema, two)
                        .get()
                        .value()
                        .decide(Order.of(Channel.CHAT, 1))
                        .get()
                        .outcome());
    }

    /** T8: the hash is over the meaning. */
    @Nested
    class Content_hash {
        private final ContentHash plain =
                hash(HEAD + "rule,channel,items,van\na,\"PHONE, CHAT\",> 5,large\nb,-,-,small\n");

        @Test
        void does_not_change_with_formatting_names_and_notes() {
            assertEquals(plain, hash("""
                    # table: x
                    # hit policy: F
                    # version: 8
                    van;note;items;channel
                    large;why;  >5;CHAT,PHONE
                    "small";;;
                    """));
        }

        @Test
        void changes_with_conditions_outputs_and_the_order_of_rules() {
            assertNotEquals(plain, hash(HEAD + "rule,channel,items,van\na,\"PHONE, SMS\",> 5,large\nb,-,-,small\n"));
            assertNotEquals(plain, hash(HEAD + "rule,channel,items,van\na,\"PHONE, CHAT\",>= 5,large\nb,-,-,small\n"));
            assertNotEquals(plain, hash(HEAD + "rule,channel,items,van\na,\"PHONE, CHAT\",> 5,small\nb,-,-,small\n"));
            assertNotEquals(plain, hash(HEAD + "rule,channel,items,van\nb,-,-,small\na,\"PHONE, CHAT\",> 5,large\n"));
        }

        private ContentHash hash(String text) {
            return load(text).get().value().version().hash();
        }
    }

    private String faults(String text) {
        return load(text).getError().map(Diagnostic::line).mkString("\n");
    }

    private Validation<Seq<Diagnostic>, Checked<DecisionTable<Order, String>>> load(String text) {
        return TableCsv.load(SourceText.of("t.csv", text), schema, outputs);
    }
}
