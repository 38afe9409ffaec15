package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.internal.rows.NamedRows;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.LabelColumns;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a desk's clocks from CSV, one a row, and finds every fault of the file at once (S11).
 *
 * <p>Columns: {@code clock} (its code), {@code kind} ({@link ClockKind}), {@code label_xx} per language, and, each of them
 * optional: {@code paused_in} (codes or categories of statuses, joined by {@code |}), {@code reopen} ({@link ReopenPolicy},
 * {@code CONTINUE} if empty), {@code start} ({@link StartMode}, {@code ON_EVENT} if empty), {@code recurrence}
 * ({@link Recurrence}, {@code INDEPENDENT} if empty), {@code starts} and {@code stops} ({@link ClockTrigger}s joined by
 * {@code |}; for kind CUSTOM, and only there). Lines that begin with {@code #} above the header are comments.
 */
public final class ClockCsv {
    /** A clock that stands twice, a word that is none of the choices, a row without label. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("clock.malformed");

    /** A clock of kind CUSTOM without triggers, or another one with some. */
    public static final DiagnosticCode TRIGGERS = DiagnosticCode.of("clock.triggers");

    private static final String CLOCK = "clock";
    private static final String KIND = "kind";
    private static final Set<String> OPTIONAL =
            new LinkedHashSet<>(List.of("paused_in", "reopen", "start", "recurrence", "starts", "stops"));

    private final Diagnostics faults;
    private final NamedRows cells;
    private final Map<String, Locale> labels;

    private ClockCsv(CsvTable table, Diagnostics faults) {
        this.faults = faults;
        this.cells = new NamedRows(CLOCK, MALFORMED, faults);
        this.labels = table.header().isEmpty() ? Map.of() : LabelColumns.read(table, MALFORMED, faults);
        if (!table.header().isEmpty()) {
            Set<String> optional = new LinkedHashSet<>(OPTIONAL);
            optional.addAll(labels.keySet());
            table.checkColumns(new LinkedHashSet<>(List.of(CLOCK, KIND)), optional, faults);
        }
    }

    /**
     * Reads clocks.
     *
     * @param source the file
     * @return the clocks, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, ClockSet> load(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        ClockCsv reader = new ClockCsv(table, faults);
        List<ClockDefinition> clocks = new ArrayList<>();
        if (table.has(CLOCK) && table.has(KIND)) {
            table.rows().forEach(row -> reader.read(row).ifPresent(clocks::add));
        }
        return faults.validation(() -> ClockSet.of(clocks));
    }

    private Optional<ClockDefinition> read(CsvRow row) {
        int errorsBefore = faults.errorCount();
        Optional<MilestoneCode> code = cells.name(row, MilestoneCode::parse);
        Optional<ClockKind> kind = cells.choice(row.cell(KIND), ClockKind.class);
        Map<Locale, String> words = cells.labels(row, labels);
        ReopenPolicy reopen = choice(row, "reopen", ReopenPolicy.class, ReopenPolicy.CONTINUE);
        StartMode start = choice(row, "start", StartMode.class, StartMode.ON_EVENT);
        Recurrence recurrence = choice(row, "recurrence", Recurrence.class, Recurrence.INDEPENDENT);
        List<StatusCode> paused = parts(row, "paused_in").stream()
                .flatMap(part -> cells.value(part, StatusCode::parse).stream())
                .toList();
        List<ClockTrigger> starts = triggers(row, "starts");
        List<ClockTrigger> stops = triggers(row, "stops");
        kind.ifPresent(k -> {
            checkTriggers(row, "starts", k, starts);
            checkTriggers(row, "stops", k, stops);
        });
        if (faults.errorCount() > errorsBefore || code.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ClockDefinition.builder()
                .code(code.get())
                .kind(kind.get())
                .putAllLabels(words)
                .addAllPausedIn(paused)
                .reopen(reopen)
                .start(start)
                .recurrence(recurrence)
                .addAllStarts(starts)
                .addAllStops(stops)
                .build());
    }

    private void checkTriggers(CsvRow row, String column, ClockKind kind, List<ClockTrigger> found) {
        boolean written = row.find(column).filter(cell -> !cell.blank()).isPresent();
        if (kind == ClockKind.CUSTOM && !written) {
            faults.error(
                    TRIGGERS,
                    row.find(column).orElse(row.cell(KIND)).location(),
                    "a clock of kind CUSTOM has nothing in `" + column + "`",
                    "name what happens, such as `ASSIGNED` or `STATUS:ON_HOLD`");
        } else if (kind != ClockKind.CUSTOM && !found.isEmpty()) {
            faults.error(
                    TRIGGERS,
                    row.cell(column).location(),
                    "a clock of kind " + kind + " has its own rules, but `" + column + "` names triggers",
                    "leave the cell empty, or make the clock one of kind CUSTOM");
        }
    }

    private <E extends Enum<E>> E choice(CsvRow row, String column, Class<E> type, E otherwise) {
        return row.find(column)
                .filter(cell -> !cell.blank())
                .flatMap(cell -> cells.choice(cell, type))
                .orElse(otherwise);
    }

    private List<ClockTrigger> triggers(CsvRow row, String column) {
        return parts(row, column).stream()
                .flatMap(part -> cells.value(part, ClockTrigger::parse).stream())
                .toList();
    }

    /** The parts of a cell that holds several, each with the place of the cell. */
    private static List<CsvCell> parts(CsvRow row, String column) {
        List<CsvCell> parts = new ArrayList<>();
        row.find(column).filter(cell -> !cell.blank()).ifPresent(cell -> {
            for (String part : cell.text().split("\\|", -1)) {
                parts.add(CsvCell.of(cell.column(), part, cell.location()));
            }
        });
        return parts;
    }
}
