package dev.caserail.model.servicelevel.ical;

import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the events of a file and their properties stand, which the library does not tell. */
record EventLines(String file, List<Event> events) {
    /** One event: the line it begins in, and the line of each property. */
    record Event(FileLocation start, Map<String, FileLocation> properties) {
        FileLocation at(String property) {
            return properties.getOrDefault(property, start);
        }
    }

    Event event(int index) {
        return index < events.size() ? events.get(index) : new Event(FileLocation.of(file, 1, 1), Map.of());
    }

    static EventLines of(SourceText source, Diagnostics faults) {
        List<Event> events = new ArrayList<>();
        String last = "";
        Event open = null;
        for (int i = 1; i <= source.lineCount(); i++) {
            String line = source.line(i).strip().toUpperCase(Locale.ROOT);
            FileLocation place = FileLocation.of(source.name(), i, 1);
            if (line.equals("BEGIN:VEVENT")) {
                if (open != null) {
                    unclosed(open, faults);
                }
                open = new Event(place, new TreeMap<>());
                events.add(open);
            } else if (line.equals("END:VEVENT")) {
                open = null;
            } else if (open != null) {
                open.properties().putIfAbsent(line.split("[:;]", 2)[0], place);
            }
            last = line.isEmpty() ? last : line;
        }
        if (open != null) {
            unclosed(open, faults);
        } else if (!last.equals("END:VCALENDAR")) {
            faults.error(
                    ICalendarHolidays.MALFORMED,
                    FileLocation.of(source.name(), source.lineCount(), 1),
                    "the text does not end with `END:VCALENDAR`",
                    "give a complete iCalendar file");
        }
        return new EventLines(source.name(), events);
    }

    private static void unclosed(Event event, Diagnostics faults) {
        faults.error(ICalendarHolidays.MALFORMED, event.start(), "the event that begins here has no `END:VEVENT`");
    }
}
