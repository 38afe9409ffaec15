package dev.caserail.routing.internal;

import dev.caserail.routing.fact.FactColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Whole numbers that the host gives as {@code long}: an array where the literals lie close together, else binary search. */
final class WholeColumn<F> implements ColumnIndex<F> {
    private static final long WIDEST_ARRAY = 1L << 16;
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final FactColumn<F> column;
    private final long[] bounds;
    private final int[] cells;
    private final CellRows rows;

    private WholeColumn(FactColumn<F> column, long[] bounds, int[] cells, CellRows rows) {
        this.column = column;
        this.bounds = bounds;
        this.cells = cells;
        this.rows = rows;
    }

    /** Whether all literals are whole numbers of 64 bits. */
    static boolean fits(List<BigDecimal> bounds) {
        return bounds.stream()
                .allMatch(b ->
                        b.stripTrailingZeros().scale() <= 0 && b.compareTo(LEAST) >= 0 && b.compareTo(GREATEST) <= 0);
    }

    static <F> WholeColumn<F> of(FactColumn<F> column, List<BigDecimal> numbers, CellRows rows) {
        long[] bounds = numbers.stream().mapToLong(BigDecimal::longValueExact).toArray();
        int[] cells = {};
        if (bounds.length > 0) {
            // Wider than half of all numbers overflows to below 0.
            long width = bounds[bounds.length - 1] - bounds[0] + 1;
            if (width > 0 && width <= WIDEST_ARRAY) {
                cells = new int[(int) width];
                Arrays.setAll(cells, i -> cell(bounds, bounds[0] + i));
            }
        }
        return new WholeColumn<>(column, bounds, cells, rows);
    }

    @Override
    public long[] row(F facts) {
        long value = column.whole(facts);
        if (cells.length == 0) {
            return rows.row(cell(bounds, value));
        }
        if (value < bounds[0]) {
            return rows.row(0);
        }
        return value > bounds[bounds.length - 1]
                ? rows.row(2 * bounds.length)
                : rows.row(cells[(int) (value - bounds[0])]);
    }

    private static int cell(long[] bounds, long value) {
        int place = Arrays.binarySearch(bounds, value);
        return place >= 0 ? 2 * place + 1 : 2 * (-place - 1);
    }

    @Override
    public BitSet untested() {
        return rows.untested();
    }

    @Override
    public int density() {
        return rows.density();
    }
}
