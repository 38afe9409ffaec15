package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose rules are still to be written: name, hit policy and columns, for a rule author to fill in a spreadsheet (T4).
 *
 * <pre>{@code
 * TableTemplate.of("vans", HitPolicy.FIRST, schema.columns(), outputs).withNotes(List.of("why")).csv().get();
 * }</pre>
 *
 * <p>The file has a comment block, the names and the types. It loads as soon as it has a rule; until then reading it tells that
 * it has none. Immutable; may be shared between threads.
 */
public final class TableTemplate {
    private final String name;
    private final HitPolicy hitPolicy;
    private final List<FactColumn<?>> inputs;
    private final OutputSchema<?> outputs;
    private final String version;
    private final List<String> notes;

    private TableTemplate(
            String name,
            HitPolicy hitPolicy,
            List<? extends FactColumn<?>> inputs,
            OutputSchema<?> outputs,
            String version,
            List<String> notes) {
        this.name = name;
        this.hitPolicy = hitPolicy;
        this.inputs = List.copyOf(inputs);
        this.outputs = outputs;
        this.version = version;
        this.notes = List.copyOf(notes);
    }

    /**
     * Prepares a table for columns that code knows.
     *
     * @param name the table's name
     * @param hitPolicy which of the matching rules will decide
     * @param inputs the facts that conditions may ask for, such as all columns of a schema
     * @param outputs the outputs of each rule, with their declared values and defaults
     * @return the template, of version {@code 1}, without notes
     * @throws IllegalArgumentException if the {@linkplain HitPolicy#fits policy does not fit the outputs}
     */
    public static TableTemplate of(
            String name, HitPolicy hitPolicy, List<? extends FactColumn<?>> inputs, OutputSchema<?> outputs) {
        if (!hitPolicy.fits(outputs)) {
            throw new IllegalArgumentException(
                    "hit policy " + hitPolicy.label() + " does not fit the outputs " + outputs.columns());
        }
        return new TableTemplate(name, hitPolicy, inputs, outputs, "1", List.of());
    }

