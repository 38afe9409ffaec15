package dev.caserail.routing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.book.NoVersion;
import dev.caserail.routing.book.RuleBook;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextPart;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Explanation;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.RandomTables;
import dev.caserail.routing.table.RuleTrace;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T8: hosts store records for ever. The files beside this test were written by the first version and must be read by every
 * later one. A file may be added ({@code -Dcaserail.golden=write}); none may be changed.
 */
class StoredDecisionsTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/json");
    private static final JsonMapper JSON = RoutingJsonModule.mapper();
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    private static final Map<String, Fact> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("channel", CodeValue.of("EMAIL"));
        FACTS.put("city", TextValue.of("Ulm „Süd“\n😀"));
        FACTS.put("total", NumberValue.of(new BigDecimal("12345678901234567890.123456789")));
        FACTS.put("large", NumberValue.of(new BigDecimal("1E+30")));
        FACTS.put("vip", FlagValue.of(true));
        FACTS.put("day", DateValue.of(LocalDate.of(2026, 3, 1)));
        FACTS.put("time", TimeValue.of(LocalTime.of(9, 30, 0, 5)));
        FACTS.put("moment", DateTimeValue.of(Instant.parse("2026-03-01T08:30:00.000000001Z")));
        FACTS.put("age", DurationValue.of(Duration.ofHours(36).plusNanos(1)));
        FACTS.put("since", MonthsValue.of(-18));
        FACTS.put("issues", SetFact.of(List.of("B", "A")));
        FACTS.put("none", SetFact.of(List.of()));
        FACTS.put("missing", AbsentFact.ABSENT);
    }

    /** An outcome of the host's own type. */
    record Van(String name, int seats) {}

    private record Stored(Object value, TypeReference<?> type) {}

    private static final TypeReference<Answer<NamedFacts>> ANSWER = new TypeReference<>() {};

    private static Map<String, Stored> values() {
        Map<String, Stored> values = new LinkedHashMap<>();
        values.put("facts", new Stored(NamedFacts.of(FACTS), new TypeReference<NamedFacts>() {}));
        values.put("conditions", new Stored(conditions(), new TypeReference<List<UnaryTest>>() {}));
        TypedTable vans = vans("FIRST");
        values.put("table-version", new Stored(vans.table().version(), new TypeReference<TableVersion>() {}));
        values.put("decision", new Stored(answer("FIRST", 25), ANSWER));
        values.put("decision-by-default", new Stored(answer("FIRST", 1), ANSWER));
        values.put("decision-list", new Stored(answer("RULE ORDER", 25), ANSWER));
        values.put("aggregate", new Stored(answer("COLLECT SUM", 25), ANSWER));
        values.put("no-match", new Stored(noDecision("FIRST", 1), new TypeReference<NoDecision>() {}));
        values.put("broken-policy", new Stored(noDecision("UNIQUE", 25), new TypeReference<NoDecision>() {}));
        values.put(
                "no-version",
                new Stored(
                        NoVersion.of("vans", MARCH, Optional.of(vans.table().version())),
                        new TypeReference<NoVersion>() {}));
        values.put(
                "explanation",
                new Stored(vans.table().explain(facts(vans, 3)), new TypeReference<Explanation<NamedFacts>>() {}));
        values.put(
                "rule-trace",
                new Stored(vans.table().explain(facts(vans, 3)).traces().get(0), new TypeReference<RuleTrace>() {}));
        values.put(
                "conditions-on-inputs",
                new Stored(compared().explain(COMPARED).traces(), new TypeReference<List<RuleTrace>>() {}));
        values.put("conditions-on-texts", new Stored(onTexts(), new TypeReference<List<UnaryTest>>() {}));
        values.put("record", new Stored(record(), new TypeReference<DecisionRecord<NamedFacts>>() {}));
        return values;
    }

    private static final NamedFacts COMPARED =
            NamedFacts.of(Map.of("total", NumberValue.of(BigDecimal.TEN), "limit", NumberValue.of(BigDecimal.ONE)));

    private static List<UnaryTest> onTexts() {
        return Arrays.stream(TextPart.values())
                .<UnaryTest>map(where -> TextPartTest.of(where, TextValue.of("DE"), TextSpan.NONE))
                .toList();
    }

    private static DecisionTable<NamedFacts, NamedFacts> compared() {
        return TableCsv.loadTyped(SourceText.of("credit.csv", """
                        # table: credit
                        # hit policy: FIRST
                        # version: 1
                        rule,total,limit,floor,way
                        types,number,number?,number?,output: text
                        below,< limit * 2 + 1,-,-,bill
                        between,[floor..limit],-,-,ask
                        """))
                .get()
                .value()
                .table();
    }

    @TestFactory
    Stream<DynamicTest> a_value_of_each_kind_is_read_as_it_was_stored() {
        return values().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String written = JSON.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(e.getValue().value())
                                    .replace(System.lineSeparator(), "\n")
                            + "\n";
                    Path golden = FILES.resolve(e.getKey() + ".json");
                    if (System.getProperty("caserail.golden", "").equals("write")) {
                        write(golden, written);
                    }
                    String stored = SourceText.read(golden).get().text();

                    assertEquals(
                            e.getValue().value(),
                            JSON.readValue(stored, e.getValue().type()));
                    assertEquals(stored, written);
                }));
    }

    @Test
    void each_kind_of_fact_condition_and_answer_is_among_them() {
        assertEquals(kinds(Fact.class), kinds(FACTS.values()));
        assertEquals(
                kinds(UnaryTest.class),
                kinds(Stream.concat(conditions().stream(), onTexts().stream())
                        .map(t -> (Object) t)
                        .toList()));
        assertEquals(
                Set.of("Decision", "DecisionList", "Aggregate", "NoMatch", "BrokenPolicy"),
                kinds(values().values().stream()
                        .map(Stored::value)
                        .filter(v -> v instanceof Answer || v instanceof NoDecision)
                        .toList()));
    }

    /** T8: a host stores a record, reads it years later, and replays it. */
    @Test
    void a_stored_record_is_read_and_replayed_by_a_book_that_never_made_it() throws Exception {
        String stored = SourceText.read(FILES.resolve("record.json")).get().text();
        RuleBook<NamedFacts, NamedFacts> book = RuleBook.of("vans");
        book.keep(vans("FIRST").table());

        DecisionRecord<NamedFacts> record = JSON.readValue(stored, new TypeReference<DecisionRecord<NamedFacts>>() {});

        assertEquals(record, book.replay(record).get());
    }

    @Test
    void an_outcome_of_the_hosts_own_type_is_written_and_read_by_the_hosts_mapper() throws Exception {
        TypedTable typed = vans("FIRST");
        OutputColumn<String> name = OutputColumn.text("van");
        OutputColumn<BigDecimal> seats = OutputColumn.number("seats", NumberDomain.any());
        DecisionTable<NamedFacts, Van> table = TableCsv.load(
                        SourceText.of("vans.csv", CSV.formatted("FIRST").replace("one of large, small", "text")),
                        typed.schema(),
                        OutputSchema.of(name, seats, (n, s) -> new Van(n, s.intValue())))
                .get()
                .value();
        Answer<Van> answer = table.answer(facts(typed, 25)).get();
        TypeReference<Answer<Van>> type = new TypeReference<>() {};

        Answer<Van> read = JSON.readValue(JSON.writeValueAsString(answer), type);

        assertEquals(new Van("large", 2), ((Decision<Van>) read).outcome());
        assertEquals(answer, read);
    }

    @Property(tries = 300)
    void answers_of_all_tables_come_back(@ForAll long seed) throws JsonProcessingException {
        RandomTables random = new RandomTables(seed);
        comesBack(random.table(), random.facts());
    }

    private static <O> void comesBack(DecisionTable<Map<String, Object>, O> table, Map<String, Object> facts)
            throws JsonProcessingException {
        DecisionRecord<O> record = DecisionRecord.of(table.version(), MARCH, table.facts(facts), table.answer(facts));
        TypeReference<DecisionRecord<String>> texts = new TypeReference<>() {};
        TypeReference<DecisionRecord<BigDecimal>> numbers = new TypeReference<>() {};
        boolean points = table.outputs().numeric();

        DecisionRecord<O> read =
                JSON.readValue(JSON.writeValueAsString(record), JSON.constructType(points ? numbers : texts));

        assertEquals(record, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{\"number\": 7}",
                "{\"number\": \"seven\"}",
                "{\"number\": \"1\", \"text\": \"1\"}",
                "{\"date\": \"2026-13-01\"}",
                "{\"time\": \"25:00\"}",
                "{\"dateTime\": \"2026-03-01\"}",
                "{\"duration\": \"36 hours\"}",
                "{\"months\": 1.5}",
                "{\"months\": 99999999999999999999}",
                "{\"flag\": \"true\"}",
                "{\"set\": \"A\"}",
                "{\"set\": [1]}",
                "{\"absent\": false}",
                "{\"colour\": \"red\"}"
            })
    void what_is_no_fact_is_refused(String json) {
        assertThrows(JsonMappingException.class, () -> JSON.readValue(json, Fact.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "\"> 5\"",
                "{\"=>\": {\"number\": \"5\"}}",
                "{\">\": {\"text\": \"a\"}}",
                "{\"=\": {\"set\": []}}",
                "{\"oneOf\": []}",
                "{\"not\": {\"any\": true}}",
                "{\"contains\": \"some\", \"codes\": [\"A\"]}",
                "{\"contains\": \"any\"}",
                "{\"from\": {\"number\": \"5\"}, \"to\": {\"number\": \"6\"}}"
            })
    void what_is_no_condition_is_refused(String json) {
        assertThrows(JsonMappingException.class, () -> JSON.readValue(json, UnaryTest.class));
    }

    @Test
    void what_is_no_record_is_refused_with_the_reason() {
        String stored = SourceText.read(FILES.resolve("record.json")).get().text();
        TypeReference<DecisionRecord<NamedFacts>> type = new TypeReference<>() {};

        assertRefused("unknown attribute `when`", stored.replaceFirst("\"at\"", "\"when\""), type);
        assertRefused("unknown type `Guess`", stored.replace("\"Decision\"", "\"Guess\""), type);
        assertRefused("attribute `table` is required", "{}", type);
        assertInstanceOf(
                JsonMappingException.class,
                assertThrows(
                        JsonProcessingException.class, () -> JSON.readValue("{\"absent\":true}", CodeValue.class)));
    }

    private static void assertRefused(String reason, String json, TypeReference<?> type) {
        String message = assertThrows(JsonMappingException.class, () -> JSON.readValue(json, type))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static final String CSV = """
            # table: vans
            # hit policy: %s
            # version: 2026-03
            rule,channel,items,city,tags,van,seats,why
            types,"one of PHONE, CHAT",integer?,text?,"set of GOLD, NEW",output: "one of large, small",output: number,note
            big,PHONE,> 20,-,contains none (NEW),large,2,long calls
            far,-,[10..30),"not(Kiel, Ulm)",-,small,0.5,
            """.replace("output: \"one of large, small\"", "\"output: one of large, small\"");

    private static TypedTable vans(String policy) {
        return TableCsv.loadTyped(SourceText.of("vans.csv", CSV.formatted(policy)))
                .get()
                .value();
    }

    private static TypedTable points(String policy) {
        String csv = "# table: points\n# hit policy: " + policy
                + "\n# version: 1\nitems,points\ninteger,output: number\n> 20,12345678901234567890.5\n> 5,1\n";
        return TableCsv.loadTyped(SourceText.of("points.csv", csv)).get().value();
    }

    private static NamedFacts facts(TypedTable table, int items) {
        return table.facts(
                        table.schema().find("city").isPresent()
                                ? Map.of("channel", "PHONE", "items", items, "city", "Bonn")
                                : Map.of("items", items))
                .get();
    }

    private static Answer<NamedFacts> answer(String policy, int items) {
        if (items == 1) {
            String csv = CSV.formatted(policy + "\n# default van: small\n# default seats: 1");
            TypedTable table =
                    TableCsv.loadTyped(SourceText.of("vans.csv", csv)).get().value();
            return table.table().answer(facts(table, items)).get();
        }
        TypedTable table = policy.startsWith("COLLECT") ? points(policy) : vans(policy);
        return table.table().answer(facts(table, items)).get();
    }

    private static NoDecision noDecision(String policy, int items) {
        TypedTable table = vans(policy);
        return table.table().answer(facts(table, items)).getLeft();
    }

    private static DecisionRecord<NamedFacts> record() {
        TypedTable table = vans("FIRST");
        RuleBook<NamedFacts, NamedFacts> book = RuleBook.of("vans");
        book.publish(table.table(), MARCH);
        return book.decide(facts(table, 25), MARCH.plusSeconds(90)).get();
    }

    /** One of each kind, read from a table. */
    private static List<UnaryTest> conditions() {
        String csv = """
                # table: t
                # hit policy: F
                # version: 1
                a,b,v
                number?,"set of A, B",output: flag
                = 5,contains A,true
                != 5,"contains all (A, B)",true
                < 5,"contains none (A, B)",true
                <= 5,empty,true
                > 5,not(empty),true
                >= 5,-,true
                (1..2.50],-,true
                "not(1, null)",-,true
                "1, [5..5]",-,true
                """;
        List<UnaryTest> tests = TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value().table().rules().stream()
                .flatMap(rule -> rule.inputs().stream())
                .<UnaryTest>map(input -> input.test())
                .collect(Collectors.toList());
        tests.add(NullTest.of(TextSpan.NONE));
        tests.add(AnyTest.of(TextSpan.NONE));
        return tests;
    }

    private static Set<String> kinds(Iterable<?> values) {
        Set<String> kinds = new TreeSet<>();
        values.forEach(v -> kinds.add(v.getClass().getSimpleName().replace("Immutable", "")));
        return kinds;
    }

    private static Set<String> kinds(Class<?> sealed) {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            boolean several = permitted.isSealed() && permitted.getPermittedSubclasses().length > 1;
            kinds.addAll(several ? kinds(permitted) : Set.of(permitted.getSimpleName()));
        }
        return kinds;
    }

    private static void write(Path golden, String text) {
        try {
            Files.writeString(golden, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
