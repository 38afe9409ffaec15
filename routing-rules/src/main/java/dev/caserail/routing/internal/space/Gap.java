package dev.caserail.routing.internal.space;

/** Boxes that no part has a point of. */
public final class Gap {
    private Gap() {}

    /**
     * Makes a box that no part meets as wide as it can be, axis by axis.
     *
     * @param parts the parts
     * @param box the box
     * @return a box that contains it, and that no part meets either
     */
    public static Box widened(Parts parts, Box box) {
        Space space = parts.space();
        Box wide = box;
        for (int axis = 0; axis < space.axes(); axis++) {
            if (space.isFull(wide, axis)) {
                continue;
            }
            long[] free = space.full(axis).clone();
            long[] meeting = parts.meeting(wide.with(axis, space.full(axis)));
            for (int part = Cells.next(meeting, 0); part >= 0; part = Cells.next(meeting, part + 1)) {
                Cells.remove(free, parts.box(part).cells(axis));
            }
            wide = Cells.contains(free, space.full(axis)) ? wide.with(axis, space.full(axis)) : wide.with(axis, free);
        }
        return wide;
    }
}
