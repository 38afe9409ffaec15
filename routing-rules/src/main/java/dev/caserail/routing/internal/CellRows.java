package dev.caserail.routing.internal;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The rows of a column whose values fall into finitely many cells that no condition can tell apart further: for values with
 * an order, each literal, and what lies below, between and above the literals; else each literal, and all other values.
 * Ordered, the literal {@code i} is cell {@code 2i + 1}; else cell {@code i}, and the last cell is the others'.
 *
 * <p>Where the rows would take too much memory, neighbouring cells share one, and conditions are tested afterwards.
 */
final class CellRows {
    /** How many words the rows of one column may have together: 32 MB. */
    private static final long MOST_WORDS = 1L << 22;

    private final long[][] rows;
    private final long[] absent;
    private final int shared;
    private final BitSet untested;

    private CellRows(long[][] rows, long[] absent, int shared, BitSet untested) {
        this.rows = rows;
        this.absent = absent;
        this.shared = shared;
        this.untested = untested;
    }

    static CellRows of(ColumnRules asked, int cells, boolean ordered, ToIntFunction<? super FactValue> literal) {
        long[] free = asked.free();
        long most = Math.max(1, MOST_WORDS / Math.max(1, free.length));
        int shared = (int) ((cells + most - 1) / most);
        long[][] rows = new long[(cells + shared - 1) / shared][];
        Arrays.setAll(rows, i -> free.clone());
        long[] absent = free.clone();
        BitSet untested = new BitSet();
        Cells reader = new Cells(cells, ordered, literal);
        for (Map.Entry<Integer, UnaryTest> entry : asked.tests().entrySet()) {
            int rule = entry.getKey();
            BitSet met = reader.met(entry.getValue());
            for (int cell = met.nextSetBit(0); cell >= 0; cell = met.nextSetBit(cell + 1)) {
                Rows.set(rows[cell / shared], rule);
            }
            if (entry.getValue().test(AbsentFact.ABSENT) == Truth.TRUE) {
                Rows.set(absent, rule);
            }
            if (shared > 1) {
                untested.set(rule);
            }
        }
        return new CellRows(rows, absent, shared, untested);
    }

    long[] row(int cell) {
        return shared == 1 ? rows[cell] : rows[cell / shared];
    }

    long[] absent() {
        return absent;
    }

    BitSet untested() {
        return untested;
    }

    int density() {
        long set = 0;
        for (long[] row : rows) {
            set += Rows.count(row);
        }
        return (int) (100 * set / Math.max(1, (long) rows.length * Long.SIZE * rows[0].length));
    }

    /** Which cells meet a condition. For a fact that is there, every answer is true or false. */
    private record Cells(int cells, boolean ordered, ToIntFunction<? super FactValue> literal) {
        BitSet met(UnaryTest test) {
            BitSet met = new BitSet(cells);
            if (test instanceof AnyOfTest list) {
                list.tests().forEach(t -> met.or(met(t)));
            } else if (test instanceof NotTest not) {
                met.or(met(not.negated()));
                met.flip(0, cells);
            } else if (test instanceof ComparisonTest comparison) {
                compare(comparison, met);
            } else if (test instanceof IntervalTest interval) {
                int from = cell(interval.low()) + (interval.lowIncluded() ? 0 : 1);
                int to = cell(interval.high()) + (interval.highIncluded() ? 1 : 0);
                if (from < to) {
                    met.set(from, to);
                }
            } else if (!(test instanceof NullTest)) {
                throw new IllegalArgumentException("`" + test.text() + "` is no condition on single values");
            }
            return met;
        }

        private void compare(ComparisonTest test, BitSet met) {
            int cell = cell(test.value());
            switch (test.comparison()) {
                case EQUAL -> met.set(cell);
                case NOT_EQUAL -> {
                    met.set(0, cells);
                    met.clear(cell);
                }
                case LESS -> met.set(0, cell);
                case AT_MOST -> met.set(0, cell + 1);
                case GREATER -> met.set(cell + 1, cells);
                case AT_LEAST -> met.set(cell, cells);
            }
        }

        private int cell(Operand operand) {
            int index = literal.applyAsInt((FactValue) operand);
            return ordered ? 2 * index + 1 : index;
        }
    }
}
