package dev.caserail.model.servicelevel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.servicelevel.CalendarDefinition;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.CalendarSetCsv;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S10, F34: the files about time of one desk, read together; the reference desk has them all. */
class ServiceFilesTest {
    @Test
    void the_reference_desk() {
        ServiceFiles files = ReferenceServiceLevels.load();
        assertEquals("5 clocks, 2 calendars, 8 service levels", files.toString());
        assertThrows(IllegalStateException.class, () -> ReferenceServiceLevels.source("levels.csv"));
    }

    @Test
    void calendars_in_one_file_are_read_as_they_were_written() {
        Map<CalendarCode, CalendarDefinition> read = CalendarSetCsv.read(
                        ReferenceServiceLevels.source(ReferenceServiceLevels.CALENDARS))
                .get();
        assertEquals(
                read,
                CalendarSetCsv.read(SourceText.of("again.csv", CalendarSetCsv.write(read)))
                        .get());
        CalendarSet set = CalendarSet.of(read);
        assertEquals("CalendarSet[CalendarCode{value=HOTLINE}, CalendarCode{value=MAIL}]", set.toString());
        assertEquals(set, CalendarSet.of(read));
        assertEquals(set.hashCode(), CalendarSet.of(read).hashCode());
    }

    @Test
    void faults_of_each_calendar_have_their_place() {
        assertEquals("""
                calendars.csv:3:11: error: unknown zone `Europe/Berlyn`, expected one such as `Europe/Berlin` (did you mean `Europe/Berlin`?) [calendar.zone]
                calendars.csv:4:1: error: calendar code `mail`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                calendars.csv:5:1: error: no row has the zone (add a row such as `ZONE,Europe/Berlin`) [calendar.zone]
                calendars.csv:6:1: error: no weekday has hours, so that nothing would ever be due (add a row such as `MONDAY-FRIDAY,08:00-18:00`) [calendar.never-open]""", faults("""
                        calendar,day,hours
                        CHAT,MONDAY-FRIDAY,08:00-18:00
                        CHAT,ZONE,Europe/Berlyn
                        mail,ZONE,Europe/Berlin
                        DESK,MONDAY,08:00-18:00
                        SHOP,ZONE,Europe/Berlin
                        """));
        assertEquals(
                "calendars.csv:1:1: error: the file has no calendar (add rows such as `MAIL,ZONE,Europe/Berlin`)"
                        + " [calendar.none]",
                faults("calendar,day,hours\n"));
        assertEquals(
                "calendars.csv:1:1: error: the header has no column `calendar` [csv.missing-column]",
                faults("day,hours\n"));
    }

    private static String faults(String text) {
        return CalendarSetCsv.read(SourceText.of("calendars.csv", text))
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");
    }

    @Test
    void faults_of_several_files_come_together() {
        assertEquals(
                """
                calendars.csv:2:11: error: unknown zone `Mars`, expected one such as `Europe/Berlin` [calendar.zone]
                clocks.csv:2:3: error: unknown kind `Y`, expected one of FIRST_RESPONSE, NEXT_RESPONSE, RESOLUTION, RETURN, CUSTOM [clock.malformed]""",
                ServiceFiles.load(
                                SourceText.of(
                                        "calendars.csv",
                                        "calendar,day,hours\nMAIL,ZONE,Mars\nMAIL,MONDAY,08:00-18:00\n"),
                                SourceText.of("clocks.csv", "clock,kind,label_en\nX,Y,Z\n"),
                                ReferenceServiceLevels.source(ReferenceServiceLevels.LEVELS))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
