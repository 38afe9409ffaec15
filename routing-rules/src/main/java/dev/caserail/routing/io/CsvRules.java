package dev.caserail.routing.io;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.cell.DomainCheck;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the header and the rows of one table in CSV: conditions, outputs and annotations, and all their faults (T4). */
final class CsvRules {
    private static final int MOST_RULES = 20_000;
    private static final int MOST_FAULTS = 1_000;

    private final CsvTable csv;
    private final Corner corner;
    private final FactSchema<?> schema;
    private final OutputSchema<?> outputs;
    private final boolean first;
    private final Set<String> notes;
    private final Set<String> unusable;
    private final List<CsvRow> rows;
    private final DecimalComma decimalComma;
    private final DomainCheck check;
    private final Diagnostics faults;
    private int warnings;
    private final Map<String, FileLocation> firstPlaces = new LinkedHashMap<>();

    CsvRules(
            CsvTable csv,
            Corner corner,
            FactSchema<?> schema,
            OutputSchema<?> outputs,
            boolean first,
            Set<String> notes,
            Set<String> unusable,
            int typeRows,
            DomainCheck check,
            Diagnostics faults) {
        this.csv = csv;
        this.corner = corner;
        this.schema = schema;
        this.outputs = outputs;
        this.first = first;
        this.notes = notes;
        this.unusable = unusable;
        this.rows = csv.rows().subList(typeRows, csv.rows().size());
        this.faults = faults;
        this.check = check;
        this.decimalComma = DecimalComma.of(csv);
    }

    /** Reads the rules; fewer than there are where some have faults. */
    List<Rule> read() {
        checkHeader();
        if (rows.isEmpty() && !faults.all().exists(d -> d.code().equals(CsvTable.MALFORMED))) {
            faults.error(
                    TableCsv.NO_RULES,
                    csv.source().start(),
                    "there is no rule below the header",
                    "write at least a rule that takes every case");
        }
        List<Rule> rules = new ArrayList<>();
        Optional<Rule> catchAll = Optional.empty();
        int position = 0;
        for (CsvRow row : rows) {
            if (tooMuch(row, position)) {
                break;
            }
            Optional<Rule> rule = readRule(row, ++position);
            if (first && rule.isPresent() && catchAll.isPresent()) {
                warnBelow(catchAll.get(), rule.get(), row);
            } else if (rule.isPresent() && rule.get().catchAll()) {
                catchAll = rule;
            }
            rule.ifPresent(rules::add);
        }
        return rules;
    }

    private boolean tooMuch(CsvRow row, int rules) {
        if (faults.errorCount() >= MOST_FAULTS) {
            return stop(row, "the file has more than " + MOST_FAULTS + " faults", "mend those above, then look again");
        }
        return rules >= MOST_RULES && stop(row, "the table has more than " + MOST_RULES + " rules", "split the table");
    }

    private boolean stop(CsvRow row, String why, String help) {
        faults.error(TableCsv.TOO_LARGE, row.location(), why + ": nothing from this row on is read", help);
        return true;
    }

    private void checkHeader() {
        List<String> known = Stream.of(
                        schema.columns().stream().map(FactColumn::name),
                        outputs.columns().stream().map(OutputColumn::name),
                        Stream.of(TableCsv.RULE, TableCsv.NOTE))
                .flatMap(names -> names)
                .toList();
        for (CsvCell cell : csv.header()) {
            if (!TableCsv.visible(cell.column())) {
                faults.error(
                        TableCsv.INVISIBLE,
                        cell.location(),
                        "the name of column `" + Literal.shown(cell.column()) + "` has a character that nobody sees",
                        "type the name anew");
            }
            boolean first = cell.equals(csv.header().get(0));
            if (first && cell.column().equals(corner.column())) {
                continue;
            }
            if (cell.column().equals(TableCsv.RULE)) {
                faults.error(
                        TableCsv.UNKNOWN_COLUMN,
                        cell.location(),
                        "column `" + TableCsv.RULE + "` stands behind another one, expected it first",
                        "move it to the front");
            } else if (!known.contains(cell.column()) && !unusable.contains(cell.column()) && !isNote(cell)) {
                faults.error(
                        TableCsv.UNKNOWN_COLUMN,
                        cell.location(),
                        "unknown column `" + Literal.shown(cell.column()) + "`, expected one of "
                                + String.join(", ", known),
                        NearName.hint(cell.column(), known));
            }
        }
        for (OutputColumn<?> output : outputs.columns()) {
            if (!csv.has(output.name()) && !unusable.contains(output.name())) {
                faults.error(
                        TableCsv.MISSING_OUTPUT,
                        csv.header().get(0).location(),
                        "the header has no column for the output `" + output.name() + "`");
            }
        }
    }

