package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T10: boxes that are taken away from others, held against all points that there are: some 150 parts of rules in a space of 80 x
 * 7 x 8 cells, so that bits need several words.
 */
class CoverTest {
    private static final int RULES = 120;

    private final DecisionTable<?, ?> table = table(7);
    private final Space space = Space.of(
            table.inputs().stream()
                    .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                    .toList(),
            table.rules());
    private final Parts parts = Parts.of(space, table.rules());
    private final List<Box> points = points();

    private static DecisionTable<?, ?> table(long seed) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder(
                "t (F),n,c,tags,out\ntypes,integer from 0 to 79,\"one of A, B, C, D, E, F, G\",\"set of X, Y, Z\",output: text\n");
        // Each number is told apart from the next one.
        for (int i = 0; i < RULES; i++) {
            int low = random.nextInt(80);
            int high = Math.min(79, low + random.nextInt(40));
            String n = i < 80 ? String.valueOf(i) : "[%d..%d]".formatted(low, high);
            String c = random.nextInt(3) == 0
                    ? "-"
                    : "\"not(%c, %c)\"".formatted('A' + random.nextInt(7), 'A' + random.nextInt(7));
            String tags = List.of(
                            "-", "contains X", "\"contains any (Y, Z)\"", "\"contains none (X, Y)\"", "contains Z")
                    .get(random.nextInt(5));
            rows.append("r%d,%s,%s,%s,x%d%n".formatted(i, n, c, tags, random.nextInt(3)));
        }
        return TableCsv.loadTyped(SourceText.of("t.csv", rows.toString()))
                .get()
                .value()
                .table();
    }

    private List<Box> points() {
        List<Box> all = new ArrayList<>(List.of(space.whole()));
        for (int axis = 0; axis < space.axes(); axis++) {
            int along = axis;
            int size = space.axis(axis).size();
            all = all.stream()
                    .flatMap(box -> IntStream.range(0, size).mapToObj(cell -> box.with(along, Cells.only(size, cell))))
                    .toList();
        }
        return all;
    }

    private static Budget plenty() {
        return new Budget(Long.MAX_VALUE);
    }

    private long[] partsOf(List<Integer> rules) {
        BitSet bits = new BitSet();
        rules.forEach(bits::set);
        return parts.partsOf(bits);
    }

    private boolean taken(Box point, long[] by) {
        return IntStream.range(0, parts.size())
                .anyMatch(part -> Cells.has(by, part) && parts.box(part).contains(point));
    }

    @Nested
    class What_is_left_of_a_box {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void has_exactly_the_points_that_no_part_has_each_once(int seed) {
            Random random = new Random(seed);
            // Few parts of all there is, or many parts of a smaller box.
            boolean few = seed % 2 == 0;
            List<Integer> rules = IntStream.range(0, RULES)
                    .filter(rule -> few ? rule > 80 && random.nextInt(8) == 0 : random.nextInt(4) == 0 || rule > 110)
                    .boxed()
                    .toList();
            long[] takers = partsOf(rules);
            Box from = few
                    ? space.whole()
                    : parts.box(random.nextInt(parts.size())).with(0, space.full(0));
            List<Box> left = new ArrayList<>();
            Cover cover = new Cover(parts, plenty());

            assertTrue(cover.subtract(from, Cells.both(takers, parts.meeting(from)), left::add));
            for (Box point : points) {
                long times = left.stream().filter(box -> box.contains(point)).count();
                assertEquals(from.contains(point) && !taken(point, takers) ? 1 : 0, times);
                assertEquals(from.contains(point) && !taken(point, cover.used()) ? 1 : 0, times);
            }
            assertEquals(left.isEmpty(), new Cover(parts, plenty()).covers(from, takers.clone()));
        }

        @Test
        void is_nothing_where_one_part_has_all() {
            for (int part = 0; part < parts.size(); part++) {
                Cover cover = new Cover(parts, plenty());

                assertTrue(cover.covers(parts.box(part), Cells.only(parts.size(), part)));
                assertArrayEquals(Cells.only(parts.size(), part), cover.used());
                assertFalse(new Cover(parts, plenty()).covers(parts.box(part), Cells.none(parts.size())));
            }
        }

        @Test
        void is_told_in_few_boxes_as_the_largest_part_is_taken_first() {
            Parts nested = Parts.of(
                    space,
                    TableCsv.loadTyped(SourceText.of("t.csv", """
                                    t (F),n,c,tags,out
                                    types,integer from 0 to 79,"one of A, B, C, D, E, F, G","set of X, Y, Z",output: text
                                    small,5,A,-,x
                                    middle,"5, 6, 7","A, B",-,x
                                    large,not(1),not(G),-,x
                                    """))
                            .get()
                            .value()
                            .table()
                            .rules());
            List<Box> left = new ArrayList<>();
            Cover cover = new Cover(nested, plenty());

            assertTrue(cover.subtract(space.whole(), nested.meeting(space.whole()), left::add));
            assertEquals(2, left.size());
            assertArrayEquals(Cells.only(nested.size(), nested.firstOf(2)), cover.used());
        }

        @Test
        void is_handed_on_until_the_taker_wants_no_more() {
            List<Box> left = new ArrayList<>();

            assertTrue(new Cover(parts, plenty()).subtract(space.whole(), partsOf(List.of(0, 40, 79)), box -> {
                left.add(box);
                return left.size() < 2;
            }));
            assertEquals(2, left.size());
        }

        @Test
        void is_not_known_where_the_budget_ends() {
            assertFalse(
                    new Cover(parts, new Budget(1)).subtract(space.whole(), parts.meeting(space.whole()), b -> true));
            assertFalse(new Cover(parts, new Budget(1)).covers(space.whole(), parts.meeting(space.whole())));
        }
    }

    @Nested
    class Parts_of_rules {
        @Test
        void are_found_by_the_boxes_they_meet() {
            Random random = new Random(5);
            for (int i = 0; i < 60; i++) {
                Box box = random(random);
                int from = random.nextInt(RULES);
                int to = from + random.nextInt(RULES - from + 1);
                long[] meeting = parts.meeting(box);
                long[] within = parts.meeting(box, from, to);
                for (int part = 0; part < parts.size(); part++) {
                    boolean meets = parts.box(part).meets(box);
                    boolean inside = parts.ruleOf(part) >= from && parts.ruleOf(part) < to;
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
                for (int axis = 0; axis < space.axes(); axis++) {
                    long[] having = parts.having(axis, box.cells(axis));
                    long[] touching = parts.touching(axis, box.cells(axis));
                    for (int part = 0; part < parts.size(); part++) {
                        long[] own = parts.box(part).cells(axis);
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
                for (int part = 0; part < parts.size(); part++) {
                    boolean theirs = part >= parts.firstOf(rule) && part < parts.firstOf(rule + 1);
                    assertEquals(theirs, parts.ruleOf(part) == rule);
                    assertEquals(theirs, Cells.has(own, part));
                }
                assertEquals(space.parts(table.rules().get(rule)), parts.boxesOf(rule));
                assertEquals(
                        parts.firstOf(rule) < parts.firstOf(rule + 1) ? List.of(rule) : List.of(),
                        parts.rulesOf(BitSet.valueOf(own)));
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

                assertEquals(meeting, parts.rulesMeeting(rule, 20, 100));
                assertEquals(
                        IntStream.range(rule + 1, Math.max(rule + 1, 100))
                                .filter(other -> meets(own, other))
                                .boxed()
                                .toList(),
                        parts.meetingRules(rule, 100));
            }
        }

        @Test
        void have_boxes_in_common() {
            for (int rule = 80; rule < 100; rule += 3) {
                for (int other = 100; other < RULES; other += 3) {
                    List<Box> common = parts.common(rule, other);
                    for (Box point : points.subList(0, points.size() / 4)) {
                        assertEquals(
                                has(rule, point) && has(other, point),
                                common.stream().anyMatch(box -> box.contains(point)));
                    }
                }
            }
        }

        private boolean has(int rule, Box point) {
            return parts.boxesOf(rule).stream().anyMatch(box -> box.contains(point));
        }

        private boolean meets(int rule, int other) {
            return parts.boxesOf(rule).stream()
                    .anyMatch(box -> parts.boxesOf(other).stream().anyMatch(box::meets));
        }
    }

    @Nested
    class Heirs_of_a_rule {
        private final Heirs heirs = new Heirs(parts, plenty());

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void decide_alike_where_every_point_says_so(int seed) {
            Random random = new Random(seed);
            BitSet gone = new BitSet();
            IntStream.range(0, RULES).filter(rule -> random.nextInt(5) == 0).forEach(gone::set);
            Optional<List<FactValue>> defaults =
                    seed == 2 ? Optional.empty() : Optional.of(List.of(TextValue.of("x1")));
            for (int rule = seed; rule < RULES; rule += 5) {
                int own = rule;
                gone.clear(rule);
                assertEquals(
                        points.stream()
                                .allMatch(point -> first(point, gone, -1) != own
                                        || outputs(own).equals(answer(first(point, gone, own), defaults))),
                        heirs.decideAlike(rule, gone, defaults),
                        "rule " + rule);
            }
        }

        @Test
        void take_all_where_every_point_says_so() {
            for (int rule = 0; rule < RULES; rule += 3) {
                int own = rule;
                assertEquals(
                        points.stream()
                                .filter(point -> has(own, point))
                                .allMatch(point -> IntStream.range(0, RULES)
                                        .anyMatch(other -> other != own
                                                && other != 5
                                                && outputs(other).equals(outputs(own))
                                                && has(other, point))),
                        heirs.takeAll(rule, bits(5)),
                        "rule " + rule);
            }
        }

        @Test
        void contain_what_points_say() {
            int contained = 0;
            for (int rule = 80; rule < RULES; rule += 3) {
                for (int other = 1; other < RULES; other += 4) {
                    int one = rule;
                    int two = other;
                    boolean expected =
                            points.stream().filter(point -> has(two, point)).allMatch(point -> has(one, point));

                    assertEquals(expected, heirs.contains(one, two));
                    contained += expected ? 1 : 0;
                }
            }
            assertTrue(contained > 3, contained + " are contained");
        }

        @Test
        void dispute_what_points_say() {
            for (int rule = 60; rule < RULES; rule += 8) {
                for (int other = rule + 1; other < RULES; other += 5) {
                    int one = rule;
                    int two = other;
                    Optional<Box> disputed = heirs.disputed(one, two);
                    assertEquals(
                            points.stream().anyMatch(point -> first(point, new BitSet(), -1) == one && has(two, point)),
                            disputed.isPresent());
                    disputed.ifPresent(box -> assertTrue(points.stream()
                            .filter(box::contains)
                            .allMatch(point -> first(point, new BitSet(), -1) == one && has(two, point))));
                }
            }
        }

        @Test
        void that_shadow_a_rule_are_all_needed() {
            int shadowed = 0;
            for (int rule = 80; rule < RULES; rule++) {
                Cover cover = new Cover(parts, plenty());
                boolean covered = true;
                for (Box box : parts.boxesOf(rule)) {
                    covered &= cover.covers(box, parts.meeting(box, 0, rule));
                }
                if (covered) {
                    shadowed++;
                    List<Integer> culprits = heirs.culprits(rule, cover.used());
                    assertTrue(takenBy(rule, culprits));
                    for (Integer culprit : culprits) {
                        assertFalse(takenBy(
                                rule,
                                culprits.stream()
                                        .filter(c -> !c.equals(culprit))
                                        .toList()));
                    }
                }
            }
            assertTrue(shadowed > 3, "some are shadowed");
        }

        private boolean takenBy(int rule, List<Integer> others) {
            return points.stream()
                    .filter(point -> has(rule, point))
                    .allMatch(point -> others.stream().anyMatch(other -> has(other, point)));
        }

        private boolean has(int rule, Box point) {
            for (int part = parts.firstOf(rule); part < parts.firstOf(rule + 1); part++) {
                if (parts.box(part).contains(point)) {
                    return true;
                }
            }
            return false;
        }

        private int first(Box point, BitSet gone, int without) {
            for (int rule = 0; rule < RULES; rule++) {
                if (rule != without && !gone.get(rule) && has(rule, point)) {
                    return rule;
                }
            }
            return -1;
        }

        private List<FactValue> outputs(int rule) {
            return table.rules().get(rule).outputs();
        }

        private List<FactValue> answer(int rule, Optional<List<FactValue>> defaults) {
            return rule < 0 ? defaults.orElse(List.of()) : outputs(rule);
        }

        private BitSet bits(int rule) {
            BitSet bits = new BitSet();
            bits.set(rule);
            return bits;
        }
    }

    @Nested
    class Single_points {
        private final Points single = new Points(parts);

        @Test
        void of_a_rule_are_decided_by_it() {
            int found = 0;
            for (int rule = 0; rule < RULES; rule++) {
                Optional<Box> point = single.decidedBy(rule, 64);
                int own = rule;
                point.ifPresent(box -> {
                    assertTrue(points.contains(box));
                    assertEquals(own, firstOf(box));
                });
                assertEquals(point, new Points(parts).decidedBy(rule, 64));
                found += point.isPresent() ? 1 : 0;
            }
            assertTrue(found > 70, found + " found");
            assertEquals(Optional.empty(), single.decidedBy(3, 0));
        }

        @Test
        void tell_how_much_of_a_box_is_left() {
            BitSet none = new BitSet();
            BitSet all = BitSet.valueOf(parts.meeting(space.whole()));
            BitSet some = BitSet.valueOf(partsOf(IntStream.range(80, 90).boxed().toList()));
            double share = points.stream()
                            .filter(point -> !taken(point, parts.partsOf(rules(80, 90))))
                            .count()
                    / (double) points.size();

            assertEquals(1, single.left(space.whole(), none, 500));
            assertEquals(0, single.left(parts.box(0), all, 500));
            assertEquals(share, single.left(space.whole(), some, 2_000), 0.05);
        }

        @Test
        void are_decided_by_the_first_rule_that_has_them_or_by_none() {
            for (Box point : points) {
                assertArrayEquals(new int[] {firstOf(point)}, single.deciding(point, 1));
            }
        }

        @Test
        void are_tried_all_over_a_box() {
            Parts none = Parts.of(space, List.of());
            Set<Integer> decides =
                    IntStream.of(single.deciding(space.whole(), 500)).boxed().collect(Collectors.toSet());

            assertTrue(decides.size() > 40, decides + " decide");
            assertArrayEquals(new int[] {-1, -1, -1}, new Points(none).deciding(space.whole(), 3));
        }

        @Test
        void that_people_recognise_lie_in_their_box() {
            for (int part = 0; part < parts.size(); part += 9) {
                Box point = single.of(parts.box(part));

                assertTrue(parts.box(part).contains(point));
                assertTrue(points.contains(point));
            }
        }

        private BitSet rules(int from, int to) {
            BitSet bits = new BitSet();
            bits.set(from, to);
            return bits;
        }

        private int firstOf(Box point) {
            return IntStream.range(0, RULES)
                    .filter(rule -> parts.boxesOf(rule).stream().anyMatch(box -> box.contains(point)))
                    .findFirst()
                    .orElse(-1);
        }
    }

    @Nested
    class Boxes_that_do_not_overlap {
        @Test
        void are_joined_where_they_make_a_box() {
            for (int part = 0; part < parts.size(); part += 11) {
                Box whole = parts.box(part);

                assertEquals(List.of(whole), Boxes.joined(within(whole)));
                assertEquals(whole, Boxes.around(within(whole)));
            }
        }

        @Test
        void stay_apart_where_they_make_none() {
            Box corner = points.get(0);
            List<Box> others = points.subList(1, points.size());
            List<Box> joined = Boxes.joined(others);

            // One box for each of n, c, X, Y and Z.
            assertEquals(5, joined.size());
            for (Box point : others) {
                assertEquals(
                        1, joined.stream().filter(box -> box.contains(point)).count());
            }
            assertTrue(joined.stream().noneMatch(box -> box.contains(corner)));
            assertEquals(List.of(corner), Boxes.joined(List.of(corner)));
            assertEquals(List.of(), Boxes.joined(List.of()));
        }

        private List<Box> within(Box whole) {
            return points.stream().filter(whole::contains).toList();
        }
    }

    private Box random(Random random) {
        Box box = space.whole();
        for (int axis = 0; axis < space.axes(); axis++) {
            int size = space.axis(axis).size();
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

    @Test
    void the_space_is_as_large_as_it_says() {
        assertEquals(80 * 7 * 8, points.size());
        assertTrue(parts.size() > 128, parts.size() + " parts");
        assertEquals(RULES, table.rules().stream().map(Rule::id).distinct().count());
    }
}
