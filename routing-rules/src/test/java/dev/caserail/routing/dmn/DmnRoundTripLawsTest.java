package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T5: table -> DMN -> table changes nothing; our own files are read without a remark. */
class DmnRoundTripLawsTest {
    private static final FiniteDomain CODES = FiniteDomain.of("code", List.of("A", "B-1", "two words", "ü\"\\<&>"));

    /** The columns that random tables ask for, and conditions for each. */
    private static final Map<String, Domain> DOMAINS = new LinkedHashMap<>();

    private static final Map<String, List<String>> TESTS = Map.of(
            "channel",
            List.of("-", "A", "A, \"two words\"", "not(\"B-1\")", "!= A", "null", "not(null)", "\"ü\\\"\\\\<&>\""),
            "order.total",
            List.of("-", "5", "< 5", ">= -2.50", "[1..5)", "]1..5[", "not([1..2], > 9)", "2 * 3", "!= 7"),
            "any case",
            List.of("-", "\"Berlin\"", "Kiel, \"a\\nb\"", "not(x)", "contains \"Ber\""),
            "free text",
            List.of(
                    "-",
                    "starts with \"DE\"",
                    "not(contains \"a\\\"b\", ends with \"x\")",
                    "\"  spaces  \"",
                    "\"<![CDATA[\", null",
                    "\"\\uD83D\\uDE00\"",
                    "\"\\u0007\""),
            "vip",
            List.of("-", "true", "false"),
            "since",
            List.of("-", "> date(\"2026-03-01\")", "[@\"2026-01-01\"..@\"2026-02-01\"]"),
            "age",
            List.of("-", "< duration(\"PT2H\")", "@\"P3D\""),
            "issues",
            List.of(
                    "-",
                    "contains A",
                    "contains any (A, \"B-1\")",
                    "contains all (A, \"B-1\", \"two words\")",
                    "contains none (A)",
                    "contains none (A, \"B-1\")",
                    "empty",
                    "not(contains A)",
                    "not(empty, contains any (A, \"two words\"))",
                    "empty, contains all (A, \"B-1\"), contains A"));

    static {
        DOMAINS.put("channel", CODES);
        DOMAINS.put(
                "order.total",
                NumberDomain.builder().least(BigDecimal.valueOf(-10)).scale(2).build());
        DOMAINS.put("any case", TextDomain.FOLDED);
        DOMAINS.put("free text", TextDomain.TEXT);
        DOMAINS.put("vip", FlagDomain.FLAG);
        DOMAINS.put("since", DateDomain.DATE);
        DOMAINS.put("age", DurationDomain.DAYS_AND_TIME);
        DOMAINS.put("issues", SetDomain.of(CODES));
    }

    private static FactSchema<String> schema() {
        FactSchemaBuilder<String> schema = FactSchema.builder("facts");
        DOMAINS.forEach((name, domain) ->
                schema.fact(name, domain, name.equals("channel") || name.equals("free text"), f -> AbsentFact.ABSENT));
        return schema.build();
    }

    private static OutputSchema<String> outputs() {
        return OutputSchema.of(
                        OutputColumn.value("queue", CODES),
                        OutputColumn.value("hours", NumberDomain.count()),
                        (queue, hours) -> queue.shown() + hours.shown())
                .withValues("queue", List.of(CodeValue.of("B-1"), CodeValue.of("A")));
    }

    private static UnaryTest test(FactColumn<String> column, String text) {
        return ConditionParser.parse(text, column, i -> FileLocation.of("cell", 1, i + 1))
                .getOrElseThrow(() -> new AssertionError(column + ": " + text));
    }

