package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.example.ExpectedNumber;
import dev.caserail.routing.example.ExpectedOutputs;
import dev.caserail.routing.example.Unanswered;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of examples: facts and expected outputs (T12). A text stands there as it is, unless it needs quotes. */
final class ExampleCells {
    private static final String ABSENT = "null";
    private static final String EMPTY = "empty";
    private static final String QUOTE = "\"";
    private static final String MARK = "(";

    private final SourceText source;
    private final DecisionTable<?, ?> table;
    private final Diagnostics faults;

    ExampleCells(SourceText source, DecisionTable<?, ?> table, Diagnostics faults) {
        this.source = source;
        this.table = table;
        this.faults = faults;
    }

    NamedFacts facts(CsvRow row, FactSchema<?> schema) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (CsvCell cell : row.cells()) {
            Optional<? extends FactColumn<?>> column = schema.find(cell.column());
            if (column.isPresent() && !cell.blank() && !cell.trimmed().equals(ABSENT)) {
                fact(cell, column.get().domain()).ifPresent(fact -> facts.put(cell.column(), fact));
            }
        }
        return NamedFacts.of(facts);
    }

    private Optional<Fact> fact(CsvCell cell, Domain domain) {
        if (!(domain instanceof SetDomain set)) {
            return value(cell, domain).map(value -> value);
        }
        if (cell.trimmed().equals(EMPTY)) {
            return Optional.of(SetFact.of(List.of()));
        }
        return values(cell, set.members())
                .map(codes -> SetFact.of(codes.stream().map(FactValue::shown).toList()));
    }

    private Optional<FactValue> value(CsvCell cell, Domain domain) {
        boolean plain = domain.base() instanceof TextDomain && !cell.trimmed().startsWith(QUOTE);
        String text = plain ? Literal.text(TextValue.of(cell.trimmed())) : cell.text();
        IntFunction<FileLocation> places = plain ? place -> cell.location() : CellPlaces.of(source, cell);
        return faults.take(ConditionParser.parseValue(text, cell.column(), domain, places));
    }

    private Optional<List<FactValue>> values(CsvCell cell, Domain domain) {
        return faults.take(
                ConditionParser.parseValues(cell.text(), cell.column(), domain, CellPlaces.of(source, cell)));
    }

    /** What a row expects; empty, with a fault, if it does not say. */
    Optional<Expectation> expected(CsvRow row, List<String> outputs) {
        List<CsvCell> cells =
                outputs.stream().flatMap(output -> row.find(output).stream()).toList();
        if (cells.size() < outputs.size()) {
            return Optional.empty();
        }
        List<CsvCell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        List<Unanswered> marks =
                filled.stream().flatMap(cell -> mark(cell).stream()).distinct().toList();
        if (!marks.isEmpty()) {
            if (marks.size() > 1 || filled.stream().anyMatch(cell -> mark(cell).isEmpty())) {
                faults.error(
                        ExampleCsv.EXPECTATION,
                        filled.get(0).location(),
                        "expected are both "
                                + filled.stream()
                                        .map(cell -> "`" + Literal.shown(cell.trimmed()) + "`")
                                        .collect(Collectors.joining(" and ")),
                        "delete one of them");
                return Optional.empty();
            }
            return Optional.of(marks.get(0));
        }
        if (filled.size() < cells.size()) {
            CsvCell blank = cells.stream().filter(CsvCell::blank).findFirst().orElseThrow();
            faults.error(
                    ExampleCsv.EXPECTATION,
                    blank.location(),
                    "no `" + blank.column() + "` is expected, but each example expects something",
                    "write the value, `(no decision)` where no rule should match, or `(error)`");
            return Optional.empty();
        }
        return table.hitPolicy().answersNumber() ? number(cells.get(0)) : outputs(cells);
    }

    private static Optional<Unanswered> mark(CsvCell cell) {
        String text = cell.trimmed().replaceAll("\\s+", " ");
        return Stream.of(Unanswered.values())
                .filter(mark -> mark.shown().equalsIgnoreCase(text))
                .findFirst();
    }

    private Optional<Expectation> number(CsvCell cell) {
        return value(cell, NumberDomain.any()).map(value -> ExpectedNumber.of(((NumberValue) value).number()));
    }

    private Optional<Expectation> outputs(List<CsvCell> cells) {
        int errorsBefore = faults.errorCount();
        List<List<FactValue>> byOutput = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            OutputColumn<?> output = table.outputs().columns().get(i);
            byOutput.add(expectedValues(cells.get(i), output));
        }
        if (faults.errorCount() > errorsBefore) {
            return Optional.empty();
        }
        int matches = byOutput.get(0).size();
        for (int i = 1; i < byOutput.size(); i++) {
            if (byOutput.get(i).size() != matches) {
                faults.error(
                        ExampleCsv.EXPECTATION,
                        cells.get(i).location(),
                        byOutput.get(i).size() + " values of `" + cells.get(i).column() + "` beside " + matches
                                + " of `" + cells.get(0).column() + "`, expected one for each match");
                return Optional.empty();
            }
        }
        List<List<FactValue>> rows = new ArrayList<>();
        for (int match = 0; match < matches; match++) {
            int at = match;
            rows.add(byOutput.stream().map(values -> values.get(at)).toList());
        }
        return Optional.of(ExpectedOutputs.of(rows));
    }

    private List<FactValue> expectedValues(CsvCell cell, OutputColumn<?> output) {
        if (table.hitPolicy().answersList()) {
            return values(cell, output.domain()).orElse(List.of());
        }
        if (output.domain().base() instanceof TextDomain && cell.trimmed().startsWith(MARK)) {
            faults.error(
                    ExampleCsv.EXPECTATION,
                    cell.location(),
                    "unknown mark `" + Literal.shown(cell.trimmed()) + "`, expected `(no decision)` or `(error)`",
                    "put a text that begins with a parenthesis in quotes");
            return List.of();
        }
        Optional<FactValue> value = value(cell, output.domain());
        value.ifPresent(v -> TableCsv.checkDeclared(v, table.outputs(), output, cell.location(), faults));
        return value.map(List::of).orElse(List.of());
    }

    /** Writes a fact, so that reading gives it back. */
    static String written(Fact fact) {
        if (fact instanceof SetFact set) {
            return set.codes().isEmpty()
                    ? EMPTY
                    : set.codes().stream()
                            .map(code -> Literal.text(CodeValue.of(code)))
                            .collect(Collectors.joining(", "));
        }
        if (!(fact instanceof FactValue value)) {
            return "";
        }
        if (value instanceof TextValue text) {
            return plain(text.text()) ? text.text() : Literal.text(value);
        }
        // Dates, times and durations need no function around them in a column of their own.
        return value instanceof CodeValue ? Literal.text(value) : value.shown();
    }

    private static boolean plain(String text) {
        return !text.isEmpty()
                && !text.equals(ABSENT)
                && !text.startsWith(QUOTE)
                && !text.startsWith(MARK)
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }
}
