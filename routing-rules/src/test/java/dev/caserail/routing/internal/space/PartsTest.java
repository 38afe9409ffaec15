package dev.caserail.routing.internal.space;

import static dev.caserail.routing.internal.space.ManyRules.PARTS;
import static dev.caserail.routing.internal.space.ManyRules.POINTS;
import static dev.caserail.routing.internal.space.ManyRules.RULES;
import static dev.caserail.routing.internal.space.ManyRules.SPACE;
import static dev.caserail.routing.internal.space.ManyRules.TABLE;
import static dev.caserail.routing.internal.space.ManyRules.has;
import static dev.caserail.routing.internal.space.ManyRules.partsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T10: the parts of rules, found by boxes, by cells and by their rules, held against all points that there are. */
class PartsTest {
    @Test
    void are_found_by_the_boxes_they_meet() {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            Box box = random(random);
            int from = random.nextInt(RULES);
            int to = from + random.nextInt(RULES - from + 1);
            long[] meeting = PARTS.meeting(box);
            long[] within = PARTS.meeting(box, from, to);
            for (int part = 0; part < PARTS.size(); part++) {
                boolean meets = PARTS.box(part).meets(box);
                boolean inside = PARTS.ruleOf(part) >= from && PARTS.ruleOf(part) < to;
                assertEquals(meets, Cells.has(meeting, part));
                assertEquals(meets && inside, Cells.has(within, part));
            }
        }
    }

    @Test
    void are_found_by_the_cells_they_have() {
        Random random = new Random(6);
        for (int i = 0; i < 60; i++) {
            Box box = random(random);
            for (int axis = 0; axis < SPACE.axes(); axis++) {
                long[] having = PARTS.having(axis, box.cells(axis));
                long[] touching = PARTS.touching(axis, box.cells(axis));
                for (int part = 0; part < PARTS.size(); part++) {
                    long[] own = PARTS.box(part).cells(axis);
                    assertEquals(Cells.contains(own, box.cells(axis)), Cells.has(having, part));
                    assertEquals(Cells.meet(own, box.cells(axis)), Cells.has(touching, part));
                }
            }
        }
    }

    @Test
    void belong_to_their_rules() {
        for (int rule = 0; rule < RULES; rule++) {
            long[] own = partsOf(List.of(rule));
            for (int part = 0; part < PARTS.size(); part++) {
                boolean theirs = part >= PARTS.firstOf(rule) && part < PARTS.firstOf(rule + 1);
                assertEquals(theirs, PARTS.ruleOf(part) == rule);
                assertEquals(theirs, Cells.has(own, part));
            }
            assertEquals(SPACE.parts(TABLE.rules().get(rule)), PARTS.boxesOf(rule));
            assertEquals(
                    PARTS.firstOf(rule) < PARTS.firstOf(rule + 1) ? List.of(rule) : List.of(),
                    PARTS.rulesOf(BitSet.valueOf(own)));
        }
    }

    @Test
    void meet_those_of_other_rules() {
        for (int rule = 0; rule < RULES; rule += 7) {
            int own = rule;
            List<Integer> meeting = IntStream.range(20, 100)
                    .filter(other -> meets(own, other))
                    .boxed()
                    .toList();

            assertEquals(meeting, PARTS.rulesMeeting(rule, 20, 100));
            assertEquals(
                    IntStream.range(rule + 1, Math.max(rule + 1, 100))
                            .filter(other -> meets(own, other))
                            .boxed()
                            .toList(),
                    PARTS.meetingRules(rule, 100));
        }
    }

    @Test
    void have_boxes_in_common() {
        for (int rule = 80; rule < 100; rule += 3) {
            for (int other = 100; other < RULES; other += 3) {
                List<Box> common = PARTS.common(rule, other);
                for (Box point : POINTS.subList(0, POINTS.size() / 4)) {
                    assertEquals(
                            has(rule, point) && has(other, point),
                            common.stream().anyMatch(box -> box.contains(point)));
                }
            }
        }
    }

    private boolean meets(int rule, int other) {
        return PARTS.boxesOf(rule).stream()
                .anyMatch(box -> PARTS.boxesOf(other).stream().anyMatch(box::meets));
    }

    private Box random(Random random) {
        Box box = SPACE.whole();
        for (int axis = 0; axis < SPACE.axes(); axis++) {
            int size = SPACE.axis(axis).size();
            long[] cells = Cells.none(size);
            int from = random.nextInt(size);
            int to = random.nextInt(4) == 0 ? size : from + 1 + random.nextInt(size - from);
            for (int cell = random.nextInt(4) == 0 ? 0 : from; cell < to; cell++) {
                Cells.set(cells, cell);
            }
            box = box.with(axis, cells);
        }
        return box;
    }
}
