package dev.caserail.routing.internal.space;

import static dev.caserail.routing.internal.space.ManyRules.PARTS;
import static dev.caserail.routing.internal.space.ManyRules.POINTS;
import static dev.caserail.routing.internal.space.ManyRules.RULES;
import static dev.caserail.routing.internal.space.ManyRules.SPACE;
import static dev.caserail.routing.internal.space.ManyRules.partsOf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T10: single points and the rules that decide them, held against all points that there are. */
class PointsTest {
    private final Points single = new Points(PARTS);

    @Test
    void of_a_rule_are_decided_by_it() {
        int found = 0;
        for (int rule = 0; rule < RULES; rule++) {
            Optional<Box> point = single.decidedBy(rule, 64);
            int own = rule;
            point.ifPresent(box -> {
                assertTrue(POINTS.contains(box));
                assertEquals(own, firstOf(box));
            });
            assertEquals(point, new Points(PARTS).decidedBy(rule, 64));
            found += point.isPresent() ? 1 : 0;
        }
        assertTrue(found > 70, found + " found");
        assertEquals(Optional.empty(), single.decidedBy(3, 0));
    }

    @Test
    void tell_how_much_of_a_box_is_left() {
        BitSet none = new BitSet();
        BitSet all = BitSet.valueOf(PARTS.meeting(SPACE.whole()));
        BitSet some = BitSet.valueOf(partsOf(IntStream.range(80, 90).boxed().toList()));
        double share = POINTS.stream()
                        .filter(point -> !taken(point, PARTS.partsOf(rules(80, 90))))
                        .count()
                / (double) POINTS.size();

        assertEquals(1, single.left(SPACE.whole(), none, 500));
        assertEquals(0, single.left(PARTS.box(0), all, 500));
        assertEquals(share, single.left(SPACE.whole(), some, 2_000), 0.05);
    }

    @Test
    void are_decided_by_the_first_rule_that_has_them_or_by_none() {
        for (Box point : POINTS) {
            assertArrayEquals(new int[] {firstOf(point)}, single.deciding(point, 1));
        }
    }

    @Test
    void are_tried_all_over_a_box() {
        Parts none = Parts.of(SPACE, List.of());
        Set<Integer> decides =
                IntStream.of(single.deciding(SPACE.whole(), 500)).boxed().collect(Collectors.toSet());

        assertTrue(decides.size() > 40, decides + " decide");
        assertArrayEquals(new int[] {-1, -1, -1}, new Points(none).deciding(SPACE.whole(), 3));
    }

    @Test
    void that_people_recognise_lie_in_their_box() {
        for (int part = 0; part < PARTS.size(); part += 9) {
            Box point = single.of(PARTS.box(part));

            assertTrue(PARTS.box(part).contains(point));
            assertTrue(POINTS.contains(point));
        }
    }

    private BitSet rules(int from, int to) {
        BitSet bits = new BitSet();
        bits.set(from, to);
        return bits;
    }

    private int firstOf(Box point) {
        return IntStream.range(0, RULES)
                .filter(rule -> PARTS.boxesOf(rule).stream().anyMatch(box -> box.contains(point)))
                .findFirst()
                .orElse(-1);
    }

    private boolean taken(Box point, long[] by) {
        return IntStream.range(0, PARTS.size())
                .anyMatch(part -> Cells.has(by, part) && PARTS.box(part).contains(point));
    }
}
