package dev.caserail.routing.rule;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/**
 * One output of a table: its name, the values a cell may have, and the host's type they become. Immutable.
 *
 * @param <T> the host's type
 */
public final class OutputColumn<T> {
    private final String name;
    private final Domain domain;
    private final Function<? super FactValue, ? extends T> reader;

    private OutputColumn(String name, Domain domain, Function<? super FactValue, ? extends T> reader) {
        this.name = name;
        this.domain = domain;
        this.reader = reader;
    }

    /**
     * Declares an output of codes, such as the skills of a catalogue.
     *
     * @param <T> the host's type
     * @param name the column's name
     * @param domain the codes
     * @param reader makes a code into the host's type
     * @return the column
     */
    public static <T> OutputColumn<T> code(String name, FiniteDomain domain, Function<String, ? extends T> reader) {
        return new OutputColumn<>(name, domain, v -> reader.apply(((CodeValue) v).code()));
    }

    /**
     * Declares an output of an enum's constants.
     *
     * @param <E> the enum
     * @param name the column's name
     * @param type the enum
     * @return the column
     */
    public static <E extends Enum<E>> OutputColumn<E> enumeration(String name, Class<E> type) {
        return code(name, FiniteDomain.of(name, type), code -> Enum.valueOf(type, code));
    }

    /**
     * Declares an output of text.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<String> text(String name) {
        return new OutputColumn<>(name, TextDomain.TEXT, v -> ((TextValue) v).text());
    }

    /**
     * Declares an output of numbers.
     *
     * @param name the column's name
     * @param domain their bounds
     * @return the column
     */
    public static OutputColumn<BigDecimal> number(String name, NumberDomain domain) {
        return new OutputColumn<>(name, domain, v -> ((NumberValue) v).number());
    }

    /**
     * Declares an output that is true or false.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<Boolean> flag(String name) {
        return new OutputColumn<>(name, FlagDomain.FLAG, v -> ((FlagValue) v).flag());
    }

    /**
     * Declares an output of dates.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<LocalDate> date(String name) {
        return new OutputColumn<>(name, DateDomain.DATE, v -> ((DateValue) v).date());
    }

    /**
     * Declares an output of times of day.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<LocalTime> time(String name) {
        return new OutputColumn<>(name, TimeDomain.TIME, v -> ((TimeValue) v).time());
    }

    /**
     * Declares an output of dates and times.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<Instant> dateTime(String name) {
        return new OutputColumn<>(name, DateTimeDomain.DATE_TIME, v -> ((DateTimeValue) v).instant());
    }

    /**
     * Declares an output of durations in days and time.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<Duration> duration(String name) {
        return new OutputColumn<>(name, DurationDomain.DAYS_AND_TIME, v -> ((DurationValue) v).duration());
    }

    /**
     * Declares an output of durations in years and months, as numbers of months.
     *
     * @param name the column's name
     * @return the column
     */
    public static OutputColumn<Long> months(String name) {
        return new OutputColumn<>(name, DurationDomain.YEARS_AND_MONTHS, v -> ((MonthsValue) v).months());
    }

    /**
     * Declares an output of any domain that stays a value as tables have it.
     *
     * @param name the column's name
     * @param domain the values a cell may have
     * @return the column
     */
    public static OutputColumn<FactValue> value(String name, Domain domain) {
        return new OutputColumn<>(name, domain, v -> v);
    }

    /** {@return the name it has in a table's header} */
    public String name() {
        return name;
    }

    /** {@return the values a cell may have} */
    public Domain domain() {
        return domain;
    }

    T read(FactValue value) {
        try {
            return reader.apply(value);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "output `" + name + "` is `" + value.shown() + "`, expected " + domain.words(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
