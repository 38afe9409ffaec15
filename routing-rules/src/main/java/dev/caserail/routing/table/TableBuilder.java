package dev.caserail.routing.table;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a table in code so that it reads like the table: a row of names, then a row of cells for each rule (T1).
 *
 * <pre>{@code
 * DecisionTable<Order, String> vans = DecisionTable.builder("vans", HitPolicy.FIRST, schema, outputs)
 *         .columns(      "channel",      "items", "city",       "van")
 *         .rule("big",   "PHONE, VIDEO", "> 20",  "-",          "large").note("why", "long calls")
 *         .rule("north", "-",            "-",     "Kiel, Ulm",  "small")
 *         .rule("else",  "-",            "-",     "-",          "small")
 *         .build();
 * }</pre>
 *
 * <p>Cells are written as in a file: see {@link ConditionParser}. What is wrong with the rows is told by {@link #build}, all of it
 * at once. Not for sharing between threads.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
public final class TableBuilder<F, O> {
    private final String name;
    private final HitPolicy hitPolicy;
    private final FactSchema<F> schema;
    private final OutputSchema<O> outputs;
    private final List<Row> rows = new ArrayList<>();
    private String version = TableVersion.UNVERSIONED;
    private List<String> columns = List.of();

    TableBuilder(String name, HitPolicy hitPolicy, FactSchema<F> schema, OutputSchema<O> outputs) {
        this.name = name;
        this.hitPolicy = hitPolicy;
        this.schema = schema;
        this.outputs = outputs;
    }

    private record Row(String rule, List<String> cells, Map<String, String> notes) {}

    /**
     * Declares the table's version.
     *
     * @param declared the version, such as {@code 2026-03}
     * @return this builder
     */
    public TableBuilder<F, O> version(String declared) {
        version = declared;
        return this;
    }

    /**
     * Names the columns of the rows that follow: facts that the rules ask for, and all outputs, in any order.
     *
     * @param names the names
     * @return this builder
     */
    public TableBuilder<F, O> columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /**
     * Adds a rule.
     *
     * @param id the rule's name
     * @param cells its conditions and outputs, in the order of the columns; {@code -} takes every fact
     * @return this builder
     */
    public TableBuilder<F, O> rule(String id, String... cells) {
        rows.add(new Row(id, List.of(cells), new LinkedHashMap<>()));
        return this;
    }

    /**
     * Annotates the rule that was added last.
     *
     * @param column what the annotation is called
     * @param text what it says
     * @return this builder
     * @throws IllegalStateException if there is no rule yet
     */
    public TableBuilder<F, O> note(String column, String text) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("there is no rule yet to be annotated with `" + column + "`");
        }
        rows.get(rows.size() - 1).notes().put(column, text);
        return this;
    }

    /**
     * Makes the table.
     *
     * @return the table
     * @throws IllegalArgumentException if a row or a column is wrong, with all that is; or for what
     *     {@link DecisionTable#of} refuses
     */
    public DecisionTable<F, O> build() {
        Diagnostics faults = new Diagnostics();
        for (String column : columns) {
            boolean known = schema.find(column).isPresent()
                    || outputs.columns().stream().anyMatch(o -> o.name().equals(column));
            if (!known) {
                throw new IllegalArgumentException(
                        "`" + column + "` is no fact of " + schema + " and no output of " + outputs.columns());
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("rule `" + row.rule() + "` has "
                        + row.cells().size() + " cells, expected " + columns.size() + " for " + columns);
            }
            rule(row, faults).ifPresent(rules::add);
        }
        if (faults.hasErrors()) {
            throw new IllegalArgumentException("table `" + name + "`: "
                    + faults.all().toJavaStream().map(Diagnostic::line).collect(Collectors.joining("; ")));
        }
        return DecisionTable.of(name, version, hitPolicy, schema, outputs, rules);
    }

    private Optional<Rule> rule(Row row, Diagnostics faults) {
        int errorsBefore = faults.errorCount();
        List<InputEntry> inputs = new ArrayList<>();
        for (FactColumn<F> column : schema.columns()) {
            cell(row, column.name())
                    .flatMap(text ->
                            faults.take(ConditionParser.parse(text, column, schema, place -> at(row, column.name()))))
                    .filter(test -> !(test instanceof AnyTest))
                    .ifPresent(test -> inputs.add(InputEntry.of(column.name(), test)));
        }
        List<FactValue> values = new ArrayList<>();
        for (OutputColumn<?> output : outputs.columns()) {
            String text = cell(row, output.name())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the rows of table `" + name + "` have no column for the output `" + output.name() + "`"));
            faults.take(ConditionParser.parseValue(
                            text, output.name(), output.domain(), place -> at(row, output.name())))
                    .ifPresent(values::add);
        }
        return faults.errorCount() > errorsBefore
                ? Optional.empty()
                : Optional.of(Rule.builder()
                        .id(RuleId.of(row.rule()))
                        .addAllInputs(inputs)
                        .addAllOutputs(values)
                        .putAllAnnotations(row.notes())
                        .build());
    }

    private Optional<String> cell(Row row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? Optional.empty() : Optional.of(row.cells().get(at));
    }

    private static PathLocation at(Row row, String column) {
        return PathLocation.of("rule " + row.rule() + ", " + column);
    }
}
