package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table with its types, so that it loads back to an equal one (T4). */
final class TableCsvWriter {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s)^\\s.*|.*\\s$|.*[,;\\t\"\\r\\n].*|^#.*");

    private final Parts parts;
    private final Set<String> inputs;
    private final Diagnostics faults = new Diagnostics();
    private final StringBuilder out = new StringBuilder();

    /** What a file is made of; a table that is still to be written has no rules. */
    record Parts(
            String name,
            String version,
            HitPolicy hitPolicy,
            List<? extends FactColumn<?>> inputs,
            OutputSchema<?> outputs,
            List<String> notes,
            List<Rule> rules) {}

    private TableCsvWriter(Parts parts) {
        this.parts = parts;
        this.inputs = parts.inputs().stream().map(FactColumn::name).collect(Collectors.toSet());
    }

    static Validation<Seq<Diagnostic>, String> write(DecisionTable<?, ?> table) {
        Set<String> notes = new LinkedHashSet<>();
        table.rules().forEach(rule -> notes.addAll(rule.annotations().keySet()));
        return write(new Parts(
                table.version().name(),
                table.version().version(),
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                List.copyOf(notes),
                table.rules()));
    }

    static Validation<Seq<Diagnostic>, String> write(Parts parts) {
        TableCsvWriter writer = new TableCsvWriter(parts);
        writer.checkNames();
        if (!writer.faults.hasErrors()) {
            writer.head();
            writer.columns();
            parts.rules().forEach(writer::rule);
        }
        return writer.faults.validation(writer.out::toString);
    }

    private void checkNames() {
        checkSetting("name", parts.name());
        checkSetting("version", parts.version());
        Set<String> taken = new HashSet<>(Set.of(TableCsv.RULE));
        parts.inputs().forEach(c -> checkColumn(c.name(), false, taken));
        for (OutputColumn<?> output : parts.outputs().columns()) {
            checkColumn(output.name(), false, taken);
        }
        parts.notes().forEach(note -> checkColumn(note, true, taken));
        parts.rules().forEach(rule -> rule.inputs().forEach(input -> checkReferences(rule, input)));
    }

    /** A name that is a code of the other column, or looks like a sign, would read back as that. */
    private void checkReferences(Rule rule, InputEntry input) {
        if (input.test().references().isEmpty()) {
            return;
        }
        FactSchemaBuilder<Object> named = FactSchema.builder("inputs");
        parts.inputs().forEach(c -> named.fact(c.name(), c.domain(), c.optional(), facts -> AbsentFact.ABSENT));
        FactSchema<Object> schema = named.build();
        String text = input.test().text(inputs);
        PathLocation place = PathLocation.of(rule.id().value() + "." + input.column());
        Validation<Seq<Diagnostic>, UnaryTest> again =
                ConditionParser.parse(text, schema.find(input.column()).orElseThrow(), schema, i -> place);
        if (again.isInvalid() || !again.get().equals(input.test())) {
            faults.error(
                    TableCsv.UNWRITABLE,
                    place,
                    "`" + Literal.shown(text) + "` in rule `" + rule.id().value()
                            + "` does not read as the names of inputs, expected names that are no codes and begin with a"
                            + " letter");
        }
    }

    private void checkSetting(String what, String text) {
        if (!TableCsv.visible(text)
                || text.isBlank()
                || !TableHead.unpadded(" " + text).equals(" " + text)) {
            faults.error(
                    TableCsv.UNWRITABLE,
                    PathLocation.of(what),
                    "the table's " + what + " is `" + Literal.shown(text)
                            + "`, expected one line that does not end with a separator or a quote");
        }
    }

    private void checkColumn(String name, boolean note, Set<String> taken) {
        boolean heads = !name.isEmpty()
                && TableCsv.visible(name)
                && name.equals(name.strip().replaceAll("\\s+", " "));
        if (!heads || (!note && TableCsv.headsNote(name))) {
            faults.error(
                    TableCsv.UNWRITABLE,
                    PathLocation.of(name),
                    "`" + Literal.shown(name) + "` cannot name "
                            + (note ? "an annotation" : "a column")
                            + ", expected one line of words with single spaces"
                            + (note ? "" : ", not beginning with `note`"));
        } else if (!taken.add(name)) {
            faults.error(
                    TableCsv.UNWRITABLE,
                    PathLocation.of(name),
                    "`" + Literal.shown(name) + "` would name two columns of the file, expected different names");
        }
    }

    private void head() {
        OutputSchema<?> outputs = parts.outputs();
        setting("table", parts.name());
        setting("hit policy", parts.hitPolicy().label());
        setting("version", parts.version());
        for (OutputColumn<?> column : outputs.columns()) {
            List<FactValue> values = outputs.values(column.name());
            boolean own = column.domain() instanceof FiniteDomain codes
                    && values.equals(codes.codes().stream().map(CodeValue::of).toList());
            if (!values.isEmpty() && !own) {
                setting(
                        "values " + column.name(),
                        values.stream().map(TableCsvWriter::literal).collect(Collectors.joining(", ")));
            }
        }
        outputs.defaults().ifPresent(defaults -> {
            for (int i = 0; i < defaults.size(); i++) {
                setting("default " + outputs.columns().get(i).name(), literal(defaults.get(i)));
            }
        });
    }

    /** A quote within a text is written by its number: the quotes of a head's line are even in number. */
    private static String literal(FactValue value) {
        String text = Literal.text(value);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escapes = text.charAt(i) == '\\';
            boolean quote = escapes && text.charAt(i + 1) == '"';
            plain.append(quote ? "\\u0022" : text.substring(i, escapes ? i + 2 : i + 1));
            i += escapes ? 1 : 0;
        }
        return plain.toString();
    }

    private void setting(String key, String value) {
        out.append("# ").append(key).append(": ").append(value).append('\n');
    }

    private void columns() {
        List<String> names = new ArrayList<>(List.of(TableCsv.RULE));
        List<String> types = new ArrayList<>(List.of("types"));
        for (FactColumn<?> input : parts.inputs()) {
            names.add(input.name());
            types.add(TypeText.write(input.domain(), input.optional()));
        }
        for (OutputColumn<?> output : parts.outputs().columns()) {
            names.add(output.name());
            types.add("output: " + TypeText.write(output.domain(), false));
        }
        for (String note : parts.notes()) {
            names.add(note);
            types.add("note");
        }
        row(names);
        row(types);
    }

    private void rule(Rule rule) {
        Map<String, UnaryTest> tests = new HashMap<>();
        for (InputEntry input : rule.inputs()) {
            tests.put(input.column(), input.test());
        }
        List<String> cells = new ArrayList<>(List.of(rule.id().value()));
        for (FactColumn<?> input : parts.inputs()) {
            UnaryTest test = tests.get(input.name());
            cells.add(test == null ? "-" : test.text(inputs));
        }
        rule.outputs().forEach(output -> cells.add(Literal.text(output)));
        parts.notes().forEach(note -> cells.add(rule.annotations().getOrDefault(note, "")));
        row(cells);
    }

    private void row(List<String> cells) {
        out.append(line(cells)).append('\n');
    }

    /** Writes cells as one line of a file, without its end. */
    static String line(List<String> cells) {
        return cells.stream().map(TableCsvWriter::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return NEEDS_QUOTES.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
