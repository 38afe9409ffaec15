package dev.caserail.routing.internal;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.AbsentFact;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes, texts and flags: a hash look-up, or for an enum's constants, an array. */
final class KeyColumn<F> implements ColumnIndex<F> {
    private final FactColumn<F> column;
    private final boolean folded;
    private final Map<Object, long[]> byKey;
    private final long[][] byOrdinal;
    private final long[] others;
    private final CellRows rows;

    private KeyColumn(
            FactColumn<F> column, Map<Object, long[]> byKey, long[][] byOrdinal, long[] others, CellRows rows) {
        this.column = column;
        this.folded = column.domain().base() == TextDomain.FOLDED;
        this.byKey = byKey;
        this.byOrdinal = byOrdinal;
        this.others = others;
        this.rows = rows;
    }

    static <F> KeyColumn<F> of(FactColumn<F> column, Map<Object, Integer> keys, CellRows rows) {
        Map<Object, long[]> byKey = new HashMap<>();
        keys.forEach((key, cell) -> byKey.put(key, rows.row(cell)));
        long[] others = rows.row(keys.size());
        long[][] byOrdinal = column.constants().stream()
                .map(constant -> byKey.getOrDefault(constant, others))
                .toArray(long[][]::new);
        return new KeyColumn<>(column, byKey, byOrdinal, others, rows);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // An array by ordinal, made from the same enum in the same run.
    public long[] row(F facts) {
        Object value = column.value(facts);
        if (value == AbsentFact.ABSENT) {
            return rows.absent();
        }
        if (value instanceof Enum<?> constant) {
            return byOrdinal[constant.ordinal()];
        }
        long @Nullable [] row = byKey.get(folded ? TextDomain.FOLDED.comparable((String) value) : value);
        return row == null ? others : row;
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
