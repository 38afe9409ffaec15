package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The parts of all rules of a table, in the rules' order, indexed by cell: for each cell of each axis the parts that have it.
 * Immutable.
 */
public final class Parts {
    private static final int BLOCK = Long.SIZE;

    private final Space space;
    private final List<Rule> rules;
    private final Box[] boxes;
    private final int[] ruleOf;
    private final int[] firstOf;
    private final long[][][] rows;
    private final long[][][] anyOfBlock;
    private final long[][][] allOfBlock;
    private final long[][] anywhere;
    private final long[][] everywhere;

    private Parts(Space space, List<Rule> rules, List<List<Box>> parts) {
        this.space = space;
        this.rules = List.copyOf(rules);
        this.boxes = parts.stream().flatMap(List::stream).toArray(Box[]::new);
        this.ruleOf = new int[boxes.length];
        this.firstOf = new int[rules.size() + 1];
        int at = 0;
        for (int rule = 0; rule < parts.size(); rule++) {
            firstOf[rule] = at;
            Arrays.fill(ruleOf, at, at + parts.get(rule).size(), rule);
            at += parts.get(rule).size();
        }
        firstOf[rules.size()] = at;
        this.rows = new long[space.axes()][][];
        this.anyOfBlock = new long[space.axes()][][];
        this.allOfBlock = new long[space.axes()][][];
        this.anywhere = new long[space.axes()][];
        this.everywhere = new long[space.axes()][];
        for (int axis = 0; axis < space.axes(); axis++) {
            index(axis);
        }
    }

    /**
     * Makes the parts of some rules.
     *
     * @param space the space of their columns and conditions
     * @param rules the rules, in the order in which they decide
     * @return the parts
     */
    public static Parts of(Space space, List<Rule> rules) {
        List<List<Box>> parts = new ArrayList<>();
        rules.forEach(rule -> parts.add(space.parts(rule)));
        return new Parts(space, rules, parts);
    }

    private void index(int axis) {
        int cells = space.axis(axis).size();
        long[] free = Cells.none(boxes.length);
        long[][] own = new long[cells][];
        for (int part = 0; part < boxes.length; part++) {
            if (space.isFull(boxes[part], axis)) {
                Cells.set(free, part);
            }
        }
        Arrays.setAll(own, cell -> free.clone());
        for (int part = 0; part < boxes.length; part++) {
            long[] some = boxes[part].cells(axis);
            if (!space.isFull(boxes[part], axis)) {
                for (int cell = Cells.next(some, 0); cell >= 0; cell = Cells.next(some, cell + 1)) {
                    Cells.set(own[cell], part);
                }
            }
        }
        int blocks = (cells + BLOCK - 1) / BLOCK;
        long[][] any = new long[blocks][];
        long[][] all = new long[blocks][];
        for (int block = 0; block < blocks; block++) {
            any[block] = Cells.none(boxes.length);
            all[block] = Cells.all(boxes.length);
            for (int cell = block * BLOCK; cell < Math.min(cells, (block + 1) * BLOCK); cell++) {
                Cells.add(any[block], own[cell]);
                Cells.keep(all[block], own[cell]);
            }
        }
        rows[axis] = own;
        anyOfBlock[axis] = any;
        allOfBlock[axis] = all;
        anywhere[axis] = touching(axis, space.full(axis));
        everywhere[axis] = having(axis, space.full(axis));
    }

    /** {@return the space they lie in} */
    public Space space() {
        return space;
    }

    /** {@return the rules, in the order in which they decide} */
    public List<Rule> rules() {
        return rules;
    }

    /** {@return how many parts there are} */
    public int size() {
        return boxes.length;
    }

    /**
     * Takes one part.
     *
     * @param part its number, from 0
     * @return its box
     */
    public Box box(int part) {
        return boxes[part];
    }

    /**
     * Says whose part it is.
     *
     * @param part its number, from 0
     * @return the place of its rule, from 0
     */
    public int ruleOf(int part) {
        return ruleOf[part];
    }

    /**
     * Finds the parts of a rule.
     *
     * @param rule the place of the rule, from 0
     * @return the number of its first part; those of the next rule begin where its parts end
     */
    public int firstOf(int rule) {
        return firstOf[rule];
    }

    /** The parts that have a cell. */
    long[] row(int axis, int cell) {
        return rows[axis][cell];
    }

    /** The parts that have at least one of some cells; not to be written to. */
    long[] touching(int axis, long[] cells) {
        if (anywhere[axis] != null && Arrays.equals(cells, space.full(axis))) {
            return anywhere[axis];
        }
        long[] found = Cells.none(boxes.length);
        for (int block = 0; block < cells.length; block++) {
            if (cells[block] == space.full(axis)[block]) {
                Cells.add(found, anyOfBlock[axis][block]);
            } else {
                for (long left = cells[block]; left != 0; left &= left - 1) {
                    Cells.add(found, rows[axis][block * BLOCK + Long.numberOfTrailingZeros(left)]);
                }
            }
        }
        return found;
    }

