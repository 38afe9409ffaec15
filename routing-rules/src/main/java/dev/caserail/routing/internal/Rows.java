package dev.caserail.routing.internal;

/** Sets of rules as bits: rule {@code r} is bit {@code r % 64} of word {@code r / 64}. */
final class Rows {
    static final int SHIFT = 6;

    private Rows() {}

    static int words(int rules) {
        return (rules + Long.SIZE - 1) >> SHIFT;
    }

    static long[] all(int rules) {
        long[] row = new long[words(rules)];
        for (int rule = 0; rule < rules; rule++) {
            set(row, rule);
        }
        return row;
    }

    static void set(long[] row, int rule) {
        row[rule >> SHIFT] |= 1L << rule;
    }

    static void clear(long[] row, int rule) {
        row[rule >> SHIFT] &= ~(1L << rule);
    }

    static int count(long[] row) {
        int count = 0;
        for (long word : row) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
