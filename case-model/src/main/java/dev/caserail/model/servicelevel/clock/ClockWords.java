package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.internal.words.Words;
import dev.caserail.model.servicelevel.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers in a sentence why a clock is due when it is, in English, German, Dutch or French. Instants are told on the wall
 * clock of the calendar's zone. The sentence has no personal data in it.
 */
public final class ClockWords {
    private static final Words WORDS = Words.load(ClockWords.class, "clock");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ServiceClocks clocks;

    private ClockWords(ServiceClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * Makes what finds the words.
     *
     * @param clocks the clocks and calendars that readings are of
     * @return what finds the words
     */
    public static ClockWords of(ServiceClocks clocks) {
        return new ClockWords(clocks);
    }

    /**
     * Says why a clock is due when it is; or since when it pauses, when it was met, by how much it is over.
     *
     * @param reading the clock, read by these clocks
     * @param locale the language; English where there are no words in it
     * @return one sentence
     */
    public String why(ClockReading reading, Locale locale) {
        String key = reading.state() == ClockState.BREACHED && !reading.active()
                ? "BREACHED.stopped"
                : reading.state().name();
        return fill(word(key, locale), values(reading, locale));
    }

    /**
     * Says what turned a clock.
     *
     * @param turn what it was
     * @param locale the language; English where there are no words in it
     * @return the words, such as {@code the case was opened}
     */
    public static String of(Turn turn, Locale locale) {
        return word("turn." + turn, locale);
    }

    /**
     * Writes an instant on a wall clock.
     *
     * @param at the instant
     * @param zone the zone
     * @param locale the language of the weekday
     * @return such as {@code Tue 2026-11-03 11:00}; with seconds where there are some
     */
    public static String of(Instant at, ZoneId zone, Locale locale) {
        ZonedDateTime wall = at.atZone(zone);
        String day = word("days", locale).split(" ", -1)[wall.getDayOfWeek().getValue() - 1];
        return day + " " + (wall.getSecond() == 0 ? MINUTES : SECONDS).format(wall);
    }

    /**
     * Writes a span of time.
     *
     * @param span the span; its sign is left out
     * @return such as {@code 1 h 30 min}; parts of a second are left out
     */
    public static String of(Duration span) {
        Duration size = span.abs();
        List<String> parts = new ArrayList<>();
        part(parts, size.toHours(), "h");
        part(parts, size.toMinutesPart(), "min");
        part(parts, size.toSecondsPart(), "s");
        return parts.isEmpty() ? "0 min" : String.join(" ", parts);
    }

    private static void part(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit);
        }
    }

    private Map<String, String> values(ClockReading reading, Locale locale) {
        ZoneId zone = zone(reading);
        List<ClockInterval> intervals = reading.intervals();
        ClockInterval last = intervals.get(intervals.size() - 1);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("clock", label(reading, locale));
        values.put("calendar", reading.calendar().value());
        values.put("zone", zone.getId());
        values.put("target", of(reading.target()));
        values.put("elapsed", of(reading.elapsed()));
        values.put("remaining", of(reading.remaining().isNegative() ? Duration.ZERO : reading.remaining()));
        values.put("over", of(reading.remaining().isNegative() ? reading.remaining() : Duration.ZERO));
        values.put("start", of(reading.startedAt(), zone, locale));
        values.put("cause", of(intervals.get(0).cause().turn(), locale));
        values.put("since", of(last.from(), zone, locale));
        values.put("due", reading.due().map(due -> of(due, zone, locale)).orElse("-"));
        values.put("stop", reading.stoppedAt().map(at -> of(at, zone, locale)).orElse("-"));
        values.put("turn", of(reading.stoppedBy().orElse(last.cause()).turn(), locale));
        values.put("breaks", breaks(reading, zone, locale));
        return values;
    }

    /** What lay between start and now: pauses that ended, stops, other targets. */
    private static String breaks(ClockReading reading, ZoneId zone, Locale locale) {
        List<ClockInterval> intervals = reading.intervals();
        return intervals.stream()
                .skip(1)
                .filter(interval ->
                        interval.kind() == IntervalKind.RUNNING || interval.to().isPresent())
                .flatMap(interval -> key(interval).stream()
                        .map(key -> fill(
                                word(key, locale),
                                Map.of(
                                        "from", of(interval.from(), zone, locale),
                                        "to",
                                                interval.to()
                                                        .map(to -> of(to, zone, locale))
                                                        .orElse("-"),
                                        "turn", of(interval.cause().turn(), locale)))))
                .collect(Collectors.joining());
    }

    private static Optional<String> key(ClockInterval interval) {
        if (interval.kind() != IntervalKind.RUNNING) {
            return Optional.of("break." + interval.kind());
        }
        if (interval.anew()) {
            return Optional.of("break.ANEW");
        }
        return interval.cause().turn() == Turn.SERVICE_LEVEL ? Optional.of("break.RETARGET") : Optional.empty();
    }

    private ZoneId zone(ClockReading reading) {
        return clocks.calendars()
                .find(reading.calendar())
                .map(BusinessCalendar::definition)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the reading is by calendar `" + reading.calendar().value() + "`, which these clocks lack"))
                .zone();
    }

    private String label(ClockReading reading, Locale locale) {
        return clocks.clocks()
                .find(reading.clock())
                .map(clock -> clock.label(locale))
                .orElse(reading.clock().value());
    }

    private static String word(String key, Locale locale) {
        return WORDS.find(key, locale).orElse(key);
    }

    private static String fill(String words, Map<String, String> values) {
        String filled = words;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
