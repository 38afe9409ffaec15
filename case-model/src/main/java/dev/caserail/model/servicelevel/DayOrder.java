package dev.caserail.model.servicelevel;

import java.util.List;
import java.util.Optional;

/** The order in which the hours of one day stand: each opens no earlier than the one before it has closed. */
final class DayOrder {
    private DayOrder() {}

    /** Words the first fault of the order; empty for none. */
    static Optional<String> fault(List<OpenHours> hours) {
        for (int i = 1; i < hours.size(); i++) {
            OpenHours earlier = hours.get(i - 1);
            OpenHours later = hours.get(i);
            boolean overnight = !earlier.closes().isAfter(earlier.opens());
            if (overnight || later.opens().isBefore(earlier.closes())) {
                return Optional.of("hours `" + later.text() + "` begin before `" + earlier.text() + "` have ended");
            }
        }
        return Optional.empty();
    }

    static void require(Object day, List<OpenHours> hours) {
        fault(hours).ifPresent(fault -> {
            throw new IllegalArgumentException(day + ": " + fault);
        });
    }
}
