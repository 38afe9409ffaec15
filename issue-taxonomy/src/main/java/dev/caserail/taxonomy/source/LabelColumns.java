package dev.caserail.taxonomy.source;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The columns {@code label_xx} of a file, one a language, which all our layouts with labels have. */
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
        Map<String, Locale> columns = new LinkedHashMap<>();
        for (CsvCell cell : table.header()) {
            if (cell.column().startsWith(PREFIX)) {
                Locale locale =
                        language(cell.column().substring(PREFIX.length()).replace('_', '-'));
                if (locale.getLanguage().isEmpty()) {
                    faults.error(
                            code,
                            cell.location(),
                            "column `" + cell.column() + "` does not end in a language tag, expected one such as `"
                                    + PREFIX + "en`");
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
        if (columns.isEmpty()) {
            faults.error(
                    code,
                    table.source().start(),
                    "the header has no label column, expected at least one such as `" + PREFIX + "en`");
        }
        return columns;
    }

    /** Reads a whole language tag; the root locale where it is none. */
    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }
}
