package dev.caserail.routing.value;

/** The order of numbers, dates, times and durations. */
public final class ValueOrder {
    private ValueOrder() {}

    /**
     * Says whether a value has an order.
     *
     * @param value the value
     * @return whether it can be smaller or greater than others of its kind
     */
    public static boolean ordered(FactValue value) {
        return !(value instanceof CodeValue || value instanceof TextValue || value instanceof FlagValue);
    }

    /**
     * Compares two values of one kind.
     *
     * @param left a value
     * @param right another one
     * @return below, equal or above 0
     * @throws IllegalArgumentException if they are of different kinds, or have no order
     */
    public static int compare(FactValue left, FactValue right) {
        if (left instanceof NumberValue a && right instanceof NumberValue b) {
            return a.number().compareTo(b.number());
        }
        if (left instanceof DateValue a && right instanceof DateValue b) {
            return a.date().compareTo(b.date());
        }
        if (left instanceof TimeValue a && right instanceof TimeValue b) {
            return a.time().compareTo(b.time());
        }
        if (left instanceof DateTimeValue a && right instanceof DateTimeValue b) {
            return a.instant().compareTo(b.instant());
        }
        if (left instanceof DurationValue a && right instanceof DurationValue b) {
            return a.duration().compareTo(b.duration());
        }
        if (left instanceof MonthsValue a && right instanceof MonthsValue b) {
            return Long.compare(a.months(), b.months());
        }
        throw new IllegalArgumentException("`" + left.shown() + "` and `" + right.shown() + "` have no common order");
    }
}
