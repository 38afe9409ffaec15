package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.model.servicelevel.CalendarDefinition;
import dev.caserail.model.servicelevel.MinuteCalendar;
import dev.caserail.model.servicelevel.clock.ClockLawsTest.Course;
import java.time.Instant;
import java.util.Optional;

/**
 * The resolution clock that goes on where it stood, told by counting minutes: knows no due times and adds nothing up. Its
 * calendar asks the wall clock of each minute.
 */
final class NaiveClock {
    private final MinuteCalendar calendar;
    private long elapsed;
    private long target;
    private String status = "open";
    private Optional<Integer> usedUpAt = Optional.empty();
    private Optional<Integer> breachedAt = Optional.empty();
    private boolean ticks = true;

    NaiveClock(CalendarDefinition definition) {
        this.calendar = new MinuteCalendar(definition);
    }

    void run(Course course, int now) {
        int next = 0;
        for (int minute = 0; minute <= now; minute++) {
            while (next < course.words().size() && course.minutes().get(next) == minute) {
                happens(course.words().get(next++), minute);
            }
            if (!ticks) {
                continue;
            }
            int due = usedUpAt.orElse(minute);
            if (elapsed >= target && breachedAt.isEmpty() && (due < minute || minute < now)) {
                breachedAt = Optional.of(due);
            }
            if (minute < now && calendar.isOpen(course.at(minute))) {
                elapsed++;
                if (elapsed == target) {
                    usedUpAt = Optional.of(minute + 1);
                }
            }
        }
    }

    private void happens(String word, int minute) {
        if (word.startsWith("target:")) {
            target = DurationText.read(word.substring(7, word.indexOf('@')))
                    .orElseThrow()
                    .toMinutes();
            boolean over = status.equals("resolved") || status.equals("closed");
            if (!over) {
                usedUpAt = ticks && elapsed >= target ? Optional.of(minute) : Optional.empty();
            }
            return;
        }
        boolean wasOver = status.equals("resolved") || status.equals("closed");
        status = word;
        boolean ticksNow = word.equals("open") || word.equals("reopened");
        if (ticksNow && !ticks && elapsed >= target && (wasOver || usedUpAt.isEmpty())) {
            usedUpAt = Optional.of(minute);
        }
        if (ticksNow && elapsed < target) {
            usedUpAt = Optional.empty();
        }
        ticks = ticksNow || (ticks && word.equals("opened"));
    }

    String told(Course course) {
        String state = switch (status) {
            case "resolved", "closed" -> "MET";
            case "waiting", "hold" -> "PAUSED";
            default -> "RUNNING";
        };
        return (breachedAt.isPresent() ? "BREACHED" : state) + ", " + elapsed + " min, breached "
                + breachedAt.map(minute -> course.at(minute).toString()).orElse("never");
    }

    static String told(ClockReading reading) {
        return reading.state() + ", " + reading.elapsed().toMinutes() + " min, breached "
                + reading.breachedAt().map(Instant::toString).orElse("never");
    }
}
