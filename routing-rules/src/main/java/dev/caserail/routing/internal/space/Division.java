package dev.caserail.routing.internal.space;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Divides boxes by rules until a judge has seen enough: each box that is left is taken by some rules as a whole, and by no others
 * that matter. Not for sharing between threads.
 */
public final class Division {
    /** The judge's word for a box that needs no further look. */
    public static final int DONE = -1;

    private final Parts parts;
    private final Budget budget;
    private final ToIntFunction<Seen> judge;
    private final Consumer<Box> unseen;

    /**
     * Prepares to divide.
     *
     * @param parts the parts of the rules
     * @param budget how much work may be done
     * @param judge sees each box, and answers the place of an open rule that it is to be divided by, or {@link #DONE}
     * @param unseen takes boxes that the budget did not suffice for
     */
    public Division(Parts parts, Budget budget, ToIntFunction<Seen> judge, Consumer<Box> unseen) {
        this.parts = parts;
        this.budget = budget;
        this.judge = judge;
        this.unseen = unseen;
    }

    /**
     * A box, and the rules that take of it.
     *
     * @param box the box
     * @param taking the places of the rules that take all of it
     * @param open the places of other rules that take something of it
     */
    public record Seen(Box box, BitSet taking, BitSet open) {}

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
            unseen.accept(whole);
            return;
        }
        BitSet taking = new BitSet();
        BitSet open = new BitSet();
        for (int part = Cells.next(meeting, 0); part >= 0; part = Cells.next(meeting, part + 1)) {
            (parts.box(part).contains(whole) ? taking : open).set(parts.ruleOf(part));
        }
        open.andNot(taking);
        int rule = judge.applyAsInt(new Seen(whole, taking, open));
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
