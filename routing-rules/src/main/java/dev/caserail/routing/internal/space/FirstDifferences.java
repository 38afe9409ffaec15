package dev.caserail.routing.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where the first match of one side gives another outcome than that of the other side. Where both sides decide by rules that
 * both have, they decide by the same one: so only what a rule that one side has alone decides is looked at, pair by pair of the
 * rules that decide it before and after.
 */
public final class FirstDifferences {
    /** Stands for no rule: what follows where none matches. */
    public static final int NONE = -1;

    private static final int MOST_BOXES = 64;
    private static final int STEPS_FOR_BOXES = 2_000;

    private final TwoSided sides;
    private final Parts parts;
    private final Budget budget;
    private final Outcomes outcomes;
    private final Taker taker;

    /**
     * Prepares to look for differences.
     *
     * @param sides the rules of both sides
     * @param budget how much work may be done
     * @param outcomes which outcomes differ
     * @param taker takes what is found
     */
    public FirstDifferences(TwoSided sides, Budget budget, Outcomes outcomes, Taker taker) {
        this.sides = sides;
        this.parts = sides.parts();
        this.budget = budget;
        this.outcomes = outcomes;
        this.taker = taker;
    }

    /** Says which outcomes differ. */
    @FunctionalInterface
    public interface Outcomes {
        /**
         * Compares what two rules give.
         *
         * @param before the place of the rule that decides before, or {@link #NONE}
         * @param after the place of the rule that decides after, or {@link #NONE}
         * @return whether their outcomes differ
         */
        boolean differ(int before, int after);
    }

    /** Takes what is found. */
    public interface Taker {
        /**
         * Takes points with another outcome.
         *
         * @param before the place of the rule that decides them before, or {@link #NONE}
         * @param after the place of the rule that decides them after, or {@link #NONE}
         * @param extent the points
         */
        void found(int before, int after, Extent extent);

        /**
         * Takes a box of which it is not known whether it has points with another outcome.
         *
         * @param box the box
         */
        void undecided(Box box);
    }

    /** Looks for all of them. */
    public void find() {
        for (int rule = 0; rule < parts.rules().size(); rule++) {
            if (sides.isBefore(rule) != sides.isAfter(rule)) {
                ofRule(rule, sides.isBefore(rule));
            }
        }
        if (outcomes.differ(NONE, NONE)) {
            pair(NONE, NONE, parts.space().whole());
        }
    }

    /** What a rule that one side has alone decides there, by the rules that decide it on the other side. */
    private void ofRule(int rule, boolean side) {
        List<Box> boxes = sides.boxesOf(rule, budget);
        if (budget.spent()) {
            parts.boxesOf(rule).forEach(taker::undecided);
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
        return side ? outcomes.differ(rule, other) : outcomes.differ(other, rule);
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
            taker.undecided(box);
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
        List<Box> found = new ArrayList<>();
        Budget some = budget.share(STEPS_FOR_BOXES);
        boolean all = new Cover(parts, some).subtract(box, takers, left -> {
            found.add(left);
            return found.size() <= MOST_BOXES;
        });
        budget.giveBack(some);
        boolean known = all;
        if (!all && found.isEmpty()) {
            known = new Cover(parts, budget).subtract(box, takers, left -> {
                found.add(left);
                return false;
            });
        }
        if (!found.isEmpty()) {
            boolean complete = all && found.size() <= MOST_BOXES;
            taker.found(before, after, new Extent(box, BitSet.valueOf(takers), List.copyOf(found), complete));
        } else if (!known) {
            taker.undecided(box);
        }
    }
}
