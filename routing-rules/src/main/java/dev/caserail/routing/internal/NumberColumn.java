package dev.caserail.routing.internal;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.value.AbsentFact;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * Exact decimals: binary search among the literals' nearest doubles, and an exact comparison where these are equal. Rounding
 * to the nearest double keeps the order, so that the answer is exact.
 */
final class NumberColumn<F> implements ColumnIndex<F> {
    private final FactColumn<F> column;
    private final BigDecimal[] bounds;
    private final double[] nearest;
    private final CellRows rows;

    private NumberColumn(FactColumn<F> column, BigDecimal[] bounds, double[] nearest, CellRows rows) {
        this.column = column;
        this.bounds = bounds;
        this.nearest = nearest;
        this.rows = rows;
    }

    static <F> NumberColumn<F> of(FactColumn<F> column, List<BigDecimal> bounds, CellRows rows) {
        return new NumberColumn<>(
                column,
                bounds.toArray(BigDecimal[]::new),
                bounds.stream().mapToDouble(BigDecimal::doubleValue).toArray(),
                rows);
    }

    @Override
    public long[] row(F facts) {
        Object value = column.value(facts);
        if (value == AbsentFact.ABSENT) {
            return rows.absent();
        }
        BigDecimal number = (BigDecimal) value;
        double near = number.doubleValue();
        int low = 0;
        int high = nearest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nearest[middle] < near) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < nearest.length && nearest[low] == near; low++) {
            int order = number.compareTo(bounds[low]);
            if (order <= 0) {
                return rows.row(order == 0 ? 2 * low + 1 : 2 * low);
            }
        }
        return rows.row(2 * low);
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
