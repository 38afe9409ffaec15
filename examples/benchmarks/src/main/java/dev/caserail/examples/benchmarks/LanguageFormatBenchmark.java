package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.quicktext.GermanValues;
import dev.caserail.model.order.Money;
import dev.caserail.quicktext.format.DateStyle;
import dev.caserail.quicktext.format.LanguageFormat;
import dev.caserail.quicktext.schema.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
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

/** The time in which one value is written into a text, a different one each time; {@code jdk…} as the JDK's means do it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class LanguageFormatBenchmark {
    private static final int VALUES = 64;

    /** The language; {@code jdk…} is German always. */
    @Param({"GERMAN", "ENGLISH", "DUTCH", "FRENCH"})
    public LanguageFormat format = LanguageFormat.GERMAN;

    /** Holds a character that is not Latin-1, as texts with a euro sign do. */
    private final StringBuilder out = new StringBuilder("€");

    private final LocalDate[] dates = new LocalDate[VALUES];
    private final Money[] money = new Money[VALUES];
    private final Slot[] slots = new Slot[VALUES];
    private int next;

    /** Makes values. */
    @Setup
    public void prepare() {
        for (int i = 0; i < VALUES; i++) {
            dates[i] = LocalDate.of(2026, 1, 1).plusDays(i * 11L);
            money[i] = Money.of(BigDecimal.valueOf(i * 7919L, 2), Currency.getInstance("EUR"));
            Instant start = Instant.parse("2026-01-01T08:00:00Z").plusSeconds(i * 900_900L);
            slots[i] = Slot.of(start, start.plusSeconds(7200), ZoneId.of("Europe/Berlin"));
        }
    }

    /** {@return the text with a date} */
    @Benchmark
    public StringBuilder date() {
        format.date(cleared(), dates[next], DateStyle.DAY);
        return out;
    }

    /** {@return the text with money} */
    @Benchmark
    public StringBuilder money() {
        format.money(cleared(), money[next]);
        return out;
    }

    /** {@return the text with a number} */
    @Benchmark
    public StringBuilder number() {
        format.number(cleared(), money[next].amount());
        return out;
    }

    /** {@return the text with a delivery window} */
    @Benchmark
    public StringBuilder slot() {
        format.slot(cleared(), slots[next]);
        return out;
    }

    /** {@return the text with a date by the JDK} */
    @Benchmark
    public StringBuilder jdkDate() {
        return cleared().append(GermanValues.day(dates[next]));
    }

    /** {@return the text with money by hand} */
    @Benchmark
    public StringBuilder jdkMoney() {
        return cleared().append(GermanValues.money(money[next]));
    }

    private StringBuilder cleared() {
        next = (next + 1) % VALUES;
        out.setLength(1);
        return out;
    }
}
