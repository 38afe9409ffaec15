package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.example.Unanswered;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.PlainFacts;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes examples of a table as JSON lines, one object a line (T12), and finds every fault of the file at once.
 *
 * <pre>{@code
 * {"name": "many items", "facts": {"channel": "PHONE", "items": 25}, "result": "large", "rules": ["big"]}
 * {"facts": {"channel": "CHAT", "items": 3, "city": "Kiel"}, "result": "small", "note": "asked by the depot"}
 * {"name": "nothing fits", "facts": {"items": -1}, "result": null}
 * }</pre>
 *
 * <p>Facts are texts, numbers, flags and lists; dates, times and durations are ISO texts. {@code result} is as
 * {@code caserail table decide} writes it: the value of a single output, an object of several, a list where the hit policy answers
 * one, a number where it answers that, and null where no rule should match. {@code "error": true} stands in its place where rules
 * should break the hit policy. Without a {@code name} an example is called by its line, {@code e1}. {@code "toConfirm": true} marks
 * one that was proposed. Blank lines are passed over.
 */
public final class ExampleLines {
    /** A line that is no JSON object. */
    public static final DiagnosticCode BROKEN_LINE = DiagnosticCode.of("example.broken-line");

    /** A name in a line's object that means nothing, or a value of another kind than it has. */
    public static final DiagnosticCode BAD_FIELD = DiagnosticCode.of("example.bad-field");

    private static final int MOST_FAULTS = 1_000;
    private static final List<String> FIELDS =
            List.of("name", "facts", "result", "error", "rules", "note", "toConfirm");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;
    private final FactSchema<?> schema;
    private final DecisionTable<?, ?> table;
    private final ExpectedJson expected;
    private final Diagnostics faults = new Diagnostics();
    private final Map<String, FileLocation> firstPlaces = new HashMap<>();

    private ExampleLines(SourceText source, FactSchema<?> schema, DecisionTable<?, ?> table) {
        this.source = source;
        this.schema = schema;
        this.table = table;
        this.expected = new ExpectedJson(table);
    }

