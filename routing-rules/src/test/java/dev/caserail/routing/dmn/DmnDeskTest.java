package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnResult;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Either;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T5: a desk's chain of tables and expressions, from DMN. */
class DmnDeskTest {
    private static final SourceText DESK = SourceText.resource(DmnDeskTest.class, "desk.dmn");

    private final Checked<DmnModel> loaded = DmnFile.load(DESK).get();
    private final DmnModel desk = loaded.value();

    private DmnFacts facts(Object channel, Object issues, Object total) {
        return desk.facts(Map.of(
                        "channel", channel,
                        "Customer", Map.of("tier", "GOLD", "since", "2019-05-01"),
                        "issues", issues,
                        "order total", total))
                .get();
    }

    @Test
    void loads_without_a_remark() {
        assertTrue(loaded.remarks().isEmpty());
        assertEquals(
                List.of("Priority", "Target", "Greeting", "Minutes"),
                desk.decisions().stream().map(d -> d.heading().name()).toList());
    }

    @Test
    void a_chain_is_decided_in_the_order_of_its_requirements() {
        DmnResult result =
                desk.decide("Greeting", facts("PHONE", List.of("DAMAGE"), 50)).get();

        assertEquals("We answer within hours", result.value().shown());
        assertEquals(
                "Priority [damage], Target [t-high], Greeting []",
                result.steps().stream()
                        .map(s -> s.decision() + " "
                                + s.rules().stream().map(RuleId::value).toList())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void several_outputs_are_a_context() {
        assertEquals(
                "{hours: 48, unit: days}",
                desk.decide("Target", facts("EMAIL", List.of(), 20))
                        .get()
                        .value()
                        .shown());
    }

    @Test
    void a_default_applies_where_no_rule_matches() {
        DmnResult result = desk.decide("Priority", facts("CHAT", List.of(), 20)).get();

        assertEquals(DmnValue.of(CodeValue.of("LOW")), result.value());
        assertEquals(List.of(RuleId.DEFAULT), result.steps().get(0).rules());
    }

    @Test
    void numbers_are_exact_decimals_of_34_digits() {
        assertEquals(
                "2873.333333333333333333333333333333",
                desk.decide("Minutes", facts("EMAIL", List.of(), 20))
                        .get()
                        .value()
                        .shown());
    }

    @Test
    void an_expression_over_an_absent_fact_has_no_value() {
        DmnFacts none = desk.facts(Map.of("channel", "EMAIL")).get();

        DmnFailure failure = desk.decide("Minutes", none).getLeft();

        assertEquals(DmnFailure.Reason.NO_VALUE, failure.reason());
        assertEquals(2, failure.steps().size());
    }

    @Test
    void an_unknown_decision_is_answered_with_a_near_name() {
        Either<DmnFailure, DmnResult> answer = desk.decide("Prioritty", facts("EMAIL", List.of(), 1));

        assertEquals(
                "unknown decision `Prioritty`, expected one of Priority, Target, Greeting, Minutes"
                        + " (did you mean `Priority`?)",
                answer.getLeft().message());
    }

    @Test
    void facts_are_checked_all_at_once() {
        String faults = desk.facts(Map.of(
                        "chanel", "EMAIL",
                        "channel", "EMIAL",
                        "Customer.since", "May",
                        "order total", "20",
                        "issues", List.of("LATE", "DAMGE")))
                .getError()
                .map(Diagnostic::line)
                .sorted()
                .mkString("\n");

        assertEquals("""
                Customer.since: error: `May` for `Customer.since`, expected a date such as date("2026-03-01") [dmn.wrong-fact]
                chanel: error: unknown fact `chanel`, expected one of channel, Customer, issues, order total (did you mean `channel`?) [dmn.unknown-fact]
                channel: error: `EMIAL` for `channel`, expected one of PHONE, EMAIL, CHAT (did you mean `EMAIL`?) [dmn.wrong-fact]
                issues[1]: error: `DAMGE` for `issues[1]`, expected one of DAMAGE, LATE, PAYMENT (did you mean `DAMAGE`?) [dmn.wrong-fact]
                order total: error: `20` for `order total`, expected a number such as 12.50 [dmn.wrong-fact]""", faults);
    }

    @Test
    void facts_may_come_as_java_values() {
        enum Channel {
            EMAIL
        }
        DmnFacts facts = desk.facts(Map.of(
                        "channel",
                        Channel.EMAIL,
                        "Customer.tier",
                        "GOLD",
                        "Customer.since",
                        LocalDate.of(2019, 1, 1),
                        "order total",
                        new BigDecimal("12.50")))
                .get();

        assertEquals("NORMAL", desk.decide("Priority", facts).get().value().shown());
    }

    @Test
    void the_code_of_the_readme_prints_what_it_says() {
        String readme = SourceText.read(Path.of("README.md")).get().text();
        DmnFacts facts = desk.facts(Map.of(
                        "channel", "PHONE", "Customer.tier", "GOLD", "Customer.since", "2019-05-01", "order total", 20))
                .get();

        assertTrue(readme.contains(
                "\n" + desk.decide("Greeting", facts).get().value().shown() + "\n"));
    }

    @ParameterizedTest
    @EnumSource(DmnVersion.class)
    void all_versions_are_read(DmnVersion version) {
        String text = DESK.text().replace(DmnVersion.V1_3.namespace(), version.namespace());
        DmnModel model = DmnFile.load(SourceText.of("desk.dmn", text)).get().value();

        assertEquals(DmnFile.text(desk), DmnFile.text(model));
    }

    @Test
    void old_files_have_types_with_a_prefix() {
        String text = DESK.text()
                .replace(DmnVersion.V1_3.namespace(), DmnVersion.V1_1.namespace())
                .replace("<typeRef>string", "<typeRef>feel:string")
                .replace("typeRef=\"number\"", "typeRef=\"feel:number\"");

        assertEquals(
                DmnFile.text(desk),
                DmnFile.text(DmnFile.load(SourceText.of("desk.dmn", text)).get().value()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DmnVersion.class,
            names = {"V1_3", "V1_4", "V1_5"})
    void what_is_written_reads_back_the_same(DmnVersion version) throws IOException {
        String written = DmnFile.text(desk, version);
        // For the check in dmn-moddle, which the README describes.
        Path folder = Files.createDirectories(Path.of("target", "dmn"));
        Files.writeString(folder.resolve("desk-" + version.label() + ".dmn"), written);
        Checked<DmnModel> again =
                DmnFile.load(SourceText.of("again.dmn", written)).get();

        assertTrue(again.remarks().isEmpty());
        assertEquals(written, DmnFile.text(again.value(), version));
        assertTrue(written.contains("dmnElementRef=\"d4\""));
        assertTrue(written.contains("<text>money is at stake</text>"));
        assertTrue(written.contains("label=\"Channel\""));
    }

    @Test
    void versions_below_1_3_are_not_written() {
        assertFalse(DmnVersion.V1_2.writable());
        assertThrows(IllegalArgumentException.class, () -> DmnFile.text(desk, DmnVersion.V1_2));
    }
}
