package dev.caserail.routing.diff;

import dev.caserail.routing.diff.Side.Known;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.internal.space.Division;
import dev.caserail.routing.internal.space.Extent;
import dev.caserail.routing.internal.space.TwoSided;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Compares tables of which at least one looks at all rules that match. Where both have the same policy and the same default, only
 * facts count that a rule takes which one of them has alone; else all facts do.
 */
final class Matches {
    private final Side before;
    private final Side after;
    private final TwoSided sides;
    private final BitSet single;
    private final boolean samePolicy;
    private final boolean sameDefault;
    private final Changes changes;
    private int current;

    Matches(Side before, Side after, TwoSided sides, Changes changes) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        this.single = sides.single();
        this.samePolicy = before.policy() == after.policy();
        this.sameDefault = before.byDefault().equals(after.byDefault());
        this.changes = changes;
    }

    void find(Budget budget) {
        Division division = new Division(sides.parts(), budget, this::see, changes::undecided);
        if (!samePolicy || !sameDefault) {
            division.of(sides.parts().space().whole());
            return;
        }
        for (current = single.nextSetBit(0); current >= 0; current = single.nextSetBit(current + 1)) {
            List<Box> boxes = sides.boxesOf(current, budget);
            (budget.spent() ? sides.parts().boxesOf(current) : boxes).forEach(division::of);
        }
    }

    private int see(Division.Seen seen) {
        BitSet taking = seen.taking();
        BitSet open = seen.open();
        // What an earlier rule takes that one table has alone was looked at with that rule.
        for (int rule = single.nextSetBit(0); rule >= 0 && rule < current; rule = single.nextSetBit(rule + 1)) {
            if (taking.get(rule)) {
                return Division.DONE;
            }
            if (open.get(rule)) {
                return rule;
            }
        }
        Optional<Known> was = before.known(taking, open);
        Optional<Known> is = after.known(taking, open);
        if (was.isPresent() && is.isPresent()) {
            if (!was.get().outcome().equals(is.get().outcome())) {
                changes.add(was.get(), is.get(), Extent.of(seen.box()));
            }
            return Division.DONE;
        }
        if (alike(taking, open)) {
            return Division.DONE;
        }
        int next = was.isPresent() ? Integer.MAX_VALUE : before.next(open);
        return is.isPresent() ? next : Math.min(next, after.next(open));
    }

    /** Whether the outcome stays the same, whichever of the open rules match. */
    private boolean alike(BitSet taking, BitSet open) {
        BitSet all = (BitSet) taking.clone();
        all.or(open);
        if (all.intersects(single)) {
            return false;
        }
        boolean alone = before.policy().answersOne() && after.policy().answersOne() && all.cardinality() <= 1;
        return (samePolicy || alone) && (sameDefault || !taking.isEmpty());
    }
}