    /**
     * Reads examples over the facts that a table asks for.
     *
     * @param source the file
     * @param table the table
     * @return the examples, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<List<Example>>> load(
            SourceText source, DecisionTable<?, ?> table) {
        return load(source, asked(table), table);
    }

    /**
     * Reads examples that may also have facts which no rule asks for.
     *
     * @param source the file
     * @param schema all facts that there are
     * @param table the table
     * @return the examples, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<List<Example>>> load(
            SourceText source, FactSchema<?> schema, DecisionTable<?, ?> table) {
        return new ExampleLines(source, schema, table).read();
    }

    /**
     * Writes examples. Reading the text gives equal examples.
     *
     * @param examples the examples
     * @param table the table that they are of
     * @return the file's text, with line feeds
     */
    public static String write(List<Example> examples, DecisionTable<?, ?> table) {
        ExpectedJson form = new ExpectedJson(table);
        StringBuilder out = new StringBuilder();
        try {
            for (Example example : examples) {
                out.append(JSON.writeValueAsString(form.line(example))).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        }
        return out.toString();
    }

    private static <F> FactSchema<F> asked(DecisionTable<F, ?> table) {
        return FactSchema.of(table.version().name(), table.inputs());
    }

    private Validation<Seq<Diagnostic>, Checked<List<Example>>> read() {
        List<Example> examples = new ArrayList<>();
        boolean none = true;
        for (int line = 1; line <= source.lineCount(); line++) {
            if (faults.errorCount() >= MOST_FAULTS) {
                faults.error(
                        ExampleCsv.TOO_MANY_FAULTS,
                        FileLocation.of(source.name(), line, 1),
                        "the file has more than " + MOST_FAULTS + " faults: nothing from this line on is read",
                        "mend those above, then look again");
                break;
            }
            if (!source.line(line).isBlank()) {
                none = false;
                new Line(line).example().ifPresent(examples::add);
            }
        }
        if (none) {
            faults.error(
                    ExampleCsv.NO_EXAMPLES,
                    source.start(),
                    "the file has no example",
                    "write a line such as {\"facts\": {…}, \"result\": …}");
        }
        return faults.outcome(() -> examples);
    }

    /** A line while it is read: its fields, and where each begins. */
    private final class Line {
        private final int number;
        private final FileLocation start;
        private final Map<String, JsonNode> fields = new LinkedHashMap<>();
        private final Map<String, FileLocation> places = new HashMap<>();

        Line(int number) {
            this.number = number;
            this.start = FileLocation.of(source.name(), number, 1);
        }

        Optional<Example> example() {
            int errorsBefore = faults.errorCount();
            if (!split()) {
                return Optional.empty();
            }
            for (String field : fields.keySet()) {
                if (!FIELDS.contains(field)) {
                    bad(
                            field,
                            "unknown field `" + Literal.shown(field) + "`, expected " + Literal.oneOf(FIELDS),
                            NearName.hint(field, FIELDS));
                }
            }
            String name = name();
            NamedFacts facts = facts();
            Optional<Expectation> expects = expectation();
            List<RuleId> rules = rules();
            Optional<String> note = text("note").map(String::strip).filter(text -> !text.isEmpty());
            boolean toConfirm = flag("toConfirm");
            if (faults.errorCount() > errorsBefore || expects.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Example.builder()
                    .name(name)
                    .facts(facts)
                    .expected(expects.get())
                    .addAllRules(rules)
                    .note(note)
                    .toConfirm(toConfirm)
                    .location(start)
                    .build());
        }

        /** Cuts the line into its fields, and the facts into single ones. */
        private boolean split() {
            try (JsonParser parser = JSON.createParser(source.line(number))) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return broken("the line is no JSON object", start);
                }
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String field = parser.currentName();
                    places.put(field, place(parser.currentTokenLocation()));
                    if (parser.nextToken() == JsonToken.START_OBJECT && field.equals("facts")) {
                        var facts = JSON.createObjectNode();
                        while (parser.nextToken() != JsonToken.END_OBJECT) {
                            String fact = parser.currentName();
                            places.put("facts." + fact, place(parser.currentTokenLocation()));
                            parser.nextToken();
                            facts.set(fact, parser.readValueAsTree());
                        }
                        fields.put(field, facts);
                    } else {
                        fields.put(field, parser.readValueAsTree());
                    }
                }
                return parser.nextToken() == null
                        || broken("something stands behind the object", place(parser.currentTokenLocation()));
            } catch (JsonProcessingException e) {
                JsonLocation where = e.getLocation();
                return broken(
                        "the line is no JSON object: " + Literal.shown(e.getOriginalMessage()),
                        where == null ? start : place(where));
            } catch (IOException e) {
                throw new IllegalStateException("a text in memory cannot fail to be read", e);
            }
        }

        private boolean broken(String message, FileLocation where) {
            faults.error(BROKEN_LINE, where, message, "write one object {…} a line");
            return false;
        }

        private FileLocation place(JsonLocation where) {
            return FileLocation.of(source.name(), number, Math.max(1, where.getColumnNr()));
        }

        private FileLocation placeOf(String field) {
            return places.getOrDefault(field, start);
        }

        private void bad(String field, String message, Optional<String> help) {
            faults.error(BAD_FIELD, placeOf(field), message, help);
        }

        private String name() {
            String name = text("name").orElse("e" + number);
            if (!Example.fit(name)) {
                faults.error(
                        ExampleCsv.BAD_NAME,
                        placeOf("name"),
                        "`" + Literal.shown(name) + "` is no name, expected one line of at most " + Example.LONGEST_NAME
                                + " characters");
            }
            FileLocation earlier = firstPlaces.putIfAbsent(name, placeOf("name"));
            if (earlier != null) {
                faults.error(
                        ExampleCsv.BAD_NAME,
                        placeOf("name"),
                        "example `" + Literal.shown(name) + "` stands at " + earlier.text() + " already",
                        "give this example another name");
            }
            return name;
        }

        private NamedFacts facts() {
            JsonNode node = fields.get("facts");
            if (node == null || !node.isObject()) {
                bad("facts", "an example needs `facts`, an object by the names of the inputs", Optional.empty());
                return NamedFacts.of(Map.of());
            }
            Map<String, Fact> facts = new LinkedHashMap<>();
            node.properties().forEach(field -> {
                String path = "facts." + field.getKey();
                Validation<Seq<Diagnostic>, NamedFacts> read = PlainFacts.read(
                        schema, Collections.singletonMap(field.getKey(), ExpectedJson.plain(field.getValue())));
                if (read.isValid()) {
                    facts.putAll(read.get().facts());
                } else {
                    read.getError()
                            .forEach(fault ->
                                    faults.error(ExampleCsv.WRONG_FACT, placeOf(path), fault.message(), fault.help()));
                }
            });
            return NamedFacts.of(facts);
        }

        private Optional<Expectation> expectation() {
            JsonNode result = fields.get("result");
            boolean error = flag("error");
            if (error == (result != null)) {
                faults.error(
                        ExampleCsv.EXPECTATION,
                        placeOf("error"),
                        error ? "expected are both a result and an error" : "the example expects nothing",
                        error ? "delete one of them" : "write `result`, null where no rule should match, or `error`");
                return Optional.empty();
            }
            if (result == null) {
                return Optional.of(Unanswered.ERROR);
            }
            Validation<String, Expectation> read = expected.read(result);
            if (read.isInvalid()) {
                faults.error(ExampleCsv.EXPECTATION, placeOf("result"), read.getError());
                return Optional.empty();
            }
            return Optional.of(read.get());
        }

        private List<RuleId> rules() {
            JsonNode node = fields.get("rules");
            List<RuleId> found = new ArrayList<>();
            if (node == null) {
                return found;
            }
            List<String> known = Stream.concat(
                            table.rules().stream().map(Rule::id),
                            table.outputs().defaults().stream().map(d -> RuleId.DEFAULT))
                    .map(RuleId::value)
                    .toList();
            for (JsonNode rule : node.isArray() ? node : JSON.createArrayNode().add(node)) {
                String id = rule.isTextual() ? rule.textValue() : rule.toString();
                if (known.contains(id)) {
                    found.add(id.equals(RuleId.DEFAULT.value()) ? RuleId.DEFAULT : RuleId.of(id));
                } else {
                    faults.error(
                            ExampleCsv.UNKNOWN_RULE,
                            placeOf("rules"),
                            "the table has no rule `" + Literal.shown(id) + "`",
                            NearName.hint(id, known));
                }
            }
            return found;
        }

        private Optional<String> text(String field) {
            JsonNode node = fields.get(field);
            if (node == null) {
                return Optional.empty();
            }
            if (!node.isTextual()) {
                bad(
                        field,
                        "`" + field + "` is " + Literal.shown(node.toString()) + ", expected a text",
                        Optional.empty());
            }
            return Optional.of(node.asText());
        }

        private boolean flag(String field) {
            JsonNode node = fields.get(field);
            if (node != null && !node.isBoolean()) {
                bad(
                        field,
                        "`" + field + "` is " + Literal.shown(node.toString()) + ", expected true or false",
                        Optional.empty());
            }
            return node != null && node.asBoolean();
        }
    }
}
