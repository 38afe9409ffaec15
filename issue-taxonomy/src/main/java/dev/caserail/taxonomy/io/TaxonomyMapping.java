package dev.caserail.taxonomy.io;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the columns of any file of issues on two levels, parents and children, become ours. A CSV file with the columns
 * {@code field,from,theirs,ours} says it.
 *
 * <p>A row with {@code from} fills one of our columns: any text, in which <code>{name}</code> stands for a column of the
 * file, and <code>{name:words}</code> for the same with underscores read as spaces. A row with {@code theirs} and
 * {@code ours} translates a value; a field with translations accepts no other value. {@code group} is filled from the
 * parent, {@code label_xx} from the child; {@code level} is needed too; {@code group_label_xx} says what people call the
 * parent. Whatever else is not filled has its default: {@code code} and {@code use_when} come from the first label.
 *
 * <pre>
 * field,from,theirs,ours
 * level,account,,
 * group,{product},,
 * group_label_en,{product},,
 * label_en,{sub_product},,
 * </pre>
 *
 * Texts become codes by themselves: capitals, umlauts spelled out, all else than letters and digits an underscore. Where
 * children of different parents would have one code, each is told apart by its parent's. Immutable.
 */
public final class TaxonomyMapping {
    /** A mapping that says nothing useful: an unknown field or column, a field filled twice or not at all. */
    public static final DiagnosticCode BROKEN = DiagnosticCode.of("taxonomy.mapping");

    /** A value that the mapping does not translate. */
    public static final DiagnosticCode UNMAPPED = DiagnosticCode.of("taxonomy.unmapped-value");

    /** A note: rows that would have had one code are told apart. */
    public static final DiagnosticCode TOLD_APART = DiagnosticCode.of("taxonomy.codes-told-apart");

    static final String GROUP_LABEL = "group_label_";

    private static final Set<String> COLUMNS = IssueSheet.columns("field", "from", "theirs", "ours");
    private static final List<String> NEEDED = List.of("level", "group");

    private final Map<String, FieldTemplate> templates;
    private final Map<String, Map<String, String>> translations;

    private TaxonomyMapping(Map<String, FieldTemplate> templates, Map<String, Map<String, String>> translations) {
        this.templates = templates;
        this.translations = translations;
    }