    /**
     * Reads columns as people name them: {@code items: integer from 0}, {@code van: one of small, large}. The types are those
     * of a file's row of types.
     *
     * @param name the table's name
     * @param hitPolicy its hit policy, by name or short form
     * @param inputs the input columns, each a name, a colon and a type
     * @param outputs the output columns
     * @return the template, of version {@code 1}, without notes; or everything that is wrong, where a place such as
     *     {@code input:2:8} is the eighth character of the second input
     */
    public static Validation<Seq<Diagnostic>, TableTemplate> parse(
            String name, String hitPolicy, List<String> inputs, List<String> outputs) {
        Diagnostics faults = new Diagnostics();
        Optional<HitPolicy> policy = HitPolicy.find(hitPolicy);
        if (policy.isEmpty()) {
            List<String> labels =
                    Arrays.stream(HitPolicy.values()).map(HitPolicy::label).toList();
            faults.error(
                    TableCsv.UNKNOWN_HIT_POLICY,
                    FileLocation.of("hit policy", 1, 1),
                    "unknown hit policy `" + Literal.shown(hitPolicy) + "`, expected one of "
                            + String.join(", ", labels),
                    NearName.hint(hitPolicy, labels));
        }
        Set<String> taken = new HashSet<>();
        FactSchemaBuilder<NamedFacts> facts = FactSchema.builder("facts of " + name);
        List<OutputColumn<?>> results = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Optional<Column> column = Column.read("input", i + 1, inputs.get(i), taken, faults);
            if (column.isPresent()) {
                known++;
                String called = column.get().name();
                TypeText.Type type = column.get().type();
                facts.fact(called, type.domain(), type.optional(), row -> row.fact(called, type.domain()));
            }
        }
        for (int i = 0; i < outputs.size(); i++) {
            Column.read("output", i + 1, outputs.get(i), taken, faults)
                    .ifPresent(column -> results.add(
                            OutputColumn.value(column.name(), column.type().domain())));
        }
        missing("input", inputs, faults);
        missing("output", outputs, faults);
        if (known == 0 || results.isEmpty() || policy.isEmpty()) {
            return Validation.invalid(faults.all());
        }
        OutputSchema<?> rows = OutputSchema.of(results, row -> row);
        checkFit(policy.get(), rows, results.size() == outputs.size(), faults);
        TableTemplate made = new TableTemplate(name, policy.get(), facts.build().columns(), rows, "1", List.of());
        Validation<Seq<Diagnostic>, String> written = made.csv();
        if (written.isInvalid()) {
            written.getError().forEach(faults::add);
        }
        return faults.validation(() -> made);
    }

    /**
     * Gives the table another version than {@code 1}.
     *
     * @param declared the version
     * @return this template with the version
     */
    public TableTemplate withVersion(String declared) {
        return new TableTemplate(name, hitPolicy, inputs, outputs, declared, notes);
    }

    /**
     * Gives the table columns for what its author wants to note.
     *
     * @param columns their names
     * @return this template with the columns
     */
    public TableTemplate withNotes(List<String> columns) {
        return new TableTemplate(name, hitPolicy, inputs, outputs, version, columns);
    }

    /**
     * Writes the file.
     *
     * @return its text, with line feeds; or the names that a CSV file cannot hold
     */
    public Validation<Seq<Diagnostic>, String> csv() {
        return TableCsvWriter.write(
                new TableCsvWriter.Parts(name, version, hitPolicy, inputs, outputs, notes, List.of()));
    }

    @Override
    public String toString() {
        return name + " " + hitPolicy.label() + " " + inputs + " -> " + outputs.columns();
    }

    private static void missing(String what, List<String> columns, Diagnostics faults) {
        if (columns.isEmpty()) {
            faults.error(
                    TableCsv.BAD_DECLARATION,
                    FileLocation.of(what, 1, 1),
                    "there is no " + what + ", expected at least one",
                    "name a column and its type, as in `" + Column.EXAMPLE + "`");
        }
    }

    private static void checkFit(HitPolicy policy, OutputSchema<?> outputs, boolean all, Diagnostics faults) {
        // a faulty output may have been the one that fits
        if (all && !policy.fits(outputs)) {
            faults.error(
                    TableCsv.UNFIT_OUTPUTS,
                    FileLocation.of("hit policy", 1, 1),
                    "hit policy " + policy.label()
                            + (policy.ranksOutputs()
                                    ? " ranks outputs, and none lists its values"
                                    : " needs one output of numbers"),
                    policy.ranksOutputs()
                            ? "give an output a type such as `one of A, B`, best first"
                            : "give the output the type `number`");
        }
    }

    /** One column as people name it. */
    private record Column(String name, TypeText.Type type) {
        private static final String EXAMPLE = "items: integer from 0";

        static Optional<Column> read(String what, int number, String text, Set<String> taken, Diagnostics faults) {
            int colon = text.indexOf(':');
            String name = (colon < 0 ? text : text.substring(0, colon)).strip().replaceAll("\\s+", " ");
            if (colon < 0 || name.isEmpty()) {
                faults.error(
                        TableCsv.BAD_DECLARATION,
                        FileLocation.of(what, number, 1),
                        "`" + Literal.shown(text) + "` is no column, expected a name, a colon and a type",
                        "write it as in `" + EXAMPLE + "`");
                return Optional.empty();
            }
            boolean twice = !taken.add(name);
            if (twice) {
                faults.error(
                        TableCsv.BAD_DECLARATION,
                        FileLocation.of(what, number, 1),
                        "column `" + Literal.shown(name) + "` stands there twice",
                        "give one of them another name");
            }
            int start = text.length() - text.substring(colon + 1).stripLeading().length();
            Optional<TypeText.Type> type = TypeText.read(
                    name, text.substring(start), i -> FileLocation.of(what, number, start + i + 1), faults);
            boolean single = type.isEmpty()
                    || (!(type.get().domain() instanceof SetDomain)
                            && !type.get().optional());
            if (what.equals("output") && !single) {
                faults.error(
                        TableCsv.BAD_TYPE,
                        FileLocation.of(what, number, start + 1),
                        "output `" + Literal.shown(name) + "` is "
                                + (type.get().optional() ? "marked as absent at times" : "a set")
                                + ", and each rule gives one value",
                        "write one type without a question mark, as in `one of A, B`");
                return Optional.empty();
            }
            return twice ? Optional.empty() : type.map(found -> new Column(name, found));
        }
    }
}
