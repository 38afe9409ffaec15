package dev.caserail.routing.internal.space;

import java.util.BitSet;
import java.util.List;

/**
 * All points of a box that none of some parts has.
 *
 * @param within the box
 * @param takers the parts that may have points of it, by their numbers
 * @param boxes boxes of such points that do not overlap; at least one
 * @param complete whether they are all there are
 */
public record Extent(Box within, BitSet takers, List<Box> boxes, boolean complete) {
    /**
     * Makes the extent of a single box.
     *
     * @param box the box
     * @return all its points
     */
    public static Extent of(Box box) {
        return new Extent(box, new BitSet(), List.of(box), true);
    }

    /**
     * Makes the box as small as the points allow.
     *
     * @param parts the parts
     * @return the same points; as they were if not all of them are known
     */
    public Extent tight(Parts parts) {
        if (!complete) {
            return this;
        }
        Box around = Boxes.around(boxes);
        BitSet meeting = BitSet.valueOf(parts.meeting(around));
        meeting.and(takers);
        return new Extent(around, meeting, boxes, true);
    }
}
