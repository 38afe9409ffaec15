package dev.caserail.model.internal.rows;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the cells of rows that are each named by a code; whatever is wrong with them is added to the faults. */
public final class NamedRows {
    private final String column;
    private final DiagnosticCode fault;
    private final Diagnostics faults;
    private final Map<String, FileLocation> codes = new TreeMap<>();

    /**
     * Starts reading.
     *
     * @param column the column that names a row
     * @param fault the code of what is wrong with a name that stands twice, a choice or a label
     * @param faults where faults are added
     */
    public NamedRows(String column, DiagnosticCode fault, Diagnostics faults) {
        this.column = column;
        this.fault = fault;
        this.faults = faults;
    }

    /**
     * Reads the name of a row; each may stand once.
     *
     * @param <T> the name's type
     * @param row the row
     * @param parse reads it
     * @return the name; empty if it is none, or stands in an earlier row
     */
    public <T> Optional<T> name(CsvRow row, BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        CsvCell cell = row.cell(column);
        Optional<T> name = value(cell, parse);
        FileLocation earlier = name.isEmpty() ? null : codes.putIfAbsent(cell.trimmed(), cell.location());
        if (earlier != null) {
            faults.error(
                    fault,
                    cell.location(),
                    column + " `" + cell.trimmed() + "` stands at " + earlier.text() + " already",
                    "give this one another name, or delete it");
            return Optional.empty();
        }
        return name;
    }

    /**
     * Reads a value.
     *
     * @param <T> its type
     * @param cell where it stands
     * @param parse reads it
     * @return the value; empty if it is none
     */
    public <T> Optional<T> value(CsvCell cell, BiFunction<String, Location, Validation<Diagnostic, T>> parse) {
        Validation<Diagnostic, T> parsed = parse.apply(cell.trimmed(), cell.location());
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
            return Optional.empty();
        }
        return Optional.of(parsed.get());
    }

    /**
     * Reads one of a few words, in whatever case.
     *
     * @param <E> the words
     * @param cell where it stands
     * @param type the words
     * @return the word; empty if it is none of them
     */
    public <E extends Enum<E>> Optional<E> choice(CsvCell cell, Class<E> type) {
        String text = cell.trimmed().toUpperCase(Locale.ROOT);
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (known.contains(text)) {
            return Optional.of(Enum.valueOf(type, text));
        }
        faults.error(
                fault,
                cell.location(),
                "unknown " + cell.column() + " " + Diagnostic.quoted(cell.trimmed()) + ", expected one of "
                        + String.join(", ", known),
                NearName.hint(text, known));
        return Optional.empty();
    }

    /**
     * Reads the labels of a row.
     *
     * @param row the row
     * @param columns the languages of the label columns
     * @return the labels by language; none where a fault was added, for a row must have one
     */
    public Map<Locale, String> labels(CsvRow row, Map<String, Locale> columns) {
        Map<Locale, String> words = new LinkedHashMap<>();
        columns.forEach((name, locale) ->
                row.find(name).filter(cell -> !cell.blank()).ifPresent(cell -> words.put(locale, cell.trimmed())));
        if (words.isEmpty() && !columns.isEmpty()) {
            faults.error(
                    fault,
                    row.cell(column).location(),
                    column + " `" + row.cell(column).trimmed() + "` has no label",
                    "write what people read, in one language at least");
        }
        return words;
    }
}
