package dev.caserail.routing.internal.space;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Takes parts away from a box, and hands on what is left of it in boxes that do not overlap. Parts that differ from the box on a
 * single axis are taken away together; only where none is left is the box split, by the part that takes most of it. Not for
 * sharing between threads.
 */
public final class Cover {
    private static final int MOST_COMPARED = 24;

    private final Parts parts;
    private final Space space;
    private final Budget budget;
    private final long[] used;
    private boolean decided = true;

    /**
     * Prepares to take parts away.
     *
     * @param parts the parts
     * @param budget how much work may be done
     */
    public Cover(Parts parts, Budget budget) {
        this.parts = parts;
        this.space = parts.space();
        this.budget = budget;
        this.used = Cells.none(parts.size());
    }

    /**
     * Takes parts away from a box.
     *
     * @param box the box
     * @param candidates the parts that may be taken away, as bits
     * @param left what happens with each box that is left; answers whether to go on
     * @return whether everything was looked at, or the taker wanted no more; false if the budget ended before
     */
    public boolean subtract(Box box, long[] candidates, Predicate<Box> left) {
        decided = true;
        take(box, candidates.clone(), left);
        return decided;
    }

    /**
     * Says whether some parts have all points of a box.
     *
     * @param box the box
     * @param candidates the parts, as bits
     * @return whether they do; false too if the budget ended before that was known
     */
    public boolean covers(Box box, long[] candidates) {
        boolean[] missed = {false};
        boolean known = subtract(box, candidates, piece -> {
            missed[0] = true;
            return false;
        });
        return known && !missed[0];
    }

    /** {@return the parts that were taken away so far, as bits: enough of them to have taken the same} */
    public long[] used() {
        return used.clone();
    }

    private boolean take(Box whole, long[] candidates, Predicate<Box> left) {
        Box box = whole;
        long[][] having = new long[space.axes()][];
        for (int axis = 0; axis < having.length; axis++) {
            having[axis] = parts.having(axis, box.cells(axis));
        }
        while (true) {
            if (!budget.step()) {
                decided = false;
                return false;
            }
            Failing failing = Failing.of(candidates, having);
            int containing = Cells.next(failing.nowhere(), 0);
            if (containing >= 0) {
                Cells.set(used, containing);
                return true;
            }
            int axis = failing.axisOfSingles();
            if (axis < 0) {
                break;
            }
            long[] rest = slab(box.cells(axis), axis, failing.singles(axis));
            if (Cells.isEmpty(rest)) {
                return true;
            }
            box = box.with(axis, rest);
            having[axis] = parts.having(axis, rest);
            Cells.keep(candidates, parts.touching(axis, rest));
        }
        if (Cells.isEmpty(candidates)) {
            return left.test(box);
        }
        return split(box, candidates, best(box, candidates, having), left);
    }

    /** What is left of an axis when all these parts are taken away, which differ from the box there only. */
    private long[] slab(long[] cells, int axis, long[] singles) {
        long[] rest = cells.clone();
        for (int part = Cells.next(singles, 0); part >= 0; part = Cells.next(singles, part + 1)) {
            long[] theirs = parts.box(part).cells(axis);
            if (Cells.meet(rest, theirs)) {
                Cells.remove(rest, theirs);
                Cells.set(used, part);
            }
        }
        return rest;
    }

    private boolean split(Box whole, long[] candidates, int part, Predicate<Box> left) {
        Box box = whole;
        long[] meeting = candidates;
        Box taken = parts.box(part);
        Cells.set(used, part);
        for (int axis = 0; axis < space.axes(); axis++) {
            long[] cells = box.cells(axis);
            if (Cells.contains(taken.cells(axis), cells)) {
                continue;
            }
            long[] outside = Cells.without(cells, taken.cells(axis));
            if (!take(box.with(axis, outside), Cells.both(meeting, parts.touching(axis, outside)), left)) {
                return false;
            }
            long[] inside = Cells.both(cells, taken.cells(axis));
            box = box.with(axis, inside);
            meeting = Cells.both(meeting, parts.touching(axis, inside));
        }
        return true;
    }

    /** The part that takes most of a box, among the first of those that differ from it on the fewest axes. */
    private int best(Box box, long[] candidates, long[][] having) {
        int best = -1;
        double most = -1;
        int fewest = Integer.MAX_VALUE;
        int compared = 0;
        for (int part = Cells.next(candidates, 0);
                part >= 0 && compared < MOST_COMPARED;
                part = Cells.next(candidates, part + 1)) {
            int differs = 0;
            for (long[] axis : having) {
                differs += Cells.has(axis, part) ? 0 : 1;
            }
            if (differs > fewest) {
                continue;
            }
            double share = shareTaken(box, parts.box(part));
            if (differs < fewest || share > most) {
                best = part;
                most = share;
                fewest = differs;
            }
            compared++;
        }
        return best;
    }

    private static double shareTaken(Box box, Box part) {
        double share = 1;
        for (int axis = 0; axis < box.axes(); axis++) {
            long[] cells = box.cells(axis);
            if (!Arrays.equals(cells, part.cells(axis))) {
                share *= (double) Cells.countBoth(cells, part.cells(axis)) / Cells.count(cells);
            }
        }
        return share;
    }

    /** On how many axes parts differ from a box: on none, on one, or on more. */
    private static final class Failing {
        private final long[] nowhere;
        private final long[] once;
        private final long[][] having;

        private Failing(long[] nowhere, long[] once, long[][] having) {
            this.nowhere = nowhere;
            this.once = once;
            this.having = having;
        }

        long[] nowhere() {
            return nowhere;
        }

        static Failing of(long[] candidates, long[][] having) {
            long[] nowhere = candidates.clone();
            long[] once = new long[candidates.length];
            long[] twice = new long[candidates.length];
            for (long[] axis : having) {
                for (int i = 0; i < candidates.length; i++) {
                    long fails = candidates[i] & ~axis[i];
                    twice[i] |= once[i] & fails;
                    once[i] |= fails;
                }
            }
            for (int i = 0; i < candidates.length; i++) {
                nowhere[i] &= ~once[i];
                once[i] &= ~twice[i];
            }
            return new Failing(nowhere, once, having);
        }

        int axisOfSingles() {
            for (int axis = 0; axis < having.length; axis++) {
                if (!Cells.contains(having[axis], once)) {
                    return axis;
                }
            }
            return -1;
        }

        long[] singles(int axis) {
            return Cells.without(once, having[axis]);
        }
    }
}
