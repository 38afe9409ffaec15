package dev.caserail.routing.internal.space;

import static dev.caserail.routing.internal.space.ManyRules.PARTS;
import static dev.caserail.routing.internal.space.ManyRules.POINTS;
import static dev.caserail.routing.internal.space.ManyRules.RULES;
import static dev.caserail.routing.internal.space.ManyRules.SPACE;
import static dev.caserail.routing.internal.space.ManyRules.TABLE;
import static dev.caserail.routing.internal.space.ManyRules.partsOf;
import static dev.caserail.routing.internal.space.ManyRules.plenty;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.Rule;
import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T10: boxes that are taken away from others, held against all points that there are. */
class CoverTest {
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
                    ? SPACE.whole()
                    : PARTS.box(random.nextInt(PARTS.size())).with(0, SPACE.full(0));
            List<Box> left = new ArrayList<>();
            Cover cover = new Cover(PARTS, plenty());

            assertTrue(cover.subtract(from, Cells.both(takers, PARTS.meeting(from)), left::add));
            for (Box point : POINTS) {
                long times = left.stream().filter(box -> box.contains(point)).count();
                assertEquals(from.contains(point) && !taken(point, takers) ? 1 : 0, times);
                assertEquals(from.contains(point) && !taken(point, cover.used()) ? 1 : 0, times);
            }
            assertEquals(left.isEmpty(), new Cover(PARTS, plenty()).covers(from, takers.clone()));
        }

        @Test
        void is_nothing_where_one_part_has_all() {
            for (int part = 0; part < PARTS.size(); part++) {
                Cover cover = new Cover(PARTS, plenty());

                assertTrue(cover.covers(PARTS.box(part), Cells.only(PARTS.size(), part)));
                assertArrayEquals(Cells.only(PARTS.size(), part), cover.used());
                assertFalse(new Cover(PARTS, plenty()).covers(PARTS.box(part), Cells.none(PARTS.size())));
            }
        }

        @Test
        void is_told_in_few_boxes_as_the_largest_part_is_taken_first() {
            Parts nested = Parts.of(
                    SPACE,
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

            assertTrue(cover.subtract(SPACE.whole(), nested.meeting(SPACE.whole()), left::add));
            assertEquals(2, left.size());
            assertArrayEquals(Cells.only(nested.size(), nested.firstOf(2)), cover.used());
        }

        @Test
        void is_handed_on_until_the_taker_wants_no_more() {
            List<Box> left = new ArrayList<>();

            assertTrue(new Cover(PARTS, plenty()).subtract(SPACE.whole(), partsOf(List.of(0, 40, 79)), box -> {
                left.add(box);
                return left.size() < 2;
            }));
            assertEquals(2, left.size());
        }

        @Test
        void is_not_known_where_the_budget_ends() {
            assertFalse(
                    new Cover(PARTS, new Budget(1)).subtract(SPACE.whole(), PARTS.meeting(SPACE.whole()), b -> true));
            assertFalse(new Cover(PARTS, new Budget(1)).covers(SPACE.whole(), PARTS.meeting(SPACE.whole())));
        }
    }

    @Nested
    class Boxes_that_do_not_overlap {
        @Test
        void are_joined_where_they_make_a_box() {
            for (int part = 0; part < PARTS.size(); part += 11) {
                Box whole = PARTS.box(part);

                assertEquals(List.of(whole), Boxes.joined(within(whole)));
                assertEquals(whole, Boxes.around(within(whole)));
            }
        }

        @Test
        void stay_apart_where_they_make_none() {
            Box corner = POINTS.get(0);
            List<Box> others = POINTS.subList(1, POINTS.size());
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
            return POINTS.stream().filter(whole::contains).toList();
        }
    }

    private boolean taken(Box point, long[] by) {
        return IntStream.range(0, PARTS.size())
                .anyMatch(part -> Cells.has(by, part) && PARTS.box(part).contains(point));
    }

    @Test
    void the_space_is_as_large_as_it_says() {
        assertEquals(80 * 7 * 8, POINTS.size());
        assertTrue(PARTS.size() > 128, PARTS.size() + " parts");
        assertEquals(RULES, TABLE.rules().stream().map(Rule::id).distinct().count());
    }
}
