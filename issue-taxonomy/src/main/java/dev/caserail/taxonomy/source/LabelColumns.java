package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The columns {@code label_xx} of a file, one a language, which all our layouts with labels have; and others like them. */
public final class LabelColumns {
    /** What the name of such a column begins with; a language tag follows, {@code _} or {@code -} between its parts. */
    public static final String PREFIX = "label_";

    private LabelColumns() {}

    /**
     * Finds the columns.
     *
     * @param table the file
     * @param code the code of what is wrong with them
     * @param faults where is added: no such column at all, one whose end is no language, two of one language
     * @return the language of each column, in the header's order
     */
    public static Map<String, Locale> read(CsvTable table, DiagnosticCode code, Diagnostics faults) {
        Map<String, Locale> columns = find(table, PREFIX, code, faults);
        if (columns.isEmpty()) {
            faults.error(
                    code,
                    table.source().start(),
                    "the header has no label column, expected at least one such as `" + PREFIX + "en`");
        }
        return columns;
    }

    /**
     * Finds columns of another beginning, which a file may do without.
     *
     * @param table the file
     * @param prefix what their names begin with
     * @param code the code of what is wrong with them
     * @param faults where is added: one whose end is no language, two of one language
     * @return the language of each column, in the header's order
     */
    public static Map<String, Locale> find(CsvTable table, String prefix, DiagnosticCode code, Diagnostics faults) {
        Map<String, Locale> columns = new LinkedHashMap<>();
        for (CsvCell cell : table.header()) {
            if (cell.column().startsWith(prefix)) {
                Locale locale = language(cell.column(), prefix);
                if (locale.getLanguage().isEmpty()) {
                    faults.error(
                            code,
                            cell.location(),
                            "column `" + cell.column() + "` does not end in a language tag, expected one such as `"
                                    + prefix + "en`");
                } else if (columns.containsValue(locale)) {
                    faults.error(
                            code,
                            cell.location(),
                            "column `" + cell.column() + "` is a second one for language `" + locale.toLanguageTag()
                                    + "`");
                }
                columns.put(cell.column(), locale);
            }
        }
        return columns;
    }

    /**
     * Reads the language off the name of such a column.
     *
     * @param column the name
     * @param prefix what it begins with
     * @return the language; the root locale where the name does not end in a language tag
     */
    public static Locale language(String column, String prefix) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(column.substring(prefix.length()).replace('_', '-'))
                    .build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }
}
