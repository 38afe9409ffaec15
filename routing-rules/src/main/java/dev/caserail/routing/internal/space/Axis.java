package dev.caserail.routing.internal.space;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import java.util.List;
import java.util.Optional;

/**
 * One direction of a space. Along the values of a column each {@link Cell} is a class of facts that no condition tells apart;
 * where it has sets, an axis for each code says whether the set has it. A condition that compares the column with other inputs, or
 * asks for a part of a text, is an axis of its own, as if it could hold whatever the values are.
 *
 * @param column the column's name
 * @param kind what its cells are
 * @param cells the cells, in their order; at least one
 * @param subject the code that the cells of a {@link Kind#MEMBER} tell of; else empty
 */
record Axis(String column, Kind kind, List<Cell> cells, String subject) {
    /** The cell of a set without the code; of a condition that does not hold. */
    static final int OUT = 0;

    /** The cell of a set with the code; of a condition that holds. */
    static final int IN = 1;

    /** What the cells of an axis are. */
    enum Kind {
        /** Classes of a column's values, in their order where they have one. */
        VALUE,
        /** A set without a code, and with it. */
        MEMBER,
        /** A set without codes that no condition names, and with some. */
        OTHER_MEMBERS,
        /** A condition that no cell answers: where it does not hold, and where it holds. */
        COMPARISON
    }

    /**
     * Facts of a column that no condition tells apart: a single value, all between two literals, all other texts, or that the
     * fact is absent.
     *
     * @param sample one of them, which a person recognises
     * @param low the literal below them, or the single value; empty for none
     * @param high the literal above them, or the single value; empty for none
     * @param single whether there is a single one
     */
    record Cell(Fact sample, Optional<FactValue> low, Optional<FactValue> high, boolean single) {
        static Cell single(FactValue value) {
            return new Cell(value, Optional.of(value), Optional.of(value), true);
        }

        static Cell between(FactValue sample, Optional<FactValue> low, Optional<FactValue> high) {
            return new Cell(sample, low, high, false);
        }

        static Cell of(Fact sample) {
            return new Cell(sample, Optional.empty(), Optional.empty(), false);
        }

        /** Whether it has an end on both sides: what lies far outside all literals is recognised least. */
        boolean bounded() {
            return low.isPresent() && high.isPresent();
        }

        boolean absent() {
            return sample == AbsentFact.ABSENT;
        }
    }

    int size() {
        return cells.size();
    }

    Cell cell(int index) {
        return cells.get(index);
    }

    Fact sample(int cell) {
        return cells.get(cell).sample();
    }

    /** The share of the axis that some of its cells are: each cell counts alike. */
    double share(long[] some) {
        return (double) Cells.count(some) / cells.size();
    }
}
