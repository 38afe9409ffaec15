package dev.caserail.examples.supportdesk.intake;

import dev.caserail.model.contact.Channel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the columns and codes of another desk's export into ours, as a CSV file says.
 *
 * <p>Columns {@code field,from,theirs,ours}. A row with {@code from} says how one of our fields is filled: any text,
 * where <code>{name}</code> stands for a column of the export and <code>{row}</code> for the contact's number. A row with
 * {@code theirs} and {@code ours} translates one value of that field; a field with translations accepts no other value.
 *
 * <pre>
 * field,from,theirs,ours
 * text,{message},,
 * issues[0].code,{reason},,
 * issues[0].code,,cancel_order,ORDER_CANCELLATION
 * </pre>
 */
public final class FieldMapping {
    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("field", "from", "theirs", "ours"));
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final String ROW = "row";

    private final Map<String, String> templates;
    private final Map<String, Map<String, String>> translations;

    private FieldMapping(Map<String, String> templates, Map<String, Map<String, String>> translations) {
        this.templates = templates;
        this.translations = translations;
    }

    /** {@return the mapping for files that have our fields already} */
    public static FieldMapping none() {
        return new FieldMapping(Map.of(), Map.of());
    }

    /**
     * Reads a mapping.
     *
     * @param source the file
     * @param taxonomy the issues that translated codes must be among
     * @return the mapping, or every fault of the file
     */
    public static Validation<Seq<Diagnostic>, FieldMapping> load(SourceText source, IssueTaxonomy taxonomy) {
        return CsvTable.parse(source).flatMap(table -> {
            Diagnostics faults = new Diagnostics();
            table.checkColumns(COLUMNS, Set.of(), faults);
            Map<String, String> templates = new LinkedHashMap<>();
            Map<String, Map<String, String>> translations = new LinkedHashMap<>();
            if (!faults.hasErrors()) {
                for (CsvRow row : table.rows()) {
                    readRow(row, taxonomy, templates, translations, faults);
                }
                for (CsvRow row : table.rows()) {
                    checkTranslated(row, templates, faults);
                }
                if (templates.isEmpty()) {
                    fault(faults, source.start(), "the mapping fills no field", "add a row with `field` and `from`");
                }
            }
            return faults.validation(() -> new FieldMapping(templates, translations));
        });
    }

    /**
     * Translates the fields of one contact.
     *
     * @param fields their fields
     * @param row the contact's number
     * @return our fields without empty ones, or what could not be translated
     */
    public Either<Seq<Diagnostic>, Map<String, String>> apply(Map<String, String> fields, int row) {
        if (templates.isEmpty()) {
            Map<String, String> present = new LinkedHashMap<>(fields);
            present.values().removeIf(String::isEmpty);
            return Either.right(present);
        }
        Diagnostics faults = new Diagnostics();
        Map<String, String> ours = new LinkedHashMap<>();
        templates.forEach((field, template) -> {
            String value = fill(template, fields, row);
            if (!value.isEmpty()) {
                ours.put(field, translate(field, value, faults));
            }
        });
        return faults.hasErrors() ? Either.left(faults.all()) : Either.right(ours);
    }

    /**
     * Checks the columns that the mapping names against those of a file.
     *
     * @param columns the file's columns
     * @return every column that the file lacks
     */
    public Seq<Diagnostic> check(List<String> columns) {
        Diagnostics faults = new Diagnostics();
        for (String template : templates.values()) {
            SLOT.matcher(template).results().map(slot -> slot.group(1)).forEach(column -> {
                if (!column.equals(ROW) && !columns.contains(column)) {
                    faults.error(
                            IntakeCodes.BROKEN_MAPPING,
                            PathLocation.of(column),
                            "the file of contacts has no column `" + column + "`, which the mapping names",
                            NearName.hint(column, columns).orElse("it has " + String.join(", ", columns)));
                }
            });
        }
        return faults.all();
    }

    private static String fill(String template, Map<String, String> fields, int row) {
        return SLOT.matcher(template).replaceAll(slot -> {
            String column = slot.group(1);
            if (column.equals(ROW)) {
                return Integer.toString(row);
            }
            return Matcher.quoteReplacement(fields.getOrDefault(column, ""));
        });
    }

    private String translate(String field, String value, Diagnostics faults) {
        Map<String, String> known = translations.get(field);
        if (known == null) {
            return value;
        }
        String translated = known.get(value);
        if (translated == null) {
            faults.error(
                    IntakeCodes.UNMAPPED_VALUE,
                    PathLocation.of(field),
                    "`" + value + "` has no translation in the mapping",
                    NearName.hint(value, known.keySet())
                            .orElse("add a row `" + field + ",," + value + ",…` to the mapping"));
            return value;
        }
        return translated;
    }

    private static void readRow(
            CsvRow row,
            IssueTaxonomy taxonomy,
            Map<String, String> templates,
            Map<String, Map<String, String>> translations,
            Diagnostics faults) {
        String field = row.cell("field").trimmed();
        CsvCell from = row.cell("from");
        CsvCell theirs = row.cell("theirs");
        CsvCell ours = row.cell("ours");
        if (!ContactFields.known(field)) {
            fault(
                    faults,
                    row.cell("field").location(),
                    "unknown field `" + field + "`",
                    NearName.hint(field, ContactFields.sorted())
                            .orElse("use one of " + String.join(", ", ContactFields.sorted())));
        }
        boolean fills = !from.blank();
        boolean translates = !theirs.blank() || !ours.blank();
        if (fills == translates) {
            fault(
                    faults,
                    row.location(),
                    "the row " + (fills ? "has both" : "has neither") + " `from` and `theirs`/`ours`",
                    "fill `from`, or fill `theirs` and `ours`");
        } else if (fills) {
            if (SLOT.matcher(from.text()).replaceAll("").matches(".*[{}].*")) {
                fault(faults, from.location(), "a brace in `" + from.text() + "` has no partner", "write {column}");
            }
            if (templates.putIfAbsent(field, from.text()) != null) {
                fault(faults, from.location(), "field `" + field + "` is filled twice", "keep one of the two rows");
            }
        } else if (theirs.blank() || ours.blank()) {
            CsvCell empty = theirs.blank() ? theirs : ours;
            fault(faults, empty.location(), "`" + empty.column() + "` is empty", "fill both `theirs` and `ours`");
        } else {
            checkOurs(field, ours, taxonomy, faults);
            Map<String, String> known = translations.computeIfAbsent(field, f -> new LinkedHashMap<>());
            if (known.putIfAbsent(theirs.text(), ours.trimmed()) != null) {
                fault(
                        faults,
                        theirs.location(),
                        "`" + theirs.text() + "` of field `" + field + "` is translated twice",
                        "keep one of the two rows");
            }
        }
    }

    private static void checkOurs(String field, CsvCell ours, IssueTaxonomy taxonomy, Diagnostics faults) {
        List<String> known = List.of();
        if (field.startsWith("issues[") && field.endsWith(".code")) {
            known = taxonomy.issues().stream().map(i -> i.code().value()).toList();
        } else if (field.equals("channel")) {
            known = Arrays.stream(Channel.values()).map(Enum::name).toList();
        }
        if (!known.isEmpty() && !known.contains(ours.trimmed())) {
            faults.error(
                    IntakeCodes.BROKEN_MAPPING,
                    ours.location(),
                    "`" + ours.trimmed() + "` is none of our values for `" + field + "`",
                    NearName.hint(ours.trimmed(), known));
        }
    }

    private static void checkTranslated(CsvRow row, Map<String, String> templates, Diagnostics faults) {
        String field = row.cell("field").trimmed();
        if (row.cell("from").blank() && !templates.containsKey(field) && ContactFields.known(field)) {
            fault(
                    faults,
                    row.cell("field").location(),
                    "values of `" + field + "` are translated, but no row says how the field is filled",
                    "add a row with `from` for this field");
        }
    }

    private static void fault(Diagnostics faults, FileLocation place, String message, String help) {
        DiagnosticCode code = IntakeCodes.BROKEN_MAPPING;
        faults.error(code, place, message, help);
    }
}
