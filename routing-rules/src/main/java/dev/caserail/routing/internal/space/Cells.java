package dev.caserail.routing.internal.space;

import java.util.Arrays;

/** Sets of cells, or of parts, as bits: number {@code i} is bit {@code i % 64} of word {@code i / 64}. */
final class Cells {
    private static final int SHIFT = 6;
    private static final int MASK = Long.SIZE - 1;

    private Cells() {}

    static long[] none(int size) {
        return new long[(size + MASK) >> SHIFT];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        Arrays.fill(bits, -1L);
        if ((size & MASK) != 0) {
            bits[bits.length - 1] = (1L << size) - 1;
        }
        return bits;
    }

    static long[] only(int size, int member) {
        long[] bits = none(size);
        set(bits, member);
        return bits;
    }

    static void set(long[] bits, int member) {
        bits[member >> SHIFT] |= 1L << member;
    }

    static void clear(long[] bits, int member) {
        bits[member >> SHIFT] &= ~(1L << member);
    }

    static boolean has(long[] bits, int member) {
        return (bits[member >> SHIFT] & (1L << member)) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static int countBoth(long[] left, long[] right) {
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            count += Long.bitCount(left[i] & right[i]);
        }
        return count;
    }

    static boolean meet(long[] left, long[] right) {
        for (int i = 0; i < left.length; i++) {
            if ((left[i] & right[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of the second are in the first. */
    static boolean contains(long[] all, long[] some) {
        for (int i = 0; i < all.length; i++) {
            if ((some[i] & ~all[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    static long[] both(long[] left, long[] right) {
        long[] made = left.clone();
        keep(made, right);
        return made;
    }

    static long[] without(long[] left, long[] right) {
        long[] made = left.clone();
        remove(made, right);
        return made;
    }

    static void keep(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= others[i];
        }
    }

    static void add(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others[i];
        }
    }

    static void remove(long[] bits, long[] others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~others[i];
        }
    }

    /** The first member from a place on, or -1. */
    static int next(long[] bits, int from) {
        int word = from >> SHIFT;
        if (word >= bits.length) {
            return -1;
        }
        long left = bits[word] & (-1L << from);
        while (left == 0) {
            word++;
            if (word == bits.length) {
                return -1;
            }
            left = bits[word];
        }
        return (word << SHIFT) + Long.numberOfTrailingZeros(left);
    }
}
