package dev.caserail.routing.internal.space;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a space: on each axis some of its cells, at least one; their combinations are the points of the box. Axes that a
 * box does not restrict share the bits of all their cells. Never changed once it is made.
 */
public final class Box {
    private final long[][] axes;

    Box(long[][] axes) {
        this.axes = axes;
    }

    /** The cells on an axis; not to be written to. */
    long[] cells(int axis) {
        return axes[axis];
    }

    /** How many axes there are. */
    int axes() {
        return axes.length;
    }

    /** The same box with other cells on an axis, at least one. */
    Box with(int axis, long[] cells) {
        long[][] changed = axes.clone();
        changed[axis] = cells;
        return new Box(changed);
    }

    /** Whether two boxes have a point in common. */
    boolean meets(Box other) {
        for (int i = 0; i < axes.length; i++) {
            if (!Cells.meet(axes[i], other.axes[i])) {
                return false;
            }
        }
        return true;
    }

    /** What two boxes that meet have in common. */
    Box both(Box other) {
        long[][] made = axes.clone();
        for (int i = 0; i < made.length; i++) {
            if (!Cells.contains(other.axes[i], made[i])) {
                made[i] = Cells.contains(made[i], other.axes[i]) ? other.axes[i] : Cells.both(made[i], other.axes[i]);
            }
        }
        return new Box(made);
    }

    /**
     * Says whether all points of another box are in this one.
     *
     * @param other a box of the same space
     * @return whether they are
     */
    public boolean contains(Box other) {
        for (int i = 0; i < axes.length; i++) {
            if (!Cells.contains(axes[i], other.axes[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Box box && Arrays.deepEquals(axes, box.axes);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(axes);
    }
}
