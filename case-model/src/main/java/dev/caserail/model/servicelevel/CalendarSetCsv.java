package dev.caserail.model.servicelevel;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes all calendars of a desk in one CSV file (S10): the columns of {@link CalendarCsv} and, before them,
 * {@code calendar}, the name of the calendar that the row belongs to.
 * <pre>{@code
 * calendar,day,hours,name
 * HOTLINE,ZONE,Europe/Berlin,
 * HOTLINE,MONDAY-SATURDAY,07:00-22:00,
 * MAIL,ZONE,Europe/Berlin,
 * MAIL,MONDAY-FRIDAY,08:00-18:00,
 * }</pre>
 */
public final class CalendarSetCsv {
    /** A file without calendars. */
    public static final DiagnosticCode NONE = DiagnosticCode.of("calendar.none");

    private static final String CALENDAR = "calendar";

    private CalendarSetCsv() {}

    /**
     * Reads calendars.
     *
     * @param source the file
     * @return the calendars by name, in the order of their first rows; or every fault of the file by line and column
     */
    public static Validation<Seq<Diagnostic>, Map<CalendarCode, CalendarDefinition>> read(SourceText source) {
        Diagnostics faults = new Diagnostics();
        CsvTable table = CsvTable.parseCommented(source, faults);
        Set<String> columns = new LinkedHashSet<>(List.of(CALENDAR, "day", "hours"));
        if (!table.header().isEmpty()) {
            table.checkColumns(columns, Set.of("name"), faults);
        }
        if (!columns.stream().allMatch(table::has)) {
            return Validation.invalid(faults.all());
        }
        Map<CalendarCode, List<CsvRow>> byCode = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            faults.take(CalendarCode.parse(
                                    row.cell(CALENDAR).trimmed(),
                                    row.cell(CALENDAR).location())
                            .mapError(io.vavr.collection.Vector::of))
                    .ifPresent(code ->
                            byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(row));
        }
        if (byCode.isEmpty() && !faults.hasErrors()) {
            faults.error(
                    NONE, source.start(), "the file has no calendar", "add rows such as `MAIL,ZONE,Europe/Berlin`");
        }
        Map<CalendarCode, CalendarDefinition> calendars = new LinkedHashMap<>();
        byCode.forEach(
                (code, rows) -> new CalendarCsv(rows, rows.get(0).cell(CALENDAR).location(), faults)
                        .read()
                        .ifPresent(definition -> calendars.put(code, definition)));
        return faults.validation(() -> calendars);
    }

    /**
     * Writes calendars so that {@link #read} answers them again.
     *
     * @param calendars the calendars by name
     * @return the file's text
     */
    public static String write(Map<CalendarCode, CalendarDefinition> calendars) {
        StringBuilder text = new StringBuilder("calendar,day,hours,name\n");
        calendars.forEach((code, definition) -> CalendarCsv.write(definition, code.value() + ",", text));
        return text.toString();
    }
}