    /**
     * Reads a mapping.
     *
     * @param source the file
     * @return the mapping, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, TaxonomyMapping> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(COLUMNS, Set.of(), faults);
        }
        Map<String, FieldTemplate> templates = new LinkedHashMap<>();
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        if (!faults.hasErrors()) {
            table.rows().forEach(row -> readRow(row, templates, translations, faults));
            Set<String> filled = table.rows().stream()
                    .filter(row -> !row.cell("from").blank())
                    .map(row -> row.cell("field").trimmed())
                    .collect(Collectors.toSet());
            table.rows().forEach(row -> checkTranslated(row, filled, faults));
            for (String field : NEEDED) {
                if (!filled.contains(field)) {
                    faults.error(
                            BROKEN,
                            source.start(),
                            "no row fills `" + field + "`",
                            "add one, such as `" + field + "," + (field.equals("level") ? "account" : "{parent}")
                                    + ",,`");
                }
            }
            if (filled.stream().noneMatch(field -> field.startsWith(LabelColumns.PREFIX))) {
                faults.error(
                        BROKEN,
                        source.start(),
                        "no row fills a label",
                        "add one, such as `" + LabelColumns.PREFIX + "en,{child},,`");
            }
        }
        return faults.validation(() -> new TaxonomyMapping(templates, translations));
    }

    /** Reads a file through the mapping; empty where that cannot be, with the reasons among the faults. */
    Optional<MappedSheet> sheet(SourceText source, Diagnostics faults) {
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (table.header().isEmpty() || !IssueSheet.headerSound(faults)) {
            return Optional.empty();
        }
        boolean whole = !faults.hasErrors();
        List<String> columns = table.header().stream().map(CsvCell::column).toList();
        int before = faults.errorCount();
        templates
                .values()
                .forEach(template -> template.columns().stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(column -> faults.error(
                                BROKEN,
                                template.place(),
                                source.name() + " has no column `" + column + "`, which the mapping names",
                                NearName.hint(column, columns).orElse("it has " + String.join(", ", columns)))));
        if (faults.errorCount() > before) {
            return Optional.empty();
        }
        List<MappedRow> rows = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Map<String, CsvCell> cells = new LinkedHashMap<>();
            templates.forEach((field, template) -> cells.put(field, translated(field, template.fill(row), faults)));
            rows.add(new MappedRow(row.location(), cells));
        }
        return Optional.of(new MappedRows(source, rows, locales(LabelColumns.PREFIX), faults)
                .sheet(locales(IssueSheet.SYNONYMS), locales(GROUP_LABEL), whole));
    }

    private Map<String, Locale> locales(String prefix) {
        Map<String, Locale> locales = new LinkedHashMap<>();
        templates.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .forEach(field -> locales.put(field, LabelColumns.language(field, prefix)));
        return locales;
    }

    private CsvCell translated(String field, CsvCell cell, Diagnostics faults) {
        Map<String, String> known = translations.get(field);
        if (known == null) {
            return cell;
        }
        String ours = known.get(cell.trimmed());
        if (ours == null) {
            faults.error(
                    UNMAPPED,
                    cell.location(),
                    Diagnostic.quoted(cell.trimmed()) + " has no translation for `" + field + "` in the mapping",
                    NearName.hint(cell.trimmed(), known.keySet()).orElse("add a row for it with `theirs` and `ours`"));
            return cell;
        }
        return CsvCell.of(field, ours, cell.location());
    }

    private static void readRow(
            CsvRow row,
            Map<String, FieldTemplate> templates,
            Map<String, Map<String, String>> translations,
            Diagnostics faults) {
        String field = row.cell("field").trimmed();
        CsvCell from = row.cell("from");
        CsvCell theirs = row.cell("theirs");
        CsvCell ours = row.cell("ours");
        if (!known(field)) {
            faults.error(
                    BROKEN,
                    row.cell("field").location(),
                    "unknown field " + Diagnostic.quoted(field),
                    NearName.hint(field, FieldTemplate.FIELDS)
                            .orElse("use one of " + String.join(", ", FieldTemplate.FIELDS)
                                    + ", label_xx, group_label_xx, synonyms_xx"));
        }
        boolean fills = !from.blank();
        boolean translates = !theirs.blank() || !ours.blank();
        if (fills == translates) {
            faults.error(
                    BROKEN,
                    row.location(),
                    "the row " + (fills ? "has both" : "has neither") + " `from` and `theirs`/`ours`",
                    "fill `from`, or fill `theirs` and `ours`");
        } else if (fills) {
            FieldTemplate.parse(field, from, faults).ifPresent(template -> {
                if (templates.putIfAbsent(field, template) != null) {
                    faults.error(
                            BROKEN, from.location(), "`" + field + "` is filled twice", "keep one of the two rows");
                }
            });
        } else if (theirs.blank() || ours.blank()) {
            CsvCell empty = theirs.blank() ? theirs : ours;
            faults.error(
                    BROKEN, empty.location(), "`" + empty.column() + "` is empty", "fill both `theirs` and `ours`");
        } else if (translations
                        .computeIfAbsent(field, f -> new LinkedHashMap<>())
                        .putIfAbsent(theirs.trimmed(), ours.trimmed())
                != null) {
            faults.error(
                    BROKEN,
                    theirs.location(),
                    Diagnostic.quoted(theirs.trimmed()) + " of `" + field + "` is translated twice",
                    "keep one of the two rows");
        }
    }

    private static boolean known(String field) {
        if (FieldTemplate.FIELDS.contains(field)) {
            return true;
        }
        for (String prefix : List.of(LabelColumns.PREFIX, IssueSheet.SYNONYMS, GROUP_LABEL)) {
            if (field.startsWith(prefix)) {
                return !LabelColumns.language(field, prefix).getLanguage().isEmpty();
            }
        }
        return false;
    }

    private static void checkTranslated(CsvRow row, Set<String> filled, Diagnostics faults) {
        String field = row.cell("field").trimmed();
        if (row.cell("from").blank() && !row.cell("theirs").blank() && known(field) && !filled.contains(field)) {
            faults.error(
                    BROKEN,
                    row.cell("field").location(),
                    "values of `" + field + "` are translated, but no row fills it",
                    "add a row with `from` for this field");
        }
    }
}
