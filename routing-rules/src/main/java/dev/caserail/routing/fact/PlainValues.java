package dev.caserail.routing.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** Facts as the plain Java values that {@link FactColumn#value} answers, and back. */
final class PlainValues {
    private PlainValues() {}

    /**
     * How facts of a domain become plain. Asked by their own classes, not by the interfaces: a look at several interfaces
     * of one object is slow, and this is done for every fact of a decision.
     */
    static Function<Fact, Object> reader(Domain base) {
        if (base instanceof FiniteDomain) {
            return fact -> fact instanceof ImmutableCodeValue code ? code.code() : from(fact);
        }
        if (base instanceof TextDomain) {
            return fact -> fact instanceof ImmutableTextValue text ? text.text() : from(fact);
        }
        if (base instanceof NumberDomain) {
            return fact -> fact instanceof ImmutableNumberValue number ? number.number() : from(fact);
        }
        if (base instanceof FlagDomain) {
            return fact -> fact instanceof ImmutableFlagValue flag ? (Object) flag.flag() : from(fact);
        }
        if (base instanceof DateDomain) {
            return fact -> fact instanceof ImmutableDateValue date ? date.date() : from(fact);
        }
        if (base instanceof TimeDomain) {
            return fact -> fact instanceof ImmutableTimeValue time ? time.time() : from(fact);
        }
        if (base instanceof DateTimeDomain) {
            return fact -> fact instanceof ImmutableDateTimeValue moment ? moment.instant() : from(fact);
        }
        if (base == DurationDomain.DAYS_AND_TIME) {
            return fact -> fact instanceof ImmutableDurationValue length ? length.duration() : from(fact);
        }
        return fact -> fact instanceof ImmutableMonthsValue months ? (Object) months.months() : from(fact);
    }

    private static Object from(Fact fact) {
        if (fact instanceof CodeValue code) {
            return code.code();
        }
        if (fact instanceof TextValue text) {
            return text.text();
        }
        if (fact instanceof NumberValue number) {
            return number.number();
        }
        if (fact instanceof FlagValue flag) {
            return flag.flag();
        }
        if (fact instanceof DateValue date) {
            return date.date();
        }
        if (fact instanceof TimeValue time) {
            return time.time();
        }
        if (fact instanceof DateTimeValue dateTime) {
            return dateTime.instant();
        }
        if (fact instanceof DurationValue duration) {
            return duration.duration();
        }
        return fact instanceof MonthsValue months ? (Object) months.months() : fact;
    }

    static Fact fact(Domain base, Object plain) {
        if (plain instanceof Fact fact) {
            return fact;
        }
        if (base instanceof FiniteDomain) {
            return CodeValue.of((String) plain);
        }
        if (base instanceof TextDomain text) {
            return TextValue.of(text.comparable((String) plain));
        }
        if (base instanceof NumberDomain) {
            return NumberValue.of((BigDecimal) plain);
        }
        if (base instanceof FlagDomain) {
            return FlagValue.of((Boolean) plain);
        }
        if (base instanceof DateDomain) {
            return DateValue.of((LocalDate) plain);
        }
        if (base instanceof TimeDomain) {
            return TimeValue.of((LocalTime) plain);
        }
        if (base instanceof DateTimeDomain) {
            return DateTimeValue.of((Instant) plain);
        }
        return base == DurationDomain.DAYS_AND_TIME ? DurationValue.of((Duration) plain) : MonthsValue.of((Long) plain);
    }
}
