package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.table.OutputColumn;
import dev.caserail.routing.table.OutputSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of types below a header: what makes a file readable without a schema in code (T4). */
final class TypeRow {
    private static final Pattern MARKED = Pattern.compile("(?is)\\s*(input|output)\\s*:(.*)");
    private static final Pattern LIKE_A_MARK = Pattern.compile("(?is)\\s*(\\p{L}+)\\s*:\\s.*");
    private static final List<String> MARKS = List.of("input", "output");
    private static final List<String> OF_RULES = List.of("", "types", "type");
    private static final List<String> OF_NOTES = List.of("", "note");

    private final CsvTable csv;
    private final Diagnostics faults;
    private final FactSchema.Builder<NamedFacts> inputs;
    private final List<OutputColumn<FactValue>> outputs = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<String> unusable = new HashSet<>();
    private final Set<String> declared = new HashSet<>();

    private TypeRow(CsvTable csv, Diagnostics faults) {
        this.csv = csv;
        this.faults = faults;
        this.inputs = FactSchema.builder("facts of " + csv.source().name());
    }

    /** Says whether the first row below the header has types: no condition and no value begins with {@code output:}. */
    static boolean follows(CsvTable csv) {
        return !csv.rows().isEmpty()
                && csv.rows().get(0).cells().stream()
                        .anyMatch(c -> MARKED.matcher(c.text()).matches());
    }

    /** Names the columns that a row of types makes annotations. */
    static Set<String> notes(CsvTable csv) {
        Set<String> notes = new HashSet<>();
        if (follows(csv)) {
            csv.rows().get(0).cells().stream().filter(c -> isNote(c.trimmed())).forEach(c -> notes.add(c.column()));
        }
        return notes;
    }

    /** Reads the row of types; empty, with a fault, if there is none. */
    static Optional<TypeRow> read(CsvTable csv, Diagnostics faults) {
        Optional<CsvRow> first = csv.rows().stream().findFirst();
        if (first.isEmpty() || !(follows(csv) || meantAsTypes(first.get()))) {
            boolean broken = faults.all()
                    .exists(d -> d.code().equals(CsvTable.MALFORMED)
                            || (d.location() instanceof FileLocation at
                                    && d.code().equals(CsvTable.CELL_COUNT)
                                    && (first.isEmpty()
                                            || at.line()
                                                    < first.get().location().line())));
            if (broken) {
                return Optional.empty();
            }
            FileLocation place = first.map(CsvRow::location).orElse(csv.source().start());
            faults.error(
                    TableCsv.MISSING_TYPES,
                    place,
                    "there is no row of types below the header",
                    "write the type of each column below its name, as in `number` or `output: one of A, B`");
            return Optional.empty();
        }
        TypeRow row = new TypeRow(csv, faults);
        first.get().cells().forEach(row::readCell);
        row.checkOutputs(first.get());
        return Optional.of(row);
    }

    /** {@return the inputs; one that is always absent where the file has none} */
    FactSchema<NamedFacts> inputs() {
        return declared.isEmpty()
                ? inputs.fact("(no input)", FlagDomain.FLAG, true, f -> AbsentFact.ABSENT)
                        .build()
                : inputs.build();
    }

    /** {@return the outputs; where a type is broken, text stands in} */
    OutputSchema<NamedFacts> outputs() {
        return OutputSchema.of(List.copyOf(outputs), row -> {
            Map<String, Fact> values = new LinkedHashMap<>();
            outputs.forEach(o -> values.put(o.name(), row.get(o)));
            return NamedFacts.of(values);
        });
    }

    /** {@return the annotation columns} */
    Set<String> noted() {
        return notes;
    }

    /** {@return columns whose cells cannot be read, because their types cannot} */
    Set<String> unusable() {
        return unusable;
    }

    private static boolean meantAsTypes(CsvRow row) {
        CsvCell first = row.cells().get(0);
        boolean named = first.column().equals(TableCsv.RULE)
                && OF_RULES.contains(first.trimmed().toLowerCase(Locale.ROOT))
                && !first.blank();
        return named
                || row.cells().stream()
                        .anyMatch(c -> !TableCsv.headsNote(c)
                                && LIKE_A_MARK.matcher(c.text()).matches());
    }

