package dev.caserail.routing.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Finds where the first match of one side gives another outcome than that of the other side. Where both sides decide by rules that
 * both have, they decide by the same one: so only what a rule that one side has alone decides is looked at, pair by pair of the
 * rules that decide it before and after.
 */
public final class FirstDifferences {
    /** Stands for no rule: what follows where none matches. */
    public static final int NONE = -1;

    private static final int MOST_BOXES = 24;
    private static final int STEPS_FOR_BOXES = 300;

    private final TwoSided sides;
    private final Parts parts;
    private final Budget budget;
    private final BiPredicate<Integer, Integer> differ;
    private final Consumer<Found> found;
    private final Consumer<Box> undecided;

    /**
     * Prepares to look for differences.
     *
     * @param sides the rules of both sides
     * @param budget how much work may be done
     * @param differ whether the outcomes of two rules differ, of which the first decides before, the second after; each by its
     *     place, or {@link #NONE}
     * @param found takes what is found
     * @param undecided takes boxes of which it is not known whether they have points with another outcome
     */
    public FirstDifferences(
            TwoSided sides,
            Budget budget,
            BiPredicate<Integer, Integer> differ,
            Consumer<Found> found,
            Consumer<Box> undecided) {
        this.sides = sides;
        this.parts = sides.parts();
        this.budget = budget;
        this.differ = differ;
        this.found = found;
        this.undecided = undecided;
    }

    /**
     * Points with another outcome.
     *
     * @param before the place of the rule that decides them before, or {@link #NONE}
     * @param after the place of the rule that decides them after, or {@link #NONE}
     * @param extent the points
     */
    public record Found(int before, int after, Extent extent) {}

    /** Looks for all of them. */
    public void find() {
        for (int rule = 0; rule < parts.rules().size(); rule++) {
            if (sides.isBefore(rule) != sides.isAfter(rule)) {
                ofRule(rule, sides.isBefore(rule));
            }
        }
        if (differ.test(NONE, NONE)) {
            pair(NONE, NONE, parts.space().whole());
        }
    }

    /** What a rule that one side has alone decides there, by the rules that decide it on the other side. */
    private void ofRule(int rule, boolean side) {
        List<Box> boxes = sides.boxesOf(rule, budget);
        if (budget.spent()) {
            parts.boxesOf(rule).forEach(undecided);
            return;
        }
        for (Box box : boxes) {
            if (!new Cover(parts, budget).covers(box, sides.earlier(box, side, rule))) {
                ofBox(rule, side, box);
            }
        }
    }

    private void ofBox(int rule, boolean side, Box box) {
        long[] others = sides.earlier(box, !side, parts.rules().size());
        int part = Cells.next(others, 0);
        while (part >= 0) {
            int other = parts.ruleOf(part);
            boolean both = sides.isBefore(other) && sides.isAfter(other);
            // A rule that both have and that stands before this one leaves it nothing; what two rules decide that stand
            // on one
            // side each is looked at once.
            boolean concerned = both ? other > rule : side;
            if (concerned && differ(rule, other, side)) {
                pair(side ? rule : other, side ? other : rule, box);
            }
            if (containing(other, box)) {
                return;
            }
            part = Cells.next(others, parts.firstOf(other + 1));
        }
        if (differ(rule, NONE, side)) {
            pair(side ? rule : NONE, side ? NONE : rule, box);
        }
    }

    private boolean differ(int rule, int other, boolean side) {
        return side ? differ.test(rule, other) : differ.test(other, rule);
    }

    private boolean containing(int rule, Box box) {
        return parts.boxesOf(rule).stream().anyMatch(part -> part.contains(box));
    }

    /** What of a box the two rules decide. */
    private void pair(int before, int after, Box box) {
        List<Box> common = List.of(box);
        for (int rule : new int[] {before, after}) {
            if (rule != NONE) {
                common = SetConditions.cross(common, sides.boxesOf(rule, budget));
            }
        }
        if (budget.spent()) {
            undecided.accept(box);
            return;
        }
        for (Box both : common) {
            int rules = parts.rules().size();
            long[] takers = sides.earlier(both, true, before == NONE ? rules : before);
            Cells.add(takers, sides.earlier(both, false, after == NONE ? rules : after));
            left(before, after, both, takers);
        }
    }

    private void left(int before, int after, Box box, long[] takers) {
        List<Box> boxes = new ArrayList<>();
        Budget some = budget.share(STEPS_FOR_BOXES);
        boolean all = new Cover(parts, some).subtract(box, takers, left -> {
            boxes.add(left);
            return boxes.size() <= MOST_BOXES;
        });
        budget.giveBack(some);
        boolean known = all;
        if (!all && boxes.isEmpty()) {
            known = new Cover(parts, budget).subtract(box, takers, left -> {
                boxes.add(left);
                return false;
            });
        }
        if (!boxes.isEmpty()) {
            boolean complete = all && boxes.size() <= MOST_BOXES;
            found.accept(
                    new Found(before, after, new Extent(box, BitSet.valueOf(takers), List.copyOf(boxes), complete)));
        } else if (!known) {
            undecided.accept(box);
        }
    }
}
