package dev.caserail.routing.arbitrary;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values that conditions name, and those right beside them. */
final class NamedValues {
    private NamedValues() {}

    static Set<FactValue> of(UnaryTest test) {
        Set<FactValue> found = new LinkedHashSet<>();
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(one -> found.addAll(of(one)));
        } else if (test instanceof NotTest not) {
            found.addAll(of(not.negated()));
        } else if (test instanceof ComparisonTest comparison) {
            add(comparison.value(), found);
        } else if (test instanceof IntervalTest interval) {
            add(interval.low(), found);
            add(interval.high(), found);
        } else if (test instanceof TextPartTest part) {
            found.add(part.part());
        }
        return found;
    }

    /** The values and their neighbours, as far as the domain has them. */
    static List<FactValue> withNeighbours(Collection<FactValue> values, Domain domain) {
        Set<FactValue> found = new LinkedHashSet<>();
        for (FactValue value : values) {
            found.add(value);
            found.add(stepped(value, domain, -1));
            found.add(stepped(value, domain, 1));
        }
        return found.stream().filter(value -> has(domain, value)).toList();
    }

    static boolean has(Domain domain, FactValue value) {
        return (!(domain instanceof LimitedDomain limited) || limited.contains(value))
                && !(domain.base() instanceof NumberDomain numbers
                        && value instanceof NumberValue number
                        && !numbers.contains(number.number()));
    }

    private static FactValue stepped(FactValue value, Domain domain, int by) {
        if (value instanceof NumberValue number) {
            int scale = domain.base() instanceof NumberDomain numbers
                    ? numbers.scale().orElse(2)
                    : 2;
            return NumberValue.of(number.number().add(BigDecimal.valueOf(by, scale)));
        }
        if (value instanceof DateValue date) {
            return DateValue.of(date.date().plusDays(by));
        }
        if (value instanceof TimeValue time) {
            return TimeValue.of(time.time().plusSeconds(by));
        }
        if (value instanceof DateTimeValue moment) {
            return DateTimeValue.of(moment.instant().plusSeconds(by));
        }
        if (value instanceof DurationValue length) {
            return DurationValue.of(length.duration().plusSeconds(by));
        }
        return value instanceof MonthsValue months ? MonthsValue.of(months.months() + by) : value;
    }

    private static void add(Operand operand, Set<FactValue> into) {
        if (operand instanceof FactValue value) {
            into.add(value);
        }
    }
}
