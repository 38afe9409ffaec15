package dev.caserail.routing.condition;

import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Lists of allowed values, as types declare them (T1; DMN: {@code allowedValues}). */
public final class AllowedValues {
    private AllowedValues() {}

    /**
     * Takes a condition apart.
     *
     * @param test a condition, or several with commas between them
     * @return each
     */
    public static List<UnaryTest> parts(UnaryTest test) {
        return test instanceof AnyOfTest list ? list.tests() : List.of(test);
    }

    /**
     * Says whether a condition allows one value.
     *
     * @param test a condition
     * @return whether it is a literal
     */
    public static boolean single(UnaryTest test) {
        return test instanceof ComparisonTest literal
                && literal.comparison() == Comparison.EQUAL
                && literal.value() instanceof FactValue;
    }

    /**
     * Limits a domain to what conditions allow. Number types that allow the same are the same domain: one stretch with its
     * ends is a number with bounds, and bounds around a list are drawn into it.
     *
     * @param base the domain, not itself limited
     * @param allowed the conditions, at least one
     * @return the domain; empty if a condition is no {@linkplain AllowedRange stretch of values}, or the domain is one of sets
     */
    public static Optional<Domain> limit(Domain base, List<UnaryTest> allowed) {
        List<ValueRange> ranges =
                allowed.stream().flatMap(test -> AllowedRange.of(test).stream()).toList();
        if (ranges.size() < allowed.size() || base instanceof SetDomain) {
            return Optional.empty();
        }
        return Optional.of(
                base instanceof NumberDomain numbers
                        ? limit(numbers, ranges, allowed.size() == 1 && !single(allowed.get(0)))
                        : LimitedDomain.of(base, ranges));
    }

    private static Domain limit(NumberDomain numbers, List<ValueRange> allowed, boolean stretch) {
        ValueRange bounds = ValueRange.of(
                numbers.least().map(NumberValue::of),
                numbers.least().isPresent(),
                numbers.greatest().map(NumberValue::of),
                numbers.greatest().isPresent());
        List<ValueRange> within =
                allowed.stream().flatMap(range -> range.within(bounds).stream()).toList();
        if (within.isEmpty()) {
            return LimitedDomain.of(numbers, allowed);
        }
        ValueRange first = within.get(0);
        boolean ends = first.lowIncluded() == first.low().isPresent()
                && first.highIncluded() == first.high().isPresent();
        return stretch && ends
                ? NumberDomain.builder()
                        .least(first.low().map(AllowedValues::number))
                        .greatest(first.high().map(AllowedValues::number))
                        .scale(numbers.scale())
                        .build()
                : LimitedDomain.of(NumberDomain.builder().scale(numbers.scale()).build(), within);
    }

    private static BigDecimal number(FactValue value) {
        return ((NumberValue) value).number();
    }
}
