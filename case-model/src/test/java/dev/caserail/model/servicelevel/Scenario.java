package dev.caserail.model.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any calendar of any zone, and an instant near a change of that zone's offset and near its special days. */
record Scenario(CalendarDefinition definition, Instant at) {
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    BusinessCalendar calendar() {
        return BusinessCalendar.of(definition);
    }

    NaiveCalendar naive() {
        return new NaiveCalendar(definition);
    }

    static Arbitrary<Scenario> any(int firstYear, int lastYear) {
        Arbitrary<List<OpenHours>> day = day();
        return Combinators.combine(
                        Arbitraries.of(ZONES).map(ZoneId::of),
                        week(),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(firstYear, 1, 1).toEpochDay() * 86_400,
                                        LocalDate.of(lastYear, 12, 31).toEpochDay() * 86_400),
                        Arbitraries.longs().between(-2 * 86_400, 2 * 86_400),
                        Arbitraries.integers().between(-4, 4).list().ofMaxSize(4),
                        day.list().ofSize(4))
                .as((zone, week, second, shift, dates, hours) -> {
                    Instant at = nearAChange(zone, second, shift);
                    return new Scenario(definition(zone, week, at, dates, hours), at);
                })
                .withoutEdgeCases();
    }

    private static Instant nearAChange(ZoneId zone, long second, long shift) {
        Instant drawn = Instant.ofEpochSecond(second);
        ZoneOffsetTransition next = zone.getRules().nextTransition(drawn);
        return next == null ? drawn : next.getInstant().plusSeconds(shift);
    }

    private static CalendarDefinition definition(
            ZoneId zone, List<List<OpenHours>> week, Instant at, List<Integer> dates, List<List<OpenHours>> hours) {
        ImmutableCalendarDefinition.BuildFinal built =
                CalendarDefinition.builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            built.putWeekday(day, week.get(day.getValue() - 1));
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        int i = 0;
        for (int date : new TreeSet<>(dates)) {
            built.addSpecialDay(SpecialDay.of(today.plusDays(date), hours.get(i++), Optional.empty()));
        }
        return built.build();
    }

    private static Arbitrary<List<List<OpenHours>>> week() {
        Arbitrary<List<List<OpenHours>>> any =
                day().list().ofSize(7).filter(days -> days.stream().anyMatch(d -> !d.isEmpty()));
        Arbitrary<List<List<OpenHours>>> always = day().map(d -> Collections.nCopies(7, List.of(OpenHours.allDay())));
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, always));
    }

    /** Hours in order: an even number of times of the day, the last stretch perhaps across midnight. */
    private static Arbitrary<List<OpenHours>> day() {
        Arbitrary<Integer> minute = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1439),
                Arbitraries.integers().between(0, 240),
                Arbitraries.of(0, 60, 120, 150, 180, 1320, 1380));
        return Combinators.combine(minute.set().ofMaxSize(6), Arbitraries.of(true, false))
                .as((minutes, overnight) -> {
                    SortedSet<Integer> sorted = new TreeSet<>(minutes);
                    List<LocalTime> times = new ArrayList<>(sorted.stream()
                            .map(m -> LocalTime.ofSecondOfDay(m * 60L))
                            .toList());
                    List<OpenHours> hours = new ArrayList<>();
                    if (overnight && times.size() % 2 == 0 && !times.isEmpty()) {
                        LocalTime closes = times.remove(0);
                        times.add(closes);
                    }
                    for (int k = 0; k + 1 < times.size(); k += 2) {
                        hours.add(OpenHours.of(times.get(k), times.get(k + 1)));
                    }
                    return List.copyOf(hours);
                });
    }
}
