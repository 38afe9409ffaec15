package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows with the columns of our layout: those of a file that has it, or those that a mapping makes of another file, whose
 * cells still know where they stand there.
 *
 * @param source the file
 * @param rows its rows
 * @param labels the language of each label column
 * @param synonyms the language of each column of synonyms
 * @param whole whether all rows of the file are among them: only then is a code that no row has really missing
 */
record IssueSheet(
        SourceText source, List<CsvRow> rows, Map<String, Locale> labels, Map<String, Locale> synonyms, boolean whole) {
    static final String SYNONYMS = "synonyms_";
    static final Set<String> REQUIRED = columns(
            "code",
            "level",
            "group",
            "use_when",
            "not_when",
            "discouraged",
            "discouraged_reason",
            "better_alternatives",
            "default_skill",
            "skill_mode");
    static final Set<String> OPTIONAL = columns("kind", "valid_from", "retired_on", "successors");

    /** Takes a file that has our layout; empty where its header is not ours, with the reasons among the faults. */
    static Optional<IssueSheet> of(CsvTable table, Diagnostics faults) {
        if (table.header().isEmpty()) {
            return Optional.empty();
        }
        int before = faults.errorCount();
        boolean whole = before == 0;
        Map<String, Locale> labels = LabelColumns.read(table, TaxonomyCsv.LABEL_COLUMN, faults);
        Map<String, Locale> synonyms = LabelColumns.find(table, SYNONYMS, TaxonomyCsv.LABEL_COLUMN, faults);
        Set<String> optional = new LinkedHashSet<>(labels.keySet());
        optional.addAll(synonyms.keySet());
        optional.addAll(OPTIONAL);
        table.checkColumns(REQUIRED, optional, faults);
        boolean ours = faults.errorCount() == before && headerSound(faults);
        return ours
                ? Optional.of(new IssueSheet(table.source(), table.rows(), labels, synonyms, whole))
                : Optional.empty();
    }

    /** Whether cutting the file found nothing wrong with its header. */
    static boolean headerSound(Diagnostics faults) {
        return !faults.all()
                .exists(fault -> fault.code().equals(CsvTable.UNNAMED_COLUMN)
                        || fault.code().equals(CsvTable.DUPLICATE_COLUMN));
    }

    /** The cell of a column that files may do without. */
    static Optional<CsvCell> optional(CsvRow row, String column) {
        return row.find(column).filter(cell -> !cell.blank());
    }

    static Set<String> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
