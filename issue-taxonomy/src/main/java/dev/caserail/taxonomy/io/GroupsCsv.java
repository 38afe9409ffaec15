package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what people call the groups of a taxonomy from CSV, one a row: {@code level}, {@code group}, and one
 * {@code label_xx} per language. Lines that begin with {@code #} above the header are comments.
 */
public final class GroupsCsv {
    /** Two rows for one group of a level. */
    public static final DiagnosticCode DUPLICATE_GROUP = DiagnosticCode.of("taxonomy.duplicate-group");

    /** A group that no issue of the level has. */
    public static final DiagnosticCode UNKNOWN_GROUP = DiagnosticCode.of("taxonomy.unknown-group");

    private static final Set<String> REQUIRED = IssueSheet.columns("level", "group");

    private final Diagnostics faults;
    private final List<Issue> issues;
    private final Map<List<Object>, FileLocation> seen = new LinkedHashMap<>();

    private GroupsCsv(List<Issue> issues, Diagnostics faults) {
        this.issues = issues;
        this.faults = faults;
    }

    /** Reads the groups of these issues. */
    static List<GroupDefinition> read(SourceText source, List<Issue> issues, Diagnostics faults) {
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (table.header().isEmpty()) {
            return List.of();
        }
        Map<String, Locale> columns = LabelColumns.read(table, TaxonomyCsv.LABEL_COLUMN, faults);
        table.checkColumns(REQUIRED, columns.keySet(), faults);
        List<GroupDefinition> groups = new ArrayList<>();
        if (table.has("level") && table.has("group")) {
            GroupsCsv reader = new GroupsCsv(issues, faults);
            table.rows().forEach(row -> reader.read(row, columns).ifPresent(groups::add));
        }
        return groups;
    }

    private Optional<GroupDefinition> read(CsvRow row, Map<String, Locale> columns) {
        int before = faults.errorCount();
        Optional<IssueLevel> level = level(row.cell("level"));
        CsvCell cell = row.cell("group");
        Validation<Diagnostic, IssueGroup> group = IssueGroup.parse(cell.trimmed(), cell.location());
        if (group.isInvalid()) {
            faults.add(group.getError());
        } else {
            level.ifPresent(l -> checkKnown(l, group.get(), cell));
        }
        Map<Locale, String> labels = new LinkedHashMap<>();
        columns.forEach((column, locale) -> {
            if (row.cell(column).blank()) {
                faults.error(
                        TaxonomyCsv.MISSING_LABEL,
                        row.cell(column).location(),
                        "`" + column + "` is empty, expected the label of group `" + cell.trimmed()
                                + "` in this language");
            } else {
                labels.put(locale, row.cell(column).trimmed());
            }
        });
        return faults.errorCount() > before || labels.isEmpty()
                ? Optional.empty()
                : Optional.of(GroupDefinition.of(level.orElseThrow(), group.get(), labels));
    }

    private void checkKnown(IssueLevel level, IssueGroup group, CsvCell cell) {
        FileLocation earlier = seen.putIfAbsent(List.of(level, group), cell.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE_GROUP,
                    cell.location(),
                    "group `" + group.value() + "` of level `" + lowerCase(level) + "` stands at " + earlier.text()
                            + " already",
                    "keep one of the two rows");
        }
        List<String> known = issues.stream()
                .filter(i -> i.level() == level)
                .map(i -> i.group().value())
                .distinct()
                .toList();
        if (!issues.isEmpty() && !known.contains(group.value())) {
            faults.error(
                    UNKNOWN_GROUP,
                    cell.location(),
                    "no issue of level `" + lowerCase(level) + "` is in group `" + group.value() + "`",
                    NearName.hint(group.value(), known));
        }
    }

    private Optional<IssueLevel> level(CsvCell cell) {
        Optional<IssueLevel> found = Arrays.stream(IssueLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(cell.trimmed()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Arrays.stream(IssueLevel.values()).map(GroupsCsv::lowerCase).toList();
            faults.error(
                    TaxonomyCsv.UNKNOWN_LEVEL,
                    cell.location(),
                    "unknown level `" + cell.trimmed() + "`, expected one of " + String.join(", ", known),
                    NearName.hint(cell.trimmed(), known));
        }
        return found;
    }

    private static String lowerCase(IssueLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