    @Provide
    Arbitrary<DecisionTable<String, String>> tables() {
        FactSchema<String> schema = schema();
        Arbitrary<Map<String, String>> cells = Arbitraries.maps(
                        Arbitraries.of(DOMAINS.keySet()), Arbitraries.integers())
                .ofMaxSize(5)
                .map(picked -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    picked.forEach((name, n) -> {
                        List<String> all = TESTS.getOrDefault(name, List.of("-"));
                        texts.put(name, all.get(Math.floorMod(n, all.size())));
                    });
                    return texts;
                });
        Arbitrary<List<InputEntry>> entries = cells.map(texts -> {
            List<InputEntry> made = new ArrayList<>();
            for (FactColumn<String> column : schema.columns()) {
                String text = texts.getOrDefault(column.name(), "-");
                if (!text.equals("-")) {
                    made.add(InputEntry.of(column.name(), test(column, text)));
                }
            }
            return made;
        });
        Arbitrary<List<FactValue>> values = Combinators.combine(
                        Arbitraries.of("A", "B-1"), Arbitraries.integers().between(0, 9))
                .as((queue, hours) -> List.of(CodeValue.of(queue), NumberValue.of(BigDecimal.valueOf(hours))));
        Arbitrary<String> note = Arbitraries.of("", "plain", "<b> & \"q\"", "two\nlines", "ümlaut 😀");
        Arbitrary<List<Rule>> rules = Combinators.combine(entries, values, note)
                .as((inputs, outputs, text) -> Rule.builder()
                        .id(RuleId.of("x"))
                        .addAllInputs(inputs)
                        .addAllOutputs(outputs)
                        .putAllAnnotations(text.isEmpty() ? Map.of() : Map.of("note: why", text, "description", text))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(DmnRoundTripLawsTest::numbered);
        Arbitrary<HitPolicy> policies =
                Arbitraries.of(HitPolicy.class).filter(p -> !p.answersNumber() || p == HitPolicy.COLLECT_COUNT);
        return Combinators.combine(rules, policies, Arbitraries.of(true, false))
                .as((made, policy, byDefault) -> DecisionTable.of(
                        "vans & co",
                        "2026-03",
                        policy,
                        schema,
                        byDefault && policy != HitPolicy.COLLECT_COUNT
                                ? outputs().withDefaults(List.of(CodeValue.of("A"), NumberValue.of(BigDecimal.TEN)))
                                : outputs(),
                        made));
    }

    /** XmlIds as people give them: some fit XML as they are, some do not. */
    private static List<Rule> numbered(List<? extends Rule> rules) {
        List<String> shapes = List.of("r%d", "%d-first", "decision_vans_co%d", "über%d", "_x%d", "input_channel%d");
        List<Rule> made = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            made.add(Rule.builder()
                    .id(RuleId.of(String.format(Locale.ROOT, shapes.get(i % shapes.size()), i)))
                    .addAllInputs(rule.inputs())
                    .addAllOutputs(rule.outputs())
                    .putAllAnnotations(rule.annotations())
                    .build());
        }
        return made;
    }

    @Property(tries = 300)
    void a_table_survives_dmn(@ForAll("tables") DecisionTable<String, String> table) {
        String written = DmnFile.text(DmnModel.from(table));
        Checked<DmnModel> read = DmnFile.load(SourceText.of("t.dmn", written))
                .getOrElseThrow(() -> new AssertionError(
                        FaultyDmnFilesTest.lines(DmnFile.load(SourceText.of("t.dmn", written))) + written));
        DmnTable again = (DmnTable) read.value().decisions().get(0);

        assertEquals(List.of(), read.remarks());
        assertEquals(table.version(), again.table().version());
        assertEquals(table.rules(), again.table().rules());
        assertEquals(table.hitPolicy(), again.table().hitPolicy());
        assertEquals(domains(table), domains(again.table()));
        assertEquals(written, DmnFile.text(read.value()));
    }

    private static List<String> domains(DecisionTable<?, ?> table) {
        return table.inputs().stream()
                .map(c -> c.name() + " " + c.optional() + " " + c.domain().words())
                .toList();
    }

    @Property(tries = 200)
    void any_text_survives_dmn(@ForAll String text) {
        DecisionTable<String, FactValue> table = DecisionTable.of(
                "t",
                "1",
                HitPolicy.FIRST,
                FactSchema.<String>builder("facts")
                        .fact("a", TextDomain.TEXT, false, TextValue::of)
                        .build(),
                OutputSchema.of(OutputColumn.value("out", TextDomain.TEXT)),
                List.of(Rule.builder()
                        .id(RuleId.of("r"))
                        .addOutput(TextValue.of(text))
                        .build()));

        String written = DmnFile.text(DmnModel.from(table));
        DmnTable again = (DmnTable) DmnFile.load(SourceText.of("t.dmn", written))
                .get()
                .value()
                .decisions()
                .get(0);

        assertEquals(table.rules(), again.table().rules());
    }
}
