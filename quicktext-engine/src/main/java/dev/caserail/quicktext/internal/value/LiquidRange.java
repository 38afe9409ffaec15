package dev.caserail.quicktext.internal.value;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Whole numbers from one to another, both inclusive; nothing if the first is greater. */
public final class LiquidRange extends AbstractList<Object> implements RandomAccess {
    private final long first;
    private final long last;

    /**
     * Makes a range.
     *
     * @param first the first number
     * @param last the last number
     */
    public LiquidRange(long first, long last) {
        this.first = first;
        this.last = last;
    }

    @Override
    public Object get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return first + index;
    }

    @Override
    public int size() {
        return last < first ? 0 : (int) Math.min(Integer.MAX_VALUE, last - first + 1);
    }

    /**
     * Finds a number without going through all of them.
     *
     * @param value any value
     * @return whether it is a whole number between both ends
     */
    boolean holds(Object value) {
        return value instanceof Number number
                && Numbers.compare(number, first) >= 0
                && Numbers.compare(number, last) <= 0
                && Numbers.decimal(number).stripTrailingZeros().scale() <= 0;
    }

    /** {@return the range as Liquid puts it out} */
    @Override
    public String toString() {
        return first + ".." + last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiquidRange range && range.first == first && range.last == last;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first * 31 + last);
    }
}
