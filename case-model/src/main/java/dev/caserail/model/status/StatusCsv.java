package dev.caserail.model.status;

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
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a desk's statuses and priorities from CSV, one a row, and finds every fault of a file at once.
 *
 * <p>Statuses have the columns {@code code} and {@code category}; priorities, the most urgent first, {@code code} and
 * {@code initial} ({@code true} or {@code false}); both have one {@code label_xx} per language. Codes are unique. Lines
 * that begin with {@code #} above the header are comments.
 */
public final class StatusCsv {
    /** A category that is none of the eight. */
    public static final DiagnosticCode UNKNOWN_CATEGORY = DiagnosticCode.of("status.unknown-category");

    /** No column {@code label_xx} at all, one whose xx is no language, or two of one language. */
    public static final DiagnosticCode LABEL_COLUMN = DiagnosticCode.of("status.label-column");

    /** A row without any label. */
    public static final DiagnosticCode MISSING_LABEL = DiagnosticCode.of("status.missing-label");

    /** {@code initial} is neither {@code true} nor {@code false}, or true for a second row. */
    public static final DiagnosticCode INITIAL = DiagnosticCode.of("status.initial");

    private final CsvTable table;
    private final Diagnostics faults;
    private final Map<String, Locale> labels;
    private final Map<String, FileLocation> codes = new TreeMap<>();

    private StatusCsv(CsvTable table, String column, Diagnostics faults) {
        this.table = table;
        this.faults = faults;
        this.labels = table.header().isEmpty() ? Map.of() : LabelColumns.read(table, LABEL_COLUMN, faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(new LinkedHashSet<>(List.of("code", column)), labels.keySet(), faults);
        }
    }

    /**
     * Reads statuses.
     *
     * @param source the file
     * @return the statuses, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, StatusSet> statuses(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        StatusCsv file = new StatusCsv(table, "category", faults);
        List<StatusDefinition> read = new ArrayList<>();
        for (CsvRow row : file.rows("category")) {
            Optional<StatusCode> code =
                    file.code(row, StatusCode.parse(row.cell("code").trimmed(), place(row)));
            Optional<StatusCategory> category = file.category(row.cell("category"));
            Map<Locale, String> words = file.labels(row);
            if (code.isPresent() && category.isPresent() && !words.isEmpty()) {
                read.add(StatusDefinition.of(CaseStatus.of(code.get(), category.get()), words));
            }
        }
        if (faults.hasErrors()) {
            return Validation.invalid(faults.all());
        }
        return StatusSet.of(read).mapError(found -> found.map(d -> at(source, d)));
    }

    /**
     * Reads priorities.
     *
     * @param source the file, the most urgent first
     * @return the priorities, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, PrioritySet> priorities(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        StatusCsv file = new StatusCsv(table, "initial", faults);
        List<PriorityDefinition> read = new ArrayList<>();
        Optional<PriorityCode> initial = Optional.empty();
        for (CsvRow row : file.rows("initial")) {
            Optional<PriorityCode> code =
                    file.code(row, PriorityCode.parse(row.cell("code").trimmed(), place(row)));
            Map<Locale, String> words = file.labels(row);
            if (file.initial(row.cell("initial"), initial)) {
                initial = code;
            }
            if (code.isPresent() && !words.isEmpty()) {
                read.add(PriorityDefinition.of(code.get(), words));
            }
        }
        Optional<PriorityCode> first = initial;
        return faults.validation(() -> PrioritySet.of(read, first));
    }

    private List<CsvRow> rows(String column) {
        return table.has("code") && table.has(column) ? table.rows() : List.of();
    }

    private static FileLocation place(CsvRow row) {
        return row.cell("code").location();
    }

    private <T> Optional<T> code(CsvRow row, Validation<Diagnostic, T> parsed) {
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
            return Optional.empty();
        }
        FileLocation earlier = codes.putIfAbsent(row.cell("code").trimmed(), place(row));
        if (earlier != null) {
            faults.error(
                    StatusSet.DUPLICATE,
                    place(row),
                    "code `" + row.cell("code").trimmed() + "` stands at " + earlier.text() + " already",
                    "give this one another");
        }
        return Optional.of(parsed.get());
    }

    private Optional<StatusCategory> category(CsvCell cell) {
        List<String> known =
                Arrays.stream(StatusCategory.values()).map(Enum::name).toList();
        if (known.contains(cell.trimmed().toUpperCase(Locale.ROOT))) {
            return Optional.of(StatusCategory.valueOf(cell.trimmed().toUpperCase(Locale.ROOT)));
        }
        faults.error(
                UNKNOWN_CATEGORY,
                cell.location(),
                "unknown category " + Diagnostic.quoted(cell.trimmed()) + ", expected one of "
                        + String.join(", ", known),
                NearName.hint(cell.trimmed(), known));
        return Optional.empty();
    }

    private boolean initial(CsvCell cell, Optional<PriorityCode> earlier) {
        String text = cell.trimmed().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            faults.error(
                    INITIAL,
                    cell.location(),
                    Diagnostic.quoted(cell.trimmed()) + " is no flag, expected `true` or `false`");
        } else if (text.equals("true") && earlier.isPresent()) {
            faults.error(
                    INITIAL,
                    cell.location(),
                    "a second priority is the initial one, `" + earlier.get().value() + "` is already",
                    "choose one of them");
        }
        return text.equals("true");
    }

    private Map<Locale, String> labels(CsvRow row) {
        Map<Locale, String> words = new LinkedHashMap<>();
        labels.forEach((column, locale) ->
                row.find(column).filter(cell -> !cell.blank()).ifPresent(cell -> words.put(locale, cell.trimmed())));
        if (words.isEmpty() && !labels.isEmpty()) {
            faults.error(
                    MISSING_LABEL,
                    place(row),
                    "`" + row.cell("code").trimmed() + "` has no label",
                    "write what people read, in one language at least");
        }
        return words;
    }

    private static Diagnostic at(SourceText source, Diagnostic found) {
        return Diagnostic.builder()
                .code(found.code())
                .severity(found.severity())
                .location(source.start())
                .message(found.message())
                .help(found.help())
                .build();
    }
}
