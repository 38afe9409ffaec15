package dev.caserail.routing.internal.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several boxes at once. */
public final class Boxes {
    private Boxes() {}

    /**
     * Joins boxes that do not overlap wherever two of them differ on a single axis, so that fewer say the same.
     *
     * @param boxes the boxes, of one space
     * @return boxes that do not overlap either, and have the same points
     */
    public static List<Box> joined(List<Box> boxes) {
        List<Box> joined = boxes;
        int before = Integer.MAX_VALUE;
        while (joined.size() > 1 && joined.size() < before) {
            before = joined.size();
            for (int axis = 0; axis < joined.get(0).axes(); axis++) {
                joined = joined(joined, axis);
            }
        }
        return List.copyOf(joined);
    }

    private static List<Box> joined(List<Box> boxes, int axis) {
        Map<Box, long[]> alike = new LinkedHashMap<>();
        for (Box box : boxes) {
            alike.merge(box.with(axis, new long[0]), box.cells(axis), (left, right) -> {
                long[] both = left.clone();
                Cells.add(both, right);
                return both;
            });
        }
        List<Box> joined = new ArrayList<>();
        alike.forEach((others, cells) -> joined.add(others.with(axis, cells)));
        return joined;
    }

    /**
     * Finds the smallest box that contains some boxes.
     *
     * @param boxes the boxes, of one space; at least one
     * @return the box
     */
    public static Box around(List<Box> boxes) {
        Box around = boxes.get(0);
        for (Box box : boxes) {
            for (int axis = 0; axis < around.axes(); axis++) {
                if (!Cells.contains(around.cells(axis), box.cells(axis))) {
                    long[] more = around.cells(axis).clone();
                    Cells.add(more, box.cells(axis));
                    around = around.with(axis, more);
                }
            }
        }
        return around;
    }
}
