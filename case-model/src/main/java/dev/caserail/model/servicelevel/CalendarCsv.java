package dev.caserail.model.servicelevel;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads and writes a desk's calendar as CSV (S10), and finds every fault of a file at once. Columns are {@code day},
 * {@code hours} and, if wanted, {@code name}:
 * <pre>{@code
 * day,hours,name
 * ZONE,Europe/Berlin,
 * MONDAY-FRIDAY,08:00-12:00|13:00-18:00,
 * SATURDAY,22:00-06:00,
 * 2026-12-24,08:00-12:00,Christmas Eve
 * 2026-12-25,CLOSED,Christmas Day
 * }</pre>
 *
 * <p>A day is {@code ZONE} (once), a weekday, a range of weekdays, or a date. Weekdays may be cut to three letters. Hours
 * are joined by {@code |}; {@code CLOSED} stands for none, {@code OPEN} for the whole day. Weekdays that are missing are
 * closed. Rows may stand in any order; lines that begin with {@code #} above the header are comments.
 */
public final class CalendarCsv {
    /** A day that is neither the zone nor a weekday nor a date. */
    public static final DiagnosticCode UNKNOWN_DAY = DiagnosticCode.of("calendar.unknown-day");

    /** A day that has two rows. */
    public static final DiagnosticCode DUPLICATE_DAY = DiagnosticCode.of("calendar.duplicate-day");

    /** No zone, or one that does not exist. */
    public static final DiagnosticCode ZONE = DiagnosticCode.of("calendar.zone");

    /** Hours of a day that overlap or are out of order. */
    public static final DiagnosticCode OVERLAPPING_HOURS = DiagnosticCode.of("calendar.overlapping-hours");

    /** A week without any open time. */
    public static final DiagnosticCode NEVER_OPEN = DiagnosticCode.of("calendar.never-open");

    private static final String ZONE_ROW = "ZONE";
    private static final String CLOSED = "CLOSED";
    private static final String OPEN = "OPEN";

    private final List<CsvRow> rows;
    private final Location start;
    private final Diagnostics faults;
    private final Map<DayOfWeek, List<OpenHours>> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, SpecialDay> dates = new TreeMap<>();
    private final Map<String, FileLocation> places = new TreeMap<>();
    private Optional<ZoneId> zone = Optional.empty();

    /** Reads the rows of one calendar; what is missing is told at their start. */
    CalendarCsv(List<CsvRow> rows, Location start, Diagnostics faults) {
        this.rows = rows;
        this.start = start;
        this.faults = faults;
    }

    /**
     * Reads a calendar.
     *
     * @param source the file
     * @return the calendar, or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, CalendarDefinition> read(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(new LinkedHashSet<>(List.of("day", "hours")), Set.of("name"), faults);
        }
        if (!table.has("day") || !table.has("hours")) {
            return Validation.invalid(faults.all());
        }
        Optional<CalendarDefinition> calendar = new CalendarCsv(table.rows(), source.start(), faults).read();
        return faults.validation(calendar::orElseThrow);
    }

    /**
     * Writes a calendar: the zone, the seven weekdays, the special days by date.
     *
     * @param calendar the calendar
     * @return the file, which {@link #read} reads to an equal calendar
     */
    public static String write(CalendarDefinition calendar) {
        StringBuilder text = new StringBuilder("day,hours,name\n");
        write(calendar, "", text);
        return text.toString();
    }

    /** Writes the rows of one calendar, each behind a prefix. */
    static void write(CalendarDefinition calendar, String prefix, StringBuilder text) {
        text.append(prefix)
                .append(ZONE_ROW)
                .append(',')
                .append(calendar.zone().getId())
                .append(",\n");
        for (DayOfWeek day : DayOfWeek.values()) {
            if (calendar.weekdays().containsKey(day)) {
                text.append(prefix)
                        .append(day)
                        .append(',')
                        .append(hours(calendar.hoursOn(day)))
                        .append(",\n");
            }
        }
        for (SpecialDay day : calendar.specialDays()) {
            String name =
                    day.name().map(n -> '"' + n.replace("\"", "\"\"") + '"').orElse("");
            text.append(prefix)
                    .append(day.date())
                    .append(',')
                    .append(hours(day.hours()))
                    .append(',')
                    .append(name)
                    .append('\n');
        }
    }

    private static String hours(List<OpenHours> hours) {
        return hours.isEmpty() ? CLOSED : hours.stream().map(OpenHours::text).collect(Collectors.joining("|"));
    }

    /** Empty if the rows have faults. */
    Optional<CalendarDefinition> read() {
        int errorsBefore = faults.errorCount();
        for (CsvRow row : rows) {
            CsvCell day = row.cell("day");
            String text = day.trimmed().toUpperCase(Locale.ROOT);
            List<DayOfWeek> week = weekdays(text);
            if (text.equals(ZONE_ROW)) {
                readZone(day, row.cell("hours"));
            } else if (!week.isEmpty()) {
                List<OpenHours> hours = readHours(row.cell("hours"));
                week.stream().filter(w -> first(w.name(), day)).forEach(w -> weekdays.put(w, hours));
            } else {
                readDate(row, day);
            }
        }
        if (!places.containsKey(ZONE_ROW)) {
            faults.error(ZONE, start, "no row has the zone", "add a row such as `ZONE,Europe/Berlin`");
        }
        if (faults.errorCount() == errorsBefore && weekdays.values().stream().allMatch(List::isEmpty)) {
            faults.error(
                    NEVER_OPEN,
                    start,
                    "no weekday has hours, so that nothing would ever be due",
                    "add a row such as `MONDAY-FRIDAY,08:00-18:00`");
        }
        if (faults.errorCount() > errorsBefore) {
            return Optional.empty();
        }
        return Optional.of(CalendarDefinition.builder()
                .zone(zone.orElseThrow())
                .putAllWeekdays(weekdays)
                .addAllSpecialDays(dates.values())
                .build());
    }

    private void readZone(CsvCell day, CsvCell cell) {
        if (!first(ZONE_ROW, day)) {
            return;
        }
        try {
            zone = Optional.of(ZoneId.of(cell.trimmed()));
        } catch (DateTimeException e) {
            faults.error(
                    ZONE,
                    cell.location(),
                    "unknown zone " + Diagnostic.quoted(cell.trimmed()) + ", expected one such as `Europe/Berlin`",
                    NearName.hint(
                            cell.trimmed(),
                            ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        }
    }

    private void readDate(CsvRow row, CsvCell day) {
        List<OpenHours> hours = readHours(row.cell("hours"));
        Optional<String> name = row.find("name").filter(c -> !c.blank()).map(CsvCell::text);
        LocalDate date;
        try {
            date = LocalDate.parse(day.trimmed());
        } catch (DateTimeException e) {
            List<String> known = new ArrayList<>(List.of(ZONE_ROW));
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).forEach(known::add);
            faults.error(
                    UNKNOWN_DAY,
                    day.location(),
                    "unknown day " + Diagnostic.quoted(day.trimmed())
                            + ", expected `ZONE`, a weekday, a range of weekdays such as `MONDAY-FRIDAY`, or a date"
                            + " such as `2026-12-25`",
                    NearName.hint(day.trimmed(), known));
            return;
        }
        if (date.getYear() < BusinessCalendar.FIRST_YEAR || date.getYear() > BusinessCalendar.LAST_YEAR) {
            faults.error(
                    UNKNOWN_DAY,
                    day.location(),
                    "date " + Diagnostic.quoted(day.trimmed()) + ", expected one of the years "
                            + BusinessCalendar.FIRST_YEAR + " to " + BusinessCalendar.LAST_YEAR);
        } else if (first(date.toString(), day)) {
            dates.put(date, SpecialDay.of(date, hours, name));
        }
    }

    /** Says whether a day has no row yet, and complains if it has. */
    private boolean first(String name, CsvCell day) {
        FileLocation earlier = places.putIfAbsent(name, day.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE_DAY,
                    day.location(),
                    "day `" + name + "` stands at " + earlier.text() + " already",
                    "put its hours into one row, joined by `|`");
        }
        return earlier == null;
    }

    /** Reads hours; none if they are wrong, which is told. */
    private List<OpenHours> readHours(CsvCell cell) {
        String all = cell.trimmed().toUpperCase(Locale.ROOT);
        if (all.equals(CLOSED)) {
            return List.of();
        }
        if (all.equals(OPEN)) {
            return List.of(OpenHours.allDay());
        }
        List<OpenHours> hours = new ArrayList<>();
        boolean broken = false;
        for (String part : cell.trimmed().split("\\|", -1)) {
            Validation<Diagnostic, OpenHours> read = OpenHours.parse(part, cell.location());
            if (read.isValid()) {
                hours.add(read.get());
            } else {
                broken = true;
                faults.error(
                        OpenHours.MALFORMED,
                        cell.location(),
                        read.getError().message(),
                        "write `CLOSED` for a day without hours, `OPEN` for a whole day");
            }
        }
        Optional<String> disorder = broken ? Optional.empty() : DayOrder.fault(hours);
        disorder.ifPresent(fault -> faults.error(
                OVERLAPPING_HOURS,
                cell.location(),
                fault,
                "list hours in their order; only the last may cross midnight"));
        return broken || disorder.isPresent() ? List.of() : hours;
    }

    /** Reads a weekday or a range of them, which may run over Sunday; none if it is neither. */
    private static List<DayOfWeek> weekdays(String text) {
        String[] ends = text.split("\\s*[-–]\\s*", -1);
        Optional<DayOfWeek> from = weekday(ends[0]);
        Optional<DayOfWeek> to = weekday(ends[ends.length - 1]);
        if (ends.length > 2 || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day = from.get(); day != to.get(); day = day.plus(1)) {
            days.add(day);
        }
        days.add(to.get());
        return days;
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().equals(text) || d.name().substring(0, 3).equals(text))
                .findFirst();
    }
}
