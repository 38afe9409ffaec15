package dev.caserail.routing.internal.space;

import java.util.BitSet;

/**
 * Divides boxes by rules until a judge has seen enough: each box that is left is taken by some rules as a whole, and by no others
 * that matter. Not for sharing between threads.
 */
public final class Division {
    /** The judge's word for a box that needs no further look. */
    public static final int DONE = -1;

    private final Parts parts;
    private final Budget budget;
    private final Judge judge;

    /**
     * Prepares to divide.
     *
     * @param parts the parts of the rules
     * @param budget how much work may be done
     * @param judge sees each box
     */
    public Division(Parts parts, Budget budget, Judge judge) {
        this.parts = parts;
        this.budget = budget;
        this.judge = judge;
    }

    /** Sees boxes, and says what to divide them by. */
    public interface Judge {
        /**
         * Sees a box.
         *
         * @param box the box
         * @param taking the places of the rules that take all of it
         * @param open the places of other rules that take something of it
         * @return the place of an open rule that it is to be divided by, or {@link #DONE}
         */
        int see(Box box, BitSet taking, BitSet open);

        /**
         * Hears of a box that the budget did not suffice for.
         *
         * @param box the box
         */
        void unseen(Box box);
    }

    /**
     * Divides a box.
     *
     * @param box the box
     */
    public void of(Box box) {
        divide(box, parts.meeting(box));
    }

    private void divide(Box whole, long[] meeting) {
        if (!budget.step()) {
            judge.unseen(whole);
            return;
        }
        BitSet taking = new BitSet();
        BitSet open = new BitSet();
        for (int part = Cells.next(meeting, 0); part >= 0; part = Cells.next(meeting, part + 1)) {
            (parts.box(part).contains(whole) ? taking : open).set(parts.ruleOf(part));
        }
        open.andNot(taking);
        int rule = judge.see(whole, taking, open);
        if (rule == DONE) {
            return;
        }
        int by = Cells.next(meeting, parts.firstOf(rule));
        if (by < 0 || parts.ruleOf(by) != rule) {
            throw new IllegalArgumentException("rule " + rule + " takes nothing of the box");
        }
        Box taken = parts.box(by);
        Box box = whole;
        long[] left = meeting;
        for (int axis = 0; axis < parts.space().axes(); axis++) {
            long[] cells = box.cells(axis);
            if (Cells.contains(taken.cells(axis), cells)) {
                continue;
            }
            long[] outside = Cells.without(cells, taken.cells(axis));
            divide(box.with(axis, outside), Cells.both(left, parts.touching(axis, outside)));
            long[] inside = Cells.both(cells, taken.cells(axis));
            box = box.with(axis, inside);
            left = Cells.both(left, parts.touching(axis, inside));
        }
        divide(box, left);
    }
}
