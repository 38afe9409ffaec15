package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T10: sets of cells as bits, boxes of them, and budgets: what the proofs calculate with. */
class CellsTest {
    private static long[] of(int size, int... members) {
        long[] bits = Cells.none(size);
        for (int member : members) {
            Cells.set(bits, member);
        }
        return bits;
    }

    private static List<Integer> members(long[] bits) {
        List<Integer> found = new ArrayList<>();
        for (int member = Cells.next(bits, 0); member >= 0; member = Cells.next(bits, member + 1)) {
            found.add(member);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 130})
    void all_are_as_many_as_there_are(int size) {
        assertEquals(size, Cells.count(Cells.all(size)));
        assertEquals(size, members(Cells.all(size)).size());
        assertEquals(0, Cells.count(Cells.none(size)));
        assertEquals(List.of(size - 1), members(Cells.only(size, size - 1)));
    }

    @Test
    void members_follow_each_other_over_words() {
        assertEquals(List.of(0, 63, 64, 129), members(of(130, 129, 64, 63, 0)));
        assertEquals(-1, Cells.next(of(64, 5), 6));
        assertEquals(-1, Cells.next(of(64, 63), 64));
        assertEquals(-1, Cells.next(of(130, 5), 192));
    }

    @Test
    void sets_are_joined_cut_and_compared() {
        long[] left = of(130, 1, 2, 70, 129);
        long[] right = of(130, 2, 70, 71);

        assertEquals(2, Cells.countBoth(left, right));
        assertEquals(4, Cells.countBoth(left, left));
        assertEquals(0, Cells.countBoth(left, of(130, 3)));
        assertEquals(List.of(2, 70), members(Cells.both(left, right)));
        assertEquals(List.of(1, 129), members(Cells.without(left, right)));
        assertEquals(true, Cells.meet(left, of(130, 129)));
        assertEquals(false, Cells.meet(left, of(130, 128)));
        assertEquals(true, Cells.contains(left, of(130, 129, 1)));
        assertEquals(false, Cells.contains(left, right));
        assertEquals(true, Cells.isEmpty(Cells.none(130)));
        assertEquals(false, Cells.isEmpty(of(130, 129)));
        Cells.add(right, left);
        assertEquals(List.of(1, 2, 70, 71, 129), members(right));
        Cells.clear(right, 70);
        Cells.remove(right, of(130, 1));
        assertEquals(List.of(2, 71, 129), members(right));
    }

    @Nested
    class A_box {
        private final Box box = new Box(new long[][] {of(3, 0, 1), of(70, 69)});

        @Test
        void is_equal_to_one_with_the_same_cells() {
            Box same = new Box(new long[][] {of(3, 0, 1), of(70, 69)});

            assertEquals(same, box);
            assertEquals(same.hashCode(), box.hashCode());
            assertNotEquals(box.hashCode(), box.with(0, of(3, 2)).hashCode());
            assertNotEquals(box, box.with(0, of(3, 1)));
            assertNotEquals(box, "box");
            assertEquals(2, box.axes());
        }

        @Test
        void has_with_another_one_what_both_have() {
            Box other = new Box(new long[][] {of(3, 1, 2), of(70, 69, 5)});

            assertEquals(true, box.meets(other));
            assertEquals(new Box(new long[][] {of(3, 1), of(70, 69)}), box.both(other));
            assertEquals(false, box.contains(other));
            assertEquals(true, other.contains(box.both(other)));
            assertEquals(false, box.meets(other.with(1, of(70, 5))));
            assertArrayEquals(of(70, 69), box.cells(1));
        }
    }

    @Nested
    class A_budget {
        @Test
        void has_as_many_steps_as_were_granted() {
            Budget budget = new Budget(2);

            assertEquals(true, budget.step());
            assertEquals(true, budget.step());
            assertEquals(false, budget.step());
            assertEquals(true, budget.spent());
        }

        @Test
        void gives_a_share_and_takes_back_what_is_left_of_it() {
            Budget budget = new Budget(10);
            Budget share = budget.share(4);

            assertEquals(10, steps(budget) + steps(share));
            Budget whole = new Budget(10);
            Budget some = whole.share(4);
            some.step();
            whole.giveBack(some);
            assertEquals(9, steps(whole));
            assertEquals(3, steps(new Budget(3).share(8)));
        }

        private static int steps(Budget budget) {
            int steps = 0;
            while (budget.step()) {
                steps++;
            }
            return steps;
        }
    }
}
