package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueOrder;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the cells whose facts meet a condition. Along values with an order, what a condition says changes at its own literals only,
 * so that a cell of each stretch between them answers for all of it.
 */
final class MetCells {
    private final Axis axis;
    private final UnaryTest test;
    private final long[] met;

    private MetCells(Axis axis, UnaryTest test) {
        this.axis = axis;
        this.test = test;
        this.met = Cells.none(axis.size());
    }

    static long[] of(Axis axis, UnaryTest test) {
        MetCells cells = new MetCells(axis, test);
        int from = 0;
        for (int to : cells.ends()) {
            cells.stretch(from, to);
            from = to;
        }
        return cells.met;
    }

    /** Where a stretch ends and the next one begins. */
    private Iterable<Integer> ends() {
        TreeSet<Integer> ends = new TreeSet<>();
        int values = axis.cell(axis.size() - 1).absent() ? axis.size() - 1 : axis.size();
        Set<FactValue> literals = Literals.of(Set.of(test));
        boolean ordered = literals.stream().allMatch(ValueOrder::ordered);
        for (int cell = 0; !ordered && cell < values; cell++) {
            ends.add(cell);
        }
        for (FactValue literal : ordered ? literals : Set.<FactValue>of()) {
            int below = below(literal, values);
            ends.add(below);
            ends.add(Math.min(below + 1, values));
        }
        ends.add(values);
        ends.add(axis.size());
        return ends;
    }

    /** How many cells lie below a literal. */
    private int below(FactValue literal, int values) {
        int low = 0;
        int high = values;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ValueOrder.compare((FactValue) axis.sample(middle), literal) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void stretch(int from, int to) {
        if (from < to && test.test(axis.sample(from)) == Truth.TRUE) {
            for (int cell = from; cell < to; cell++) {
                Cells.set(met, cell);
            }
        }
    }
}
