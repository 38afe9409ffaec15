package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one of our columns is filled: text with slots for columns of another file.
 *
 * @param field our column
 * @param text the text with its slots
 * @param place where the mapping says so
 */
record FieldTemplate(String field, String text, FileLocation place) {
    /** The fields that are not per language. */
    static final List<String> FIELDS = fields();

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+?)(:words)?}");
    private static final Pattern UNDERSCORES = Pattern.compile("_+");

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(IssueSheet.REQUIRED);
        fields.addAll(IssueSheet.OPTIONAL);
        return List.copyOf(fields);
    }

    static Optional<FieldTemplate> parse(String field, CsvCell from, Diagnostics faults) {
        String rest = SLOT.matcher(from.text()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            faults.error(
                    TaxonomyMapping.BROKEN,
                    from.location(),
                    "a brace in " + Diagnostic.quoted(from.trimmed()) + " has no partner",
                    "write {column}");
            return Optional.empty();
        }
        return Optional.of(new FieldTemplate(field, from.trimmed(), from.location()));
    }

    /** The columns of the other file that it names. */
    List<String> columns() {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).toList();
    }

    /** Fills the slots; the cell stands where that of the first slot does, else where the row begins. */
    CsvCell fill(CsvRow row) {
        FileLocation where = columns().stream()
                .findFirst()
                .map(column -> row.cell(column).location())
                .orElse(row.location());
        String filled = SLOT.matcher(text).replaceAll(slot -> {
            String value = row.cell(slot.group(1)).trimmed();
            return Matcher.quoteReplacement(slot.group(2) == null ? value : words(value));
        });
        return CsvCell.of(field, filled, where);
    }

    private static String words(String name) {
        String spaced = UNDERSCORES.matcher(name).replaceAll(" ").strip();
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
