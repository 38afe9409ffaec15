package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T1: output columns are typed as inputs are, and several outputs form one typed result. */
class OutputsTest {
    private static final FactSchema<String> SCHEMA =
            FactSchema.<String>builder("texts").text("channel", f -> f).build();

    /** What a desk promises. */
    private record Promise(Channel channel, BigDecimal fee, Duration within, boolean asks) {}

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(OutputColumn.enumeration("out", Channel.class), "CHAT", Channel.CHAT),
                Arguments.of(
                        OutputColumn.code("out", FiniteDomain.of("skill", List.of("A", "B")), c -> "skill " + c),
                        "B",
                        "skill B"),
                Arguments.of(OutputColumn.text("out"), "two words", "two words"),
                Arguments.of(OutputColumn.number("out", NumberDomain.any()), "2.50", new BigDecimal("2.5")),
                Arguments.of(OutputColumn.flag("out"), "true", true),
                Arguments.of(OutputColumn.date("out"), "date(\"2026-03-01\")", LocalDate.of(2026, 3, 1)),
                Arguments.of(OutputColumn.time("out"), "time(\"09:30:00\")", LocalTime.of(9, 30)),
                Arguments.of(
                        OutputColumn.dateTime("out"),
                        "date and time(\"2026-03-01T09:30:00+01:00\")",
                        Instant.parse("2026-03-01T08:30:00Z")),
                Arguments.of(OutputColumn.duration("out"), "duration(\"PT36H\")", Duration.ofHours(36)),
                Arguments.of(OutputColumn.months("out"), "duration(\"P1Y6M\")", 18L),
                Arguments.of(OutputColumn.value("out", NumberDomain.count()), "7", NumberValue.of(new BigDecimal(7))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_of_output_becomes_the_hosts_own_type(OutputColumn<?> column, String cell, Object expected) {
        String written = cell.equals("two words") ? "\"two words\"" : cell;
        String csv =
                "# table: t\n# hit policy: U\n# version: 1\nchannel,out\n-,\"" + written.replace("\"", "\"\"") + "\"\n";

        Object outcome = outcome(column, csv);

        assertEquals(expected, outcome);
    }

    private static <O> O outcome(OutputColumn<O> column, String csv) {
        return TableCsv.load(SourceText.of("t.csv", csv), SCHEMA, OutputSchema.of(column))
                .get()
                .value()
                .decide("any")
                .get()
                .outcome();
    }

    @Test
    void several_outputs_form_one_typed_result() {
        OutputColumn<Channel> channel = OutputColumn.enumeration("answer by", Channel.class);
        OutputColumn<BigDecimal> fee = OutputColumn.number("fee", NumberDomain.any());
        OutputColumn<Duration> within = OutputColumn.duration("within");
        OutputColumn<Boolean> asks = OutputColumn.flag("asks");
        OutputSchema<Promise> promises = OutputSchema.of(
                List.of(channel, fee, within, asks),
                row -> new Promise(row.get(channel), row.get(fee), row.get(within), row.get(asks)));
        String csv = """
                # table: promises
                # hit policy: FIRST
                # version: 1
                channel,within,answer by,asks,fee
                CHAT,"duration(""PT5M"")",CHAT,true,0
                -,"duration(""P1D"")",EMAIL,false,1.50
                """;

        DecisionTable<String, Promise> table = TableCsv.load(SourceText.of("t.csv", csv), SCHEMA, promises)
                .get()
                .value();

        assertEquals(
                new Promise(Channel.CHAT, BigDecimal.ZERO, Duration.ofMinutes(5), true),
                table.decide("CHAT").get().outcome());
        assertEquals(
                new Promise(Channel.EMAIL, new BigDecimal("1.5"), Duration.ofDays(1), false),
                table.outcome("FAX").get());
    }

    @Test
    void an_output_of_another_kind_is_refused_when_the_table_is_made() {
        OutputSchema<BigDecimal> numbers = OutputSchema.of(OutputColumn.number("fee", NumberDomain.any()));

        assertEquals(
                "output `fee` is `free`, expected " + NumberDomain.any().words(),
                assertThrows(IllegalArgumentException.class, () -> table(numbers, TextValue.of("free")))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> table(numbers, NumberValue.of(BigDecimal.ONE), NumberValue.of(BigDecimal.TEN)));
        assertThrows(IllegalArgumentException.class, () -> numbers.withDefaults(List.of(CodeValue.of("free"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutputSchema.of(OutputColumn.text("a"), OutputColumn.text("a"), (a, b) -> a + b));
    }

    private static <O> DecisionTable<String, O> table(OutputSchema<O> outputs, FactValue... values) {
        Rule rule = Rule.builder().id(RuleId.of("r")).addOutputs(values).build();
        return DecisionTable.of("t", "1", HitPolicy.UNIQUE, SCHEMA, outputs, List.of(rule));
    }
}
