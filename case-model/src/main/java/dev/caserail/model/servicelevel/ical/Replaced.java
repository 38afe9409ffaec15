package dev.caserail.model.servicelevel.ical;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceId;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Occurrences of repeated events for which another event stands (RFC 5545, 3.8.4.4), by identifier. */
record Replaced(Map<String, Set<String>> dates) {
    static Replaced of(List<VEvent> events) {
        Map<String, Set<String>> dates = new HashMap<>();
        for (VEvent event : events) {
            RecurrenceId occurrence = event.getRecurrenceId();
            if (occurrence != null && occurrence.getValue() != null) {
                DateTimeComponents raw = occurrence.getValue().getRawComponents();
                dates.computeIfAbsent(uid(event), u -> new HashSet<>()).add(key(raw));
            }
        }
        return new Replaced(dates);
    }

    /** The dates of an event that others stand for; none of an event that stands for an occurrence itself. */
    Set<String> of(VEvent event) {
        return event.getRecurrenceId() != null ? Set.of() : dates.getOrDefault(uid(event), Set.of());
    }

    static String key(DateTimeComponents raw) {
        return raw.getYear() + "-" + raw.getMonth() + "-" + raw.getDate();
    }

    private static String uid(VEvent event) {
        Uid uid = event.getUid();
        return uid == null ? "" : String.valueOf(uid.getValue());
    }
}
