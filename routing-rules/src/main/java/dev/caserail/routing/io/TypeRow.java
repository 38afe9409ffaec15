package dev.caserail.routing.io;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final Corner corner;
    private final Diagnostics faults;
    private final ColumnTypes types;

    private TypeRow(CsvTable csv, Corner corner, Diagnostics faults) {
        this.csv = csv;
        this.corner = corner;
        this.faults = faults;
        this.types = new ColumnTypes(csv.source().name());
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

    /** Says whether there is a row of types, or one that is meant to be, though its marks are misspelt. */
    static boolean stands(CsvTable csv, Corner corner) {
        return follows(csv) || csv.rows().stream().limit(1).anyMatch(row -> meantAsTypes(row, corner));
    }

    /** Reads the row of types. */
    static ColumnTypes read(CsvTable csv, Corner corner, Diagnostics faults) {
        TypeRow row = new TypeRow(csv, corner, faults);
        csv.rows().get(0).cells().forEach(row::readCell);
        row.checkOutputs(csv.rows().get(0));
        return row.types;
    }

    private static boolean meantAsTypes(CsvRow row, Corner corner) {
        CsvCell first = row.cells().get(0);
        boolean named = first.column().equals(corner.column())
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
        boolean rules = cell.equals(csv.rows().get(0).cells().get(0)) && name.equals(corner.column());
        if (rules || TableCsv.headsNote(cell)) {
            if (!(rules ? OF_RULES : OF_NOTES).contains(words)) {
                faults.error(
                        TableCsv.BAD_TYPE,
                        cell.location(),
                        "column `" + name + "` has " + (rules ? "the names of rules" : "annotations") + ", expected `"
                                + (rules ? OF_RULES : OF_NOTES).get(1) + "` or nothing below it");
            }
        } else if (isNote(words)) {
            types.note(name);
        } else if (types.has(name)) {
            // The header's fault is told already.
            types.unusable(name);
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
            types.input(name, type.get().domain(), type.get().optional());
        } else {
            types.unusable(name);
        }
    }

    private void readMisspelt(CsvCell cell, String mark) {
        faults.error(
                TableCsv.BAD_TYPE,
                cell.location(),
                "unknown mark `" + Literal.shown(mark) + ":` of column `" + Literal.shown(cell.column())
                        + "`, expected `input:`, `output:` or a type",
                NearName.hint(mark, MARKS));
        types.unusable(cell.column());
        if (NearName.of(mark, MARKS).filter(near -> near.equals("output")).isPresent()) {
            types.output(cell.column(), TextDomain.TEXT);
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
            types.unusable(cell.column());
        }
        types.output(cell.column(), single ? type.get().domain() : TextDomain.TEXT);
    }

    private void checkOutputs(CsvRow row) {
        if (types.withoutOutputs()) {
            faults.error(
                    TableCsv.MISSING_OUTPUT,
                    row.location(),
                    "no column is an output",
                    "write `output:` in front of its type, as in `output: one of A, B`");
            types.output("(no output)", TextDomain.TEXT);
            types.unusable("(no output)");
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
