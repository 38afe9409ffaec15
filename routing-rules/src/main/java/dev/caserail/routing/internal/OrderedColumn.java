package dev.caserail.routing.internal;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.value.AbsentFact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Dates, times and durations: binary search among the literals. */
final class OrderedColumn<F> implements ColumnIndex<F> {
    private final FactColumn<F> column;
    private final Object[] bounds;
    private final CellRows rows;

    private OrderedColumn(FactColumn<F> column, Object[] bounds, CellRows rows) {
        this.column = column;
        this.bounds = bounds;
        this.rows = rows;
    }

    static <F> OrderedColumn<F> of(FactColumn<F> column, List<Object> bounds, CellRows rows) {
        return new OrderedColumn<>(column, bounds.toArray(), rows);
    }

    @Override
    public long[] row(F facts) {
        Object value = column.value(facts);
        if (value == AbsentFact.ABSENT) {
            return rows.absent();
        }
        int place = Arrays.binarySearch(bounds, value);
        return rows.row(place >= 0 ? 2 * place + 1 : 2 * (-place - 1));
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