    private Optional<Rule> readRule(CsvRow row, int position) {
        int errorsBefore = faults.errorCount();
        Optional<RuleId> id = readId(row, position);
        Map<String, InputEntry> inputs = new LinkedHashMap<>();
        Map<String, String> annotations = new LinkedHashMap<>();
        for (CsvCell cell : row.cells()) {
            Optional<? extends FactColumn<?>> column = schema.find(cell.column());
            if (column.isPresent()) {
                readInput(cell, column.get())
                        .filter(test -> !(test instanceof AnyTest))
                        .ifPresent(
                                test -> inputs.put(cell.column(), InputEntry.of(cell.column(), test, cell.location())));
            } else if (isNote(cell) && !cell.blank()) {
                annotations.put(cell.column(), cell.trimmed());
            }
        }
        List<FactValue> values = new ArrayList<>();
        for (OutputColumn<?> output : outputs.columns()) {
            row.find(output.name())
                    .filter(cell -> !unusable.contains(output.name()))
                    .flatMap(cell -> readOutput(cell, output))
                    .ifPresent(values::add);
        }
        if (faults.errorCount() > errorsBefore
                || values.size() < outputs.columns().size()) {
            return Optional.empty();
        }
        return Optional.of(Rule.builder()
                .id(id.orElseThrow())
                .addAllInputs(inputs.values())
                .addAllOutputs(values)
                .putAllAnnotations(annotations)
                .location(row.location())
                .build());
    }

    private Optional<RuleId> readId(CsvRow row, int position) {
        String automatic = "r" + position;
        CsvCell cell = row.cells().get(0);
        boolean named = cell.column().equals(corner.column()) && !cell.blank();
        String text = named ? cell.trimmed() : automatic;
        FileLocation earlier = firstPlaces.putIfAbsent(text, cell.location());
        if (earlier != null) {
            faults.error(
                    TableCsv.DUPLICATE_RULE,
                    cell.location(),
                    "rule `" + Literal.shown(text) + "` stands at " + earlier.text() + " already",
                    "give this rule another name");
        }
        Validation<Diagnostic, RuleId> id = RuleId.parse(text, cell.location());
        if (id.isInvalid()) {
            faults.add(id.getError());
            return Optional.empty();
        }
        return Optional.of(id.get());
    }

    private Optional<UnaryTest> readInput(CsvCell cell, FactColumn<?> column) {
        if (cell.blank()) {
            return Optional.empty();
        }
        CellPlaces places = CellPlaces.of(csv.source(), cell);
        Optional<UnaryTest> test = faults.take(ConditionParser.parse(cell.text(), column, schema, places, check));
        test.ifPresent(t -> warnEmptyIntervals(t, places));
        test.ifPresent(t -> decimalComma.check(cell, column.name(), column.domain(), places, faults));
        return test;
    }

    private Optional<FactValue> readOutput(CsvCell cell, OutputColumn<?> output) {
        if (cell.blank()) {
            faults.error(
                    TableCsv.EMPTY_OUTPUT,
                    cell.location(),
                    "the output `" + output.name() + "` is empty, expected "
                            + output.domain().words());
            return Optional.empty();
        }
        if (decimalComma.fault(cell, output.name(), output.domain(), faults)) {
            return Optional.empty();
        }
        Optional<FactValue> value = faults.take(ConditionParser.parseValue(
                cell.text(), output.name(), output.domain(), CellPlaces.of(csv.source(), cell), check));
        value.filter(v -> output.domain().contains(v))
                .ifPresent(v -> TableCsv.checkDeclared(v, outputs, output, cell.location(), faults));
        return value;
    }

    private void warnEmptyIntervals(UnaryTest test, CellPlaces places) {
        if (test instanceof IntervalTest interval && interval.empty() && ++warnings <= MOST_FAULTS) {
            faults.add(Diagnostic.warning(
                    TableCsv.NEVER_HOLDS,
                    places.apply(interval.span().start()),
                    "nothing lies in the interval `" + Literal.shown(interval.text()) + "`",
                    "put the smaller end first, and include an end with `[` or `]`"));
        } else if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> warnEmptyIntervals(t, places));
        }
    }

    private void warnBelow(Rule catchAll, Rule rule, CsvRow row) {
        faults.add(Diagnostic.warning(
                TableCsv.NEVER_DECIDES,
                row.location(),
                "rule `" + rule.id().value() + "` can never decide: rule `"
                        + catchAll.id().value() + "` above it takes every case",
                "move it up, or delete it"));
    }

    private boolean isNote(CsvCell cell) {
        return notes.contains(cell.column()) || TableCsv.headsNote(cell);
    }
}