    /** The parts that have all of some cells; not to be written to. */
    long[] having(int axis, long[] cells) {
        if (everywhere[axis] != null && Arrays.equals(cells, space.full(axis))) {
            return everywhere[axis];
        }
        long[] found = Cells.all(boxes.length);
        for (int block = 0; block < cells.length; block++) {
            if (cells[block] == space.full(axis)[block]) {
                Cells.keep(found, allOfBlock[axis][block]);
            } else {
                for (long left = cells[block]; left != 0; left &= left - 1) {
                    Cells.keep(found, rows[axis][block * BLOCK + Long.numberOfTrailingZeros(left)]);
                }
            }
        }
        return found;
    }

    /**
     * Finds the parts that have a point of a box.
     *
     * @param box the box
     * @return the parts, as bits
     */
    public long[] meeting(Box box) {
        long[] found = Cells.all(boxes.length);
        for (int axis = 0; axis < space.axes(); axis++) {
            Cells.keep(found, touching(axis, box.cells(axis)));
        }
        return found;
    }

    /**
     * Finds the parts of a rule and of those before or behind it that have a point of a box.
     *
     * @param box the box
     * @param from the first rule that counts, from 0
     * @param to the first one that no longer counts
     * @return the parts, as bits
     */
    public long[] meeting(Box box, int from, int to) {
        long[] found = meeting(box);
        for (int part = 0; part < firstOf[from]; part++) {
            Cells.clear(found, part);
        }
        for (int part = firstOf[to]; part < boxes.length; part++) {
            Cells.clear(found, part);
        }
        return found;
    }

    /**
     * Finds the parts of some rules that have a point of a box.
     *
     * @param box the box
     * @param places whether the rule at a place counts
     * @return the parts, as bits
     */
    public long[] meeting(Box box, IntPredicate places) {
        long[] found = meeting(box);
        for (int part = Cells.next(found, 0); part >= 0; part = Cells.next(found, part + 1)) {
            if (!places.test(ruleOf[part])) {
                Cells.clear(found, part);
            }
        }
        return found;
    }

    /**
     * Finds the rules that take facts of another one.
     *
     * @param rule the rule's place
     * @param from the first place to look at
     * @param to the first place not to look at
     * @return their places, ascending
     */
    public List<Integer> rulesMeeting(int rule, int from, int to) {
        BitSet found = new BitSet();
        for (int part = firstOf[rule]; part < firstOf[rule + 1]; part++) {
            long[] meeting = meeting(boxes[part]);
            int other = Cells.next(meeting, firstOf[from]);
            while (other >= 0 && other < firstOf[to]) {
                found.set(ruleOf[other]);
                other = Cells.next(meeting, other + 1);
            }
        }
        return found.stream().boxed().toList();
    }

    /**
     * Finds the rules behind another one that take facts of it.
     *
     * @param rule the rule's place
     * @param to the first place not to look at
     * @return their places, ascending
     */
    public List<Integer> meetingRules(int rule, int to) {
        return rule + 1 < to ? rulesMeeting(rule, rule + 1, to) : List.of();
    }

    /**
     * Finds what two rules both take.
     *
     * @param rule the place of one rule
     * @param other the place of the other
     * @return the boxes of it, which may overlap
     */
    public List<Box> common(int rule, int other) {
        return SetConditions.cross(boxesOf(rule), boxesOf(other));
    }

    /**
     * Says the condition that takes what the conditions of two rules on one column take.
     *
     * @param rule the place of one rule
     * @param other the place of the other
     * @param column the column, of single values
     * @return the condition, none where it takes any fact; empty if no single condition says it
     */
    public Optional<List<UnaryTest>> merged(int rule, int other, String column) {
        int[] axes = space.axesOf(column);
        List<Box> left = boxesOf(rule);
        List<Box> right = boxesOf(other);
        if (space.axis(axes[0]).kind() != Axis.Kind.VALUE || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        long[] cells = left.get(0).cells(axes[0]).clone();
        Cells.add(cells, right.get(0).cells(axes[0]));
        return Optional.of(new Regions(space).tests(column, space.restricted(axes[0], cells)));
    }

    /** The parts of some rules, as bits. */
    long[] partsOf(BitSet rules) {
        long[] found = Cells.none(boxes.length);
        for (int part = 0; part < boxes.length; part++) {
            if (rules.get(ruleOf[part])) {
                Cells.set(found, part);
            }
        }
        return found;
    }

    /**
     * Finds the rules of some parts.
     *
     * @param some the parts, by their numbers
     * @return the places of their rules, ascending
     */
    public List<Integer> rulesOf(BitSet some) {
        return some.stream().map(part -> ruleOf[part]).distinct().boxed().toList();
    }

    /**
     * Takes the parts of a rule.
     *
     * @param rule the rule's place
     * @return their boxes, which may overlap; none if it can match nothing
     */
    public List<Box> boxesOf(int rule) {
        return Arrays.asList(boxes).subList(firstOf[rule], firstOf[rule + 1]);
    }
}
