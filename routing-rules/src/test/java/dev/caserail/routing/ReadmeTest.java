package dev.caserail.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.contact.Channel;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.book.RuleBook;
import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleReport;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TableView;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.json.RoutingJsonModule;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.MutationTester;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.skill.ReferenceSkills;
import dev.caserail.routing.skill.SkillFacts;
import dev.caserail.routing.skill.SkillRoute;
import dev.caserail.routing.skill.SkillRouter;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the module's README runs and prints what it says. */
class ReadmeTest {
    private final String readme = SourceText.read(Path.of("README.md")).get().text();

    record Order(Channel channel, int items, Optional<String> city) {}

    @Test
    void the_smallest_example_prints_its_output() {
        SkillRouter router = ReferenceSkills.load();
        SkillFacts facts = router.facts(
                Channel.EMAIL,
                "Refund me by Friday, or my lawyer will write to you.",
                Set.of(IssueCode.of("REFUND_NOT_RECEIVED")),
                false);
        SkillRoute route = router.route(facts).get();

        assertTrue(readme.contains("\n" + route.skill().name() + ": " + route.reason(Locale.ENGLISH) + "\n"));
    }

    @Test
    void the_table_of_ones_own_loads_and_decides(@TempDir Path dir) throws IOException {
        int start = readme.indexOf("# table: vans\n");
        String csv = readme.substring(start, readme.indexOf("```", start));
        Path file = Files.writeString(dir.resolve("vans.csv"), csv);

        FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
                .enumeration("channel", Channel.class, Order::channel)
                .number("items", NumberDomain.count(), order -> BigDecimal.valueOf(order.items()))
                .optionalText("city", Order::city)
                .build();
        OutputSchema<String> outputs = OutputSchema.of(OutputColumn.text("van"));
        DecisionTable<Order, String> table = TableCsv.load(SourceText.read(file).get(), schema, outputs)
                .get()
                .value();
        Decision<String> decision =
                table.decide(new Order(Channel.PHONE, 25, Optional.empty())).get();

        assertEquals("large", decision.outcome());

        DecisionTable<Order, String> built = DecisionTable.builder("vans", HitPolicy.FIRST, schema, outputs)
                .columns("channel", "items", "city", "van")
                .rule("big", "PHONE, VIDEO", "> 20", "-", "large")
                .note("why", "long calls")
                .rule("north", "-", "-", "Kiel, Ulm", "small")
                .rule("else", "-", "-", "-", "small")
                .build();

        assertEquals(table.version().hash(), built.version().hash());
    }

    @Test
    void examples_are_run_covered_and_mutated() {
        String table = block("# table: vans\n", 0);
        String examples = block("# table: vans\n", readme.indexOf("## Tested"));
        FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
                .enumeration("channel", Channel.class, Order::channel)
                .number("items", NumberDomain.count(), order -> BigDecimal.valueOf(order.items()))
                .optionalText("city", Order::city)
                .build();
        DecisionTable<Order, String> vans = TableCsv.load(
                        SourceText.of("vans.csv", table), schema, OutputSchema.of(OutputColumn.text("van")))
                .get()
                .value();
        List<Example> read = ExampleCsv.load(SourceText.of("vans.examples.csv", examples), vans)
                .get()
                .value();
        List<Example> failing = ExampleCsv.load(
                        SourceText.of("vans.examples.csv", examples.replace("20,,small,else", "20,,large,")), vans)
                .get()
                .value();
        ExampleReport report = ExampleRunner.of(vans).run(failing);

        assertTrue(ExampleRunner.of(vans).run(read).held());
        assertEquals(1, report.failures().size());
        String told = String.join("\n", report.failures().get(0).failure());
        assertTrue(readme.contains("\n" + told + "\n"), told);
        Coverage coverage = CoverageMeter.of(vans).measure(read);
        MutationReport mutation = MutationTester.of(vans).test(read);
        assertTrue(ExampleCsv.write(coverage.proposals(), vans)
                .startsWith("# table: vans\nexample,channel,items,city,van"));
        assertTrue(mutation.score() > 0 && mutation.score() < 1);
    }

    private String block(String start, int from) {
        int at = readme.indexOf(start, from);
        return readme.substring(at, readme.indexOf("```", at));
    }

    @Test
    void a_record_is_stored_and_replayed() throws IOException {
        int start = readme.indexOf("# table: vans\n");
        String csv = readme.substring(start, readme.indexOf("```", start));
        FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
                .enumeration("channel", Channel.class, Order::channel)
                .number("items", NumberDomain.count(), order -> BigDecimal.valueOf(order.items()))
                .optionalText("city", Order::city)
                .build();
        DecisionTable<Order, String> table = TableCsv.load(
                        SourceText.of("vans.csv", csv), schema, OutputSchema.of(OutputColumn.text("van")))
                .get()
                .value();
        Order order = new Order(Channel.PHONE, 25, Optional.empty());
        Instant at = Instant.parse("2026-03-02T00:00:00Z");

        RuleBook<Order, String> book = RuleBook.of("vans");
        book.publish(table, Instant.parse("2026-03-01T00:00:00Z"));
        DecisionRecord<String> record = book.decide(order, at).get();
        JsonMapper json = RoutingJsonModule.mapper();
        String stored = json.writeValueAsString(record);
        DecisionRecord<String> read = json.readValue(stored, new TypeReference<DecisionRecord<String>>() {});

        assertTrue(book.replay(read).get().equals(record));
    }

    @Test
    void the_file_with_types_loads_decides_and_is_drawn_as_shown(@TempDir Path dir) throws IOException {
        int start = readme.indexOf("# table: vans\n", readme.indexOf("### Types in the file"));
        String csv = readme.substring(start, readme.indexOf("```", start))
                .lines()
                .filter(line -> !line.startsWith("└") && !line.startsWith(" "))
                .map(line ->
                        line.replaceAll(" *<- .*", "").replaceAll("\\s+,", ",").replace(", \"", ",\""))
                .map(line -> line.replaceAll("\\s*,\\s*$", ","))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(dir.resolve("vans.csv"), csv);

        TypedTable vans = TableCsv.loadTyped(SourceText.read(file).get()).get().value();
        NamedFacts facts = vans.facts(Map.of("channel", "PHONE", "items", 25)).get();
        NamedFacts outcome = vans.table().decide(facts).get().outcome();

        assertEquals("van = large", outcome.shown());
        assertTrue(readme.contains("\n" + TableView.of(vans.table()).text(80) + "```"));
        assertTrue(TableCsv.write(vans.table()).isValid());
    }
}
