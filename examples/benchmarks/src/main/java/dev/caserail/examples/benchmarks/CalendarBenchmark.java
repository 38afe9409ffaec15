package dev.caserail.examples.benchmarks;

import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.CalendarCsv;
import dev.caserail.model.servicelevel.CalendarDefinition;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Business time over spans of several lengths, by a calendar with a lunch break and holidays in a zone with summer time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before a benchmark
public class CalendarBenchmark {
    private static final Instant START = Instant.parse("2026-11-02T09:30:00Z");

    /** How far apart the instants are: an hour, a month, ten years. */
    @Param({"PT1H", "PT730H", "PT87660H"})
    private String span;

    /** How many dates are special, eleven a year. */
    @Param({"0", "110", "1100"})
    private int specialDays;

    private CalendarDefinition definition;
    private BusinessCalendar calendar;
    private Instant end;
    private Duration budget;

    /** Lays the calendar out. */
    @Setup
    public void layOut() {
        StringBuilder file =
                new StringBuilder("day,hours\nZONE,Europe/Berlin\nMONDAY-FRIDAY,08:00-12:00|13:00-18:00\n");
        LocalDate date = LocalDate.parse("2026-11-10");
        for (int i = 0; i < specialDays; i++) {
            file.append(date).append(",CLOSED\n");
            date = date.plusDays(33);
        }
        definition =
                CalendarCsv.read(SourceText.of("hours.csv", file.toString())).get();
        calendar = BusinessCalendar.of(definition);
        end = START.plus(Duration.parse(span));
        budget = calendar.between(START, end);
    }

    /** {@return the business time of the span} */
    @Benchmark
    public Duration between() {
        return calendar.between(START, end);
    }

    /** {@return when the business time of the span is used up} */
    @Benchmark
    public Instant add() {
        return calendar.add(START, budget);
    }

    /** {@return the calendar, laid out anew} */
    @Benchmark
    public BusinessCalendar laidOut() {
        return BusinessCalendar.of(definition);
    }
}
