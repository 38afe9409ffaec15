package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of allowed values (DMN: {@code inputValues}): a single value, or all between two ends. */
@WrapperStyle
@Value.Immutable
public sealed interface ValueRange permits ImmutableValueRange {
    /** {@return the lower end; empty for none} */
    Optional<FactValue> low();

    /** {@return whether the lower end itself is allowed} */
    boolean lowIncluded();

    /** {@return the upper end; empty for none} */
    Optional<FactValue> high();

    /** {@return whether the upper end itself is allowed} */
    boolean highIncluded();

    /**
     * Allows a stretch.
     *
     * @param low the lower end; empty for none
     * @param lowIncluded whether the lower end itself is allowed
     * @param high the upper end; empty for none
     * @param highIncluded whether the upper end itself is allowed
     * @return the range
     * @throws IllegalArgumentException if the ends have no common order, or nothing lies between them
     */
    static ValueRange of(
            Optional<? extends FactValue> low,
            boolean lowIncluded,
            Optional<? extends FactValue> high,
            boolean highIncluded) {
        return ImmutableValueRange.of(low, lowIncluded, high, highIncluded);
    }

    /**
     * Allows a single value.
     *
     * @param value the value, also one without order
     * @return the range
     */
    static ValueRange only(FactValue value) {
        return ImmutableValueRange.of(Optional.of(value), true, Optional.of(value), true);
    }

    /** Checks that something lies in it. */
    @Value.Check
    default void check() {
        if (low().isPresent()
                && high().isPresent()
                && !low().equals(high())
                && ValueOrder.compare(low().get(), high().get()) >= 0) {
            throw new IllegalArgumentException("no value lies in the range " + shown());
        }
    }

    /**
     * Says whether a value lies in the range.
     *
     * @param value a value of the same kind as the ends
     * @return whether it is allowed
     */
    default boolean contains(FactValue value) {
        if (low().isPresent() && low().equals(high())) {
            return value.equals(low().get());
        }
        int fromLow = low().map(l -> ValueOrder.compare(value, l)).orElse(1);
        int fromHigh = high().map(h -> ValueOrder.compare(value, h)).orElse(-1);
        return (lowIncluded() ? fromLow >= 0 : fromLow > 0) && (highIncluded() ? fromHigh <= 0 : fromHigh < 0);
    }

    /**
     * Cuts the range.
     *
     * @param other another range with ends of the same kind
     * @return what lies in both; empty if nothing does
     */
    default Optional<ValueRange> within(ValueRange other) {
        ValueRange from = low().isPresent() && (other.low().isEmpty() || beginsWithin(other)) ? this : other;
        ValueRange to = high().isPresent() && (other.high().isEmpty() || endsWithin(other)) ? this : other;
        if (from.low().isPresent() && to.high().isPresent()) {
            int length = ValueOrder.compare(to.high().get(), from.low().get());
            boolean point = from.lowIncluded() && to.highIncluded();
            if (length < 0 || (length == 0 && !point)) {
                return Optional.empty();
            }
        }
        return Optional.of(of(from.low(), from.lowIncluded(), to.high(), to.highIncluded()));
    }

    private boolean beginsWithin(ValueRange other) {
        int behind = ValueOrder.compare(low().orElseThrow(), other.low().orElseThrow());
        return behind > 0 || (behind == 0 && !lowIncluded());
    }

    private boolean endsWithin(ValueRange other) {
        int behind = ValueOrder.compare(high().orElseThrow(), other.high().orElseThrow());
        return behind < 0 || (behind == 0 && !highIncluded());
    }

    /** {@return the range as people read it: {@code 5}, {@code [1..5)}, {@code >= 3}} */
    @Value.NonAttribute
    default String shown() {
        if (low().equals(high())) {
            return low().map(FactValue::shown).orElse("-");
        }
        if (high().isEmpty()) {
            return (lowIncluded() ? ">= " : "> ") + low().map(FactValue::shown).orElse("");
        }
        if (low().isEmpty()) {
            return (highIncluded() ? "<= " : "< ") + high().get().shown();
        }
        return (lowIncluded() ? "[" : "(") + low().get().shown() + ".."
                + high().get().shown() + (highIncluded() ? "]" : ")");
    }
}
