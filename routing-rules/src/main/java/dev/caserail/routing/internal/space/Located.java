package dev.caserail.routing.internal.space;

import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueOrder;

/** Finds the cell of a fact on the axis of a column's values. */
final class Located {
    private Located() {}

    /** The cell of a fact; that of all other texts where no literal is the fact. */
    static int cell(Axis axis, Fact fact) {
        int found = find(axis, fact);
        if (found < 0) {
            throw new IllegalArgumentException("`" + fact.shown() + "` is no "
                    + (fact == AbsentFact.ABSENT ? "fact" : "value") + " of column `" + axis.column() + "`");
        }
        return found;
    }

    /** The cell of a fact; -1 if the axis has none. */
    static int find(Axis axis, Fact fact) {
        int other = -1;
        for (int i = 0; i < axis.size(); i++) {
            Axis.Cell cell = axis.cell(i);
            if (cell.sample().equals(fact)) {
                return i;
            }
            if (fact instanceof FactValue value && !cell.absent() && !cell.single() && lies(value, cell)) {
                other = i;
            }
        }
        return other;
    }

    private static boolean lies(FactValue value, Axis.Cell cell) {
        return cell.low().map(low -> ValueOrder.compare(value, low) > 0).orElse(true)
                && cell.high().map(high -> ValueOrder.compare(value, high) < 0).orElse(true);
    }
}
