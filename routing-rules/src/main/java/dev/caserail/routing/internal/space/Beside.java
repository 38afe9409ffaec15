package dev.caserail.routing.internal.space;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;

/** The value right beside another one, as far as people count: the last digit, a day, a second, a month. */
public final class Beside {
    private Beside() {}

    /**
     * Takes the value beside another one.
     *
     * @param domain the domain of both
     * @param value a value with an order
     * @param by 1 for the one above, -1 for the one below
     * @return the value; empty if the domain does not have it
     */
    public static Optional<FactValue> of(Domain domain, FactValue value, int by) {
        try {
            return stepped(domain, value, by).filter(domain::contains);
        } catch (DateTimeException | ArithmeticException e) {
            // Beyond the last day that there is.
            return Optional.empty();
        }
    }

    /**
     * Says whether nothing lies between a value and the one beside it.
     *
     * @param domain the domain of both
     * @return whether it has such steps: whole numbers, so many digits, days, months
     */
    public static boolean steps(Domain domain) {
        return (domain.base() instanceof NumberDomain numbers && numbers.scale().isPresent())
                || domain.base() == DateDomain.DATE
                || domain.base() == DurationDomain.YEARS_AND_MONTHS;
    }

    private static Optional<FactValue> stepped(Domain domain, FactValue value, int by) {
        if (value instanceof NumberValue number) {
            int own = Math.max(0, number.number().scale());
            int scale = domain.base() instanceof NumberDomain numbers
                    ? numbers.scale().orElse(own)
                    : own;
            return Optional.of(NumberValue.of(number.number().add(BigDecimal.valueOf(by, scale))));
        }
        if (value instanceof DateValue date) {
            return Optional.of(DateValue.of(date.date().plusDays(by)));
        }
        if (value instanceof TimeValue time) {
            return Optional.of(TimeValue.of(time.time().plusSeconds(by)));
        }
        if (value instanceof DateTimeValue moment) {
            return Optional.of(DateTimeValue.of(moment.instant().plusSeconds(by)));
        }
        if (value instanceof DurationValue length) {
            return Optional.of(DurationValue.of(length.duration().plusSeconds(by)));
        }
        return value instanceof MonthsValue months
                ? Optional.of(MonthsValue.of(Math.addExact(months.months(), by)))
                : Optional.empty();
    }
}
