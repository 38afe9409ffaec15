package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.model.internal.rows.NamedRows;
import dev.caserail.taxonomy.diagnostic.Checked;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a desk's service levels from CSV, one a row, and finds every fault of the file at once (F34).
 *
 * <p>Columns: {@code level} (its code), {@code calendar}, {@code label_xx} per language, and one per clock, named by the
 * clock's code, with its target: {@code 4h}, {@code 1h 30min}, {@code 90s}, {@code 0} for at once, or empty where the clock
 * has none. Lines that begin with {@code #} above the header are comments.
 */
public final class ServiceLevelCsv {
    /** A level that stands twice, a row without label. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("servicelevel.malformed");

    /** A target that is no span of time. */
    public static final DiagnosticCode TARGET = DiagnosticCode.of("servicelevel.target");

    /** A calendar that the desk does not have. */
    public static final DiagnosticCode UNKNOWN_CALENDAR = DiagnosticCode.of("servicelevel.unknown-calendar");

    /** A file without service levels. */
    public static final DiagnosticCode NONE = DiagnosticCode.of("servicelevel.none");

    /** Warning: a level that asks for the first response later than for the resolution (S16). */
    public static final DiagnosticCode IMPOSSIBLE = DiagnosticCode.of("servicelevel.impossible");

    private static final String LEVEL = "level";
    private static final String CALENDAR = "calendar";

    private final Diagnostics faults;
    private final NamedRows cells;
    private final Map<String, Locale> labels;
    private final Collection<MilestoneCode> clocks;
    private final Collection<CalendarCode> calendars;

    private ServiceLevelCsv(
            CsvTable table, Collection<MilestoneCode> clocks, Collection<CalendarCode> calendars, Diagnostics faults) {
        this.faults = faults;
        this.clocks = clocks;
        this.calendars = calendars;
        this.cells = new NamedRows(LEVEL, MALFORMED, faults);
        this.labels = table.header().isEmpty() ? Map.of() : LabelColumns.read(table, MALFORMED, faults);
        if (!table.header().isEmpty()) {
            Set<String> optional = new LinkedHashSet<>(labels.keySet());
            clocks.forEach(clock -> optional.add(clock.value()));
            table.checkColumns(new LinkedHashSet<>(List.of(LEVEL, CALENDAR)), optional, faults);
        }
    }

    /**
     * Reads service levels.
     *
     * @param source the file
     * @param clocks the desk's clocks
     * @param calendars its calendars
     * @return the service levels beside warnings, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Checked<ServiceLevels>> load(
            SourceText source, Collection<MilestoneCode> clocks, Collection<CalendarCode> calendars) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        ServiceLevelCsv reader = new ServiceLevelCsv(table, clocks, calendars, faults);
        List<ServiceLevel> levels = new ArrayList<>();
        if (table.has(LEVEL) && table.has(CALENDAR)) {
            table.rows().forEach(row -> reader.read(row).ifPresent(levels::add));
            if (table.rows().isEmpty()) {
                faults.error(NONE, source.start(), "the file has no service level", "add a row");
            }
        }
        return faults.outcome(() -> ServiceLevels.of(levels));
    }

    private Optional<ServiceLevel> read(CsvRow row) {
        int errorsBefore = faults.errorCount();
        Optional<ServiceLevelCode> code = cells.name(row, ServiceLevelCode::parse);
        Optional<CalendarCode> calendar = calendar(row.cell(CALENDAR));
        Map<Locale, String> words = cells.labels(row, labels);
        Map<MilestoneCode, Duration> targets = new LinkedHashMap<>();
        for (MilestoneCode clock : clocks) {
            row.find(clock.value())
                    .filter(cell -> !cell.blank())
                    .flatMap(this::target)
                    .ifPresent(target -> targets.put(clock, target));
        }
        if (faults.errorCount() > errorsBefore || code.isEmpty() || calendar.isEmpty()) {
            return Optional.empty();
        }
        warnIfImpossible(row, targets);
        return Optional.of(ServiceLevel.builder()
                .code(code.get())
                .calendar(calendar.get())
                .putAllTargets(targets)
                .putAllLabels(words)
                .build());
    }

    private Optional<CalendarCode> calendar(CsvCell cell) {
        Optional<CalendarCode> code = cells.value(cell, CalendarCode::parse);
        if (code.isPresent() && !calendars.contains(code.get())) {
            List<String> known = calendars.stream().map(CalendarCode::value).toList();
            faults.error(
                    UNKNOWN_CALENDAR,
                    cell.location(),
                    "unknown calendar " + Diagnostic.quoted(cell.trimmed()) + ", expected one of "
                            + String.join(", ", known),
                    NearName.hint(cell.trimmed(), known));
            return Optional.empty();
        }
        return code;
    }

    private Optional<Duration> target(CsvCell cell) {
        Optional<Duration> target = DurationText.read(cell.trimmed());
        if (target.isEmpty()) {
            faults.error(
                    TARGET,
                    cell.location(),
                    "target " + Diagnostic.quoted(cell.trimmed()) + ", expected " + DurationText.EXPECTED,
                    "leave the cell empty if the clock has no target");
        }
        return target;
    }

    private void warnIfImpossible(CsvRow row, Map<MilestoneCode, Duration> targets) {
        Optional<Duration> first = Optional.ofNullable(targets.get(MilestoneCode.of("FIRST_RESPONSE")));
        Optional<Duration> whole = Optional.ofNullable(targets.get(MilestoneCode.of("RESOLUTION")));
        if (first.isPresent() && whole.isPresent() && first.get().compareTo(whole.get()) > 0) {
            faults.add(Diagnostic.warning(
                    IMPOSSIBLE,
                    row.cell(LEVEL).location(),
                    "level `" + row.cell(LEVEL).trimmed() + "` has the first response due after "
                            + DurationText.write(first.get()) + ", later than the resolution after "
                            + DurationText.write(whole.get()),
                    "give the resolution more time, or the first response less"));
        }
    }
}
