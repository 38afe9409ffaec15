package dev.caserail.routing.internal.space;

import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Asks who would take the facts of a rule if it were not there, or stood elsewhere. */
public final class Heirs {
    private final Parts parts;
    private final Budget budget;

    /**
     * Prepares to ask.
     *
     * @param parts the parts of the rules
     * @param budget how much work may be done
     */
    public Heirs(Parts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /**
     * Says whether all that a rule decides would be decided with equal outputs without it.
     *
     * @param rule the rule's place
     * @param gone the places of rules that are not there
     * @param defaults the outputs where no rule matches, if there are any
     * @return whether it would; false too if the budget ended before that was known
     */
    public boolean decideAlike(int rule, BitSet gone, Optional<List<FactValue>> defaults) {
        List<FactValue> outputs = parts.rules().get(rule).outputs();
        boolean[] alike = {true};
        for (int part = parts.firstOf(rule); part < parts.firstOf(rule + 1) && alike[0]; part++) {
            Box box = parts.box(part);
            long[] earlier = parts.meeting(box, 0, rule);
            remove(earlier, gone);
            boolean known = new Cover(parts, budget).subtract(box, earlier, left -> {
                long[] later = parts.meeting(left, rule + 1, parts.rules().size());
                remove(later, gone);
                alike[0] = inherited(left, later, outputs, defaults);
                return alike[0];
            });
            alike[0] &= known;
        }
        return alike[0];
    }

    /** Whether the first of some parts that takes a point gives these outputs, for all points of a box. */
    private boolean inherited(
            Box whole, long[] candidates, List<FactValue> outputs, Optional<List<FactValue>> defaults) {
        if (!budget.step()) {
            return false;
        }
        int first = Cells.next(candidates, 0);
        if (first < 0) {
            return defaults.filter(outputs::equals).isPresent();
        }
        if (!parts.rules().get(parts.ruleOf(first)).outputs().equals(outputs)) {
            return false;
        }
        Box taken = parts.box(first);
        Box box = whole;
        long[] meeting = candidates;
        for (int axis = 0; axis < parts.space().axes(); axis++) {
            long[] cells = box.cells(axis);
            if (Cells.contains(taken.cells(axis), cells)) {
                continue;
            }
            long[] outside = Cells.without(cells, taken.cells(axis));
            if (!inherited(
                    box.with(axis, outside), Cells.both(meeting, parts.touching(axis, outside)), outputs, defaults)) {
                return false;
            }
            long[] inside = Cells.both(cells, taken.cells(axis));
            box = box.with(axis, inside);
            meeting = Cells.both(meeting, parts.touching(axis, inside));
        }
        return true;
    }

    /**
     * Says whether other rules with equal outputs take all that a rule takes.
     *
     * @param rule the rule's place
     * @param gone the places of rules that are not there
     * @return whether they do; false too if the budget ended before that was known
     */
    public boolean takeAll(int rule, BitSet gone) {
        List<FactValue> outputs = parts.rules().get(rule).outputs();
        for (int part = parts.firstOf(rule); part < parts.firstOf(rule + 1); part++) {
            long[] others = parts.meeting(parts.box(part));
            remove(others, gone);
            for (int other = Cells.next(others, 0); other >= 0; other = Cells.next(others, other + 1)) {
                int theirs = parts.ruleOf(other);
                if (theirs == rule || !parts.rules().get(theirs).outputs().equals(outputs)) {
                    Cells.clear(others, other);
                }
            }
            if (!new Cover(parts, budget).covers(parts.box(part), others)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Chooses the rules that shadow another one: each of them is needed.
     *
     * @param rule the place of the shadowed rule
     * @param used parts of earlier rules that take all that it takes together
     * @return the places of some of their rules, in order; all of them if the budget ended
     */
    public List<Integer> culprits(int rule, long[] used) {
        BitSet needed = new BitSet();
        for (int part = Cells.next(used, 0); part >= 0; part = Cells.next(used, part + 1)) {
            needed.set(parts.ruleOf(part));
        }
        for (int place = needed.length() - 1; place >= 0; place = needed.previousSetBit(place - 1)) {
            needed.clear(place);
            if (!coveredBy(rule, needed)) {
                needed.set(place);
            }
        }
        List<Integer> places = new ArrayList<>();
        needed.stream().forEach(places::add);
        return places;
    }

    /**
     * Says whether a rule takes everything that another one takes.
     *
     * @param rule the place of the rule that may take more
     * @param other the place of the other
     * @return whether it does; false too if the budget ended before that was known
     */
    public boolean contains(int rule, int other) {
        BitSet one = new BitSet();
        one.set(rule);
        return coveredBy(other, one);
    }

    private boolean coveredBy(int rule, BitSet rules) {
        for (int part = parts.firstOf(rule); part < parts.firstOf(rule + 1); part++) {
            long[] candidates = Cells.none(parts.size());
            rules.stream().forEach(place -> {
                for (int own = parts.firstOf(place); own < parts.firstOf(place + 1); own++) {
                    Cells.set(candidates, own);
                }
            });
            Cells.keep(candidates, parts.meeting(parts.box(part)));
            if (!new Cover(parts, budget).covers(parts.box(part), candidates)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looks for facts that two rules take, and no rule before the first.
     *
     * @param rule the place of the first rule
     * @param later the place of the second
     * @return a box of such facts; empty if there are none, or the budget ended before one was found
     */
    public Optional<Box> disputed(int rule, int later) {
        List<Box> found = new ArrayList<>();
        for (Box box : parts.common(rule, later)) {
            new Cover(parts, budget).subtract(box, parts.meeting(box, 0, rule), left -> {
                found.add(left);
                return false;
            });
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private void remove(long[] candidates, BitSet gone) {
        gone.stream().forEach(place -> {
            for (int part = parts.firstOf(place); part < parts.firstOf(place + 1); part++) {
                Cells.clear(candidates, part);
            }
        });
    }
}
