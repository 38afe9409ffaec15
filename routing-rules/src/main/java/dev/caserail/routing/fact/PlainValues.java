package dev.caserail.routing.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Facts as the plain Java values that {@link FactColumn#value} answers, and back. */
final class PlainValues {
    private PlainValues() {}

    static Object from(Fact fact) {
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
