package dev.caserail.routing.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rules of two tables in one order, which agrees with the order of each of them; a rule that both have stands there once. Its
 * sides are the table before and the table after a change. Immutable.
 */
public final class TwoSided {
    private final Parts parts;
    private final BitSet before;
    private final BitSet after;
    private final long[] partsBefore;
    private final long[] partsAfter;

    /**
     * Says which rules stand on which side.
     *
     * @param parts the parts of all rules
     * @param before the places of the rules that the table before has
     * @param after the places of the rules that the table after has
     */
    public TwoSided(Parts parts, BitSet before, BitSet after) {
        this.parts = parts;
        this.before = (BitSet) before.clone();
        this.after = (BitSet) after.clone();
        this.partsBefore = parts.partsOf(before);
        this.partsAfter = parts.partsOf(after);
    }

    /** {@return the parts of all rules} */
    public Parts parts() {
        return parts;
    }

    boolean isBefore(int rule) {
        return before.get(rule);
    }

    boolean isAfter(int rule) {
        return after.get(rule);
    }

    /** {@return the places of the rules that only one side has, ascending} */
    public BitSet single() {
        BitSet single = (BitSet) before.clone();
        single.xor(after);
        return single;
    }

    /** The parts of rules of one side that have a point of a box and stand before a rule. */
    long[] earlier(Box box, boolean side, int to) {
        long[] found = parts.meeting(box, 0, to);
        Cells.keep(found, side ? partsBefore : partsAfter);
        return found;
    }

    /**
     * Cuts the parts of a rule so that they do not overlap.
     *
     * @param rule the rule's place
     * @param budget how much work may be done
     * @return the boxes; not all of them if the budget is spent
     */
    public List<Box> boxesOf(int rule, Budget budget) {
        List<Box> apart = new ArrayList<>();
        for (int part = parts.firstOf(rule); part < parts.firstOf(rule + 1); part++) {
            long[] own = Cells.none(parts.size());
            for (int other = parts.firstOf(rule); other < part; other++) {
                if (parts.box(other).meets(parts.box(part))) {
                    Cells.set(own, other);
                }
            }
            new Cover(parts, budget).subtract(parts.box(part), own, apart::add);
        }
        return apart;
    }
}
