package dev.caserail.routing.condition;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueRange;
import java.util.Optional;

/** Conditions as stretches of values, as declarations of allowed values have them (T1). */
public final class AllowedRange {
    private AllowedRange() {}

    /**
     * Makes a condition a stretch of values.
     *
     * @param test a condition
     * @return the stretch; empty if it is no literal, comparison by order or interval with literals, or nothing lies in it
     */
    public static Optional<ValueRange> of(UnaryTest test) {
        if (test instanceof IntervalTest interval
                && !interval.empty()
                && interval.low() instanceof FactValue low
                && interval.high() instanceof FactValue high) {
            return Optional.of(ValueRange.of(
                    Optional.of(low), interval.lowIncluded(), Optional.of(high), interval.highIncluded()));
        }
        if (!(test instanceof ComparisonTest single) || !(single.value() instanceof FactValue end)) {
            return Optional.empty();
        }
        Comparison comparison = single.comparison();
        return switch (comparison) {
            case EQUAL -> Optional.of(ValueRange.only(end));
            case NOT_EQUAL -> Optional.empty();
            case LESS, AT_MOST ->
                Optional.of(ValueRange.of(Optional.empty(), false, Optional.of(end), comparison == Comparison.AT_MOST));
            case GREATER, AT_LEAST ->
                Optional.of(
                        ValueRange.of(Optional.of(end), comparison == Comparison.AT_LEAST, Optional.empty(), false));
        };
    }
}
