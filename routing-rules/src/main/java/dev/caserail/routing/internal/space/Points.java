package dev.caserail.routing.internal.space;

import java.util.BitSet;
import java.util.Optional;

/** Single points of boxes, and the rule that takes a point first. */
public final class Points {
    private final Parts parts;
    private final Space space;
    private final int[] point;
    private long state;

    /**
     * Prepares to look at points.
     *
     * @param parts the parts of the rules
     */
    public Points(Parts parts) {
        this.parts = parts;
        this.space = parts.space();
        this.point = new int[space.axes()];
    }

    /**
     * Looks for a point of some parts of a rule which no earlier rule takes. What a person recognises is tried first, then a few
     * points all over the parts, always the same ones.
     *
     * @param rule the rule's place
     * @param tries how many points to try
     * @return the box of that point; empty if none was found, which does not say that there is none
     */
    public Optional<Box> decidedBy(int rule, int tries) {
        int from = parts.firstOf(rule);
        int to = parts.firstOf(rule + 1);
        state = 0x9E3779B97F4A7C15L * (rule + 1);
        for (int attempt = 0; attempt < tries && from < to; attempt++) {
            Box box = parts.box(from + attempt % (to - from));
            for (int axis = 0; axis < point.length; axis++) {
                point[axis] = attempt < to - from ? space.recognised(axis, box) : anywhere(box.cells(axis));
            }
            if (first() == rule) {
                return Optional.of(recognised(box, rule));
            }
        }
        return Optional.empty();
    }

    /**
     * Takes one point of a box, which a person recognises.
     *
     * @param box the box
     * @return the box of that point
     */
    public Box of(Box box) {
        for (int axis = 0; axis < point.length; axis++) {
            point[axis] = space.recognised(axis, box);
        }
        return made();
    }

    /**
     * Estimates how much of a box some parts leave, by points all over it, always the same ones.
     *
     * @param box the box
     * @param takers the parts, by their numbers
     * @param tries how many points to try
     * @return the share of the points that none of the parts has, from 0 to 1
     */
    public double left(Box box, BitSet takers, int tries) {
        long[] bits = takers.toLongArray();
        state = 0x9E3779B97F4A7C15L;
        int free = 0;
        for (int attempt = 0; attempt < tries; attempt++) {
            for (int axis = 0; axis < point.length; axis++) {
                point[axis] = anywhere(box.cells(axis));
            }
            free += taken(bits) ? 0 : 1;
        }
        return (double) free / tries;
    }

    /**
     * Tries points all over a box, always the same ones.
     *
     * @param box the box
     * @param tries how many points to try
     * @return for each point the place of the first rule that takes it, or -1
     */
    public int[] deciding(Box box, int tries) {
        state = 0x9E3779B97F4A7C15L;
        int[] rules = new int[tries];
        for (int attempt = 0; attempt < tries; attempt++) {
            for (int axis = 0; axis < point.length; axis++) {
                point[axis] = anywhere(box.cells(axis));
            }
            rules[attempt] = first();
        }
        return rules;
    }

    private boolean taken(long[] takers) {
        for (int word = 0; word < takers.length; word++) {
            long left = takers[word];
            for (int axis = 0; axis < point.length && left != 0; axis++) {
                left &= parts.row(axis, point[axis])[word];
            }
            if (left != 0) {
                return true;
            }
        }
        return false;
    }

    /** Moves a point along each axis to where a person recognises it better, as long as the same rule takes it. */
    private Box recognised(Box box, int rule) {
        for (int axis = 0; axis < point.length; axis++) {
            int found = point[axis];
            int better = space.recognised(axis, box);
            if (better != found) {
                point[axis] = better;
                if (first() != rule) {
                    point[axis] = found;
                }
            }
        }
        return made();
    }

    private Box made() {
        Box made = space.whole();
        for (int axis = 0; axis < point.length; axis++) {
            made = made.with(axis, Cells.only(space.axis(axis).size(), point[axis]));
        }
        return made;
    }

    /** The first rule that takes the point, or -1. */
    private int first() {
        int words = (parts.size() + Long.SIZE - 1) / Long.SIZE;
        for (int word = 0; word < words; word++) {
            long left = -1L;
            for (int axis = 0; axis < point.length && left != 0; axis++) {
                left &= parts.row(axis, point[axis])[word];
            }
            if (left != 0) {
                return parts.ruleOf(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
        return -1;
    }

    private int anywhere(long[] cells) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        int skip = (int) Long.remainderUnsigned(state, Cells.count(cells));
        int cell = Cells.next(cells, 0);
        for (int i = 0; i < skip; i++) {
            cell = Cells.next(cells, cell + 1);
        }
        return cell;
    }
}