    private static boolean isNote(String type) {
        return type.equalsIgnoreCase("note");
    }

    private void readCell(CsvCell cell) {
        String name = cell.column();
        String words = cell.trimmed().toLowerCase(Locale.ROOT);
        boolean rules = cell.equals(csv.rows().get(0).cells().get(0)) && name.equals(TableCsv.RULE);
        if (rules || TableCsv.headsNote(cell)) {
            if (!(rules ? OF_RULES : OF_NOTES).contains(words)) {
                faults.error(
                        TableCsv.BAD_TYPE,
                        cell.location(),
                        "column `" + name + "` has " + (rules ? "the names of rules" : "annotations") + ", expected `"
                                + (rules ? OF_RULES : OF_NOTES).get(1) + "` or nothing below it");
            }
        } else if (isNote(words)) {
            notes.add(name);
        } else if (declared.contains(name)
                || outputs.stream().anyMatch(o -> o.name().equals(name))) {
            // The header's fault is told already.
            unusable.add(name);
        } else {
            readType(cell);
        }
    }

    private void readType(CsvCell cell) {
        String name = cell.column();
        Matcher marked = MARKED.matcher(cell.text());
        Matcher misspelt = LIKE_A_MARK.matcher(cell.text());
        if (!marked.matches() && misspelt.matches()) {
            readMisspelt(cell, misspelt.group(1));
            return;
        }
        boolean output = marked.matches() && marked.group(1).equalsIgnoreCase("output");
        int start = marked.matches() ? leading(cell.text(), marked.start(2)) : leading(cell.text(), 0);
        CellPlaces all = CellPlaces.of(csv.source(), cell);
        IntFunction<FileLocation> places = i -> all.apply(start + i);
        Optional<TypeText.Type> type = TypeText.read(name, cell.text().substring(start), places, faults);
        if (output) {
            readOutput(cell, type, places);
        } else if (type.isPresent()) {
            declared.add(name);
            inputs.fact(
                    name,
                    type.get().domain(),
                    type.get().optional(),
                    f -> f.fact(name, type.get().domain()));
        } else {
            unusable.add(name);
        }
    }

    private void readMisspelt(CsvCell cell, String mark) {
        faults.error(
                TableCsv.BAD_TYPE,
                cell.location(),
                "unknown mark `" + Literal.shown(mark) + ":` of column `" + Literal.shown(cell.column())
                        + "`, expected `input:`, `output:` or a type",
                NearName.hint(mark, MARKS));
        unusable.add(cell.column());
        if (NearName.of(mark, MARKS).filter(near -> near.equals("output")).isPresent()) {
            outputs.add(OutputColumn.value(cell.column(), TextDomain.TEXT));
        }
    }

    private void readOutput(CsvCell cell, Optional<TypeText.Type> type, IntFunction<FileLocation> places) {
        boolean single = type.isPresent() && !(type.get().domain() instanceof SetDomain);
        if (type.isPresent() && (!single || type.get().optional())) {
            faults.error(
                    TableCsv.BAD_TYPE,
                    places.apply(0),
                    "output `" + cell.column() + "` " + (single ? "is marked as absent at times" : "is a set")
                            + ", and each rule gives one value",
                    single ? "delete the question mark" : "write `output: one of …`");
        }
        if (!single) {
            unusable.add(cell.column());
        }
        outputs.add(OutputColumn.value(cell.column(), single ? type.get().domain() : TextDomain.TEXT));
    }

    private void checkOutputs(CsvRow row) {
        if (outputs.isEmpty()) {
            faults.error(
                    TableCsv.MISSING_OUTPUT,
                    row.location(),
                    "no column is an output",
                    "write `output:` in front of its type, as in `output: one of A, B`");
            outputs.add(OutputColumn.value("(no output)", TextDomain.TEXT));
            unusable.add("(no output)");
        }
    }

    private static int leading(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
