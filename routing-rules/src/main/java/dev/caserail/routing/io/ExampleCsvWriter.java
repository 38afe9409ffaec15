package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExpectedNumber;
import dev.caserail.routing.example.ExpectedOutputs;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes examples with the columns of their table, and of what else they have (T12). */
final class ExampleCsvWriter {
    private final List<Example> examples;
    private final DecisionTable<?, ?> table;
    private final List<String> facts;
    private final List<String> outputs;
    private final boolean rules;
    private final boolean notes;
    private final boolean marks;

    ExampleCsvWriter(List<Example> examples, DecisionTable<?, ?> table) {
        if (examples.stream().map(Example::name).distinct().count() < examples.size()) {
            throw new IllegalArgumentException("two examples have one name");
        }
        this.examples = examples;
        this.table = table;
        Set<String> names = new LinkedHashSet<>();
        table.inputs().stream().map(FactColumn::name).forEach(names::add);
        examples.forEach(example -> names.addAll(example.facts().facts().keySet()));
        this.facts = List.copyOf(names);
        Stream<String> all = table.outputs().columns().stream().map(OutputColumn::name);
        this.outputs = (table.hitPolicy().answersNumber() ? all.limit(1) : all).toList();
        this.rules = examples.stream().anyMatch(example -> !example.rules().isEmpty());
        this.notes = examples.stream().anyMatch(example -> example.note().isPresent());
        this.marks = examples.stream().anyMatch(Example::toConfirm);
    }

    String text() {
        List<String> header = new ArrayList<>(List.of(ExampleCsv.NAME));
        header.addAll(facts);
        header.addAll(outputs);
        Stream.of(rules ? ExampleCsv.RULE : "", notes ? ExampleCsv.NOTE : "", marks ? ExampleCsv.TO_CONFIRM : "")
                .filter(column -> !column.isEmpty())
                .forEach(header::add);
        StringBuilder out = new StringBuilder("# table: ")
                .append(table.version().name())
                .append('\n')
                .append(TableCsvWriter.line(header))
                .append('\n');
        examples.forEach(
                example -> out.append(TableCsvWriter.line(row(example))).append('\n'));
        return out.toString();
    }

    private List<String> row(Example example) {
        List<String> cells = new ArrayList<>(List.of(example.name()));
        for (String name : facts) {
            var fact = example.facts().fact(name);
            cells.add(fact == AbsentFact.ABSENT ? "" : ExampleCells.written(fact));
        }
        cells.addAll(expected(example));
        if (rules) {
            cells.add(example.rules().stream().map(RuleId::value).collect(Collectors.joining(", ")));
        }
        if (notes) {
            cells.add(example.note().orElse(""));
        }
        if (marks) {
            cells.add(example.toConfirm() ? ExampleCsv.YES : "");
        }
        return cells;
    }

    private List<String> expected(Example example) {
        List<String> cells = new ArrayList<>();
        boolean number = example.expected() instanceof ExpectedNumber;
        if (example.expected() instanceof ExpectedOutputs expected
                && !table.hitPolicy().answersNumber()
                && expected.rows().stream().allMatch(row -> row.size() == outputs.size())
                && (table.hitPolicy().answersList() || expected.rows().size() == 1)) {
            for (int output = 0; output < outputs.size(); output++) {
                int at = output;
                cells.add(
                        table.hitPolicy().answersList()
                                ? expected.rows().stream()
                                        .map(row -> Literal.text(row.get(at)))
                                        .collect(Collectors.joining(", "))
                                : ExampleCells.written(expected.rows().get(0).get(at)));
            }
            return cells;
        }
        if (example.expected() instanceof ExpectedOutputs
                || (number && !table.hitPolicy().answersNumber())) {
            throw new IllegalArgumentException("a table with hit policy "
                    + table.hitPolicy().label() + " never answers `"
                    + example.expected().shown() + "`");
        }
        cells.add(example.expected().shown());
        while (cells.size() < outputs.size()) {
            cells.add("");
        }
        return cells;
    }
}
