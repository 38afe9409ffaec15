package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says boxes by conditions that could stand in a rule, the shorter of what is in them and what is not. */
public final class Regions {
    /** So many values are listed rather than those that are not meant. */
    private static final int FEW = 4;

    private final Space space;

    /**
     * Prepares to say boxes.
     *
     * @param space the space they lie in
     */
    public Regions(Space space) {
        this.space = space;
    }

    /**
     * Says a box.
     *
     * @param box the box
     * @return the region: exactly the facts of the box
     */
    public Region of(Box box) {
        Map<String, List<UnaryTest>> conditions = new LinkedHashMap<>();
        for (Space.Column column : space.columns()) {
            List<UnaryTest> own = tests(column.name(), box);
            if (!own.isEmpty()) {
                conditions.put(column.name(), own);
            }
        }
        return Region.of(conditions, space.share(box));
    }

    /** The conditions of one column; none if it takes any fact. */
    List<UnaryTest> tests(String column, Box box) {
        List<UnaryTest> tests = new ArrayList<>(values(column, box));
        for (int axis : space.axesOf(column)) {
            Space.Comparison comparison = space.comparisons().get(axis);
            if (comparison != null && !space.isFull(box, axis)) {
                boolean holds = Cells.has(box.cells(axis), Axis.IN);
                tests.add(holds ? comparison.test() : NotTest.of(comparison.test(), TextSpan.NONE));
            }
        }
        return tests;
    }

    private List<UnaryTest> values(String column, Box box) {
        int[] axes = space.axesOf(column);
        Axis first = space.axis(axes[0]);
        if (first.kind() != Axis.Kind.VALUE) {
            return members(axes, box);
        }
        long[] cells = box.cells(axes[0]);
        return space.isFull(box, axes[0])
                ? List.of()
                : List.of(ordered(first) ? stretches(first, cells) : list(first, cells));
    }

    private static boolean ordered(Axis axis) {
        return axis.cells().stream()
                .flatMap(cell -> cell.low().stream())
                .findFirst()
                .map(ValueOrder::ordered)
                .orElse(false);
    }

    /** Values with an order: single ones and stretches between two ends. */
    private static UnaryTest stretches(Axis axis, long[] cells) {
        List<UnaryTest> tests = new ArrayList<>();
        int cell = Cells.next(cells, 0);
        while (cell >= 0) {
            int last = cell;
            if (axis.cell(cell).absent()) {
                tests.add(NullTest.of(TextSpan.NONE));
            } else {
                while (last + 1 < axis.size()
                        && Cells.has(cells, last + 1)
                        && !axis.cell(last + 1).absent()) {
                    last++;
                }
                tests.add(stretch(axis, cell, last));
            }
            cell = Cells.next(cells, last + 1);
        }
        return anyOf(tests);
    }

    private static UnaryTest stretch(Axis axis, int from, int to) {
        Axis.Cell first = axis.cell(from);
        Axis.Cell last = axis.cell(to);
        Optional<FactValue> low = first.low();
        Optional<FactValue> high = last.high();
        if (from == to && first.single()) {
            return equal(low.orElseThrow());
        }
        if (low.isPresent() && high.isPresent()) {
            return IntervalTest.of(low.get(), first.single(), high.get(), last.single(), TextSpan.NONE);
        }
        if (low.isPresent()) {
            return ComparisonTest.of(
                    first.single() ? Comparison.AT_LEAST : Comparison.GREATER, low.get(), TextSpan.NONE);
        }
        if (high.isPresent()) {
            return ComparisonTest.of(last.single() ? Comparison.AT_MOST : Comparison.LESS, high.get(), TextSpan.NONE);
        }
        // Everything but an absent fact.
        return NotTest.of(NullTest.of(TextSpan.NONE), TextSpan.NONE);
    }

    /** Codes, texts and flags: those in the box, or those that are not. */
    private static UnaryTest list(Axis axis, long[] cells) {
        List<UnaryTest> in = new ArrayList<>();
        List<UnaryTest> out = new ArrayList<>();
        boolean absent = false;
        boolean others = false;
        boolean mayBeAbsent = false;
        for (int i = 0; i < axis.size(); i++) {
            Axis.Cell cell = axis.cell(i);
            boolean has = Cells.has(cells, i);
            if (cell.absent()) {
                absent = has;
                mayBeAbsent = true;
            } else if (cell.single()) {
                (has ? in : out).add(equal(cell.low().orElseThrow()));
            } else {
                others = has;
            }
        }
        boolean named = !others && (in.size() <= Math.max(out.size(), FEW) || absent);
        List<UnaryTest> tests = new ArrayList<>();
        if (named) {
            tests.addAll(in);
        } else if (out.isEmpty()) {
            tests.add(NotTest.of(NullTest.of(TextSpan.NONE), TextSpan.NONE));
        } else {
            tests.add(NotTest.of(anyOf(out), TextSpan.NONE));
        }
        if (absent && mayBeAbsent) {
            tests.add(NullTest.of(TextSpan.NONE));
        }
        return anyOf(tests);
    }

    private List<UnaryTest> members(int[] axes, Box box) {
        List<CodeValue> in = new ArrayList<>();
        List<CodeValue> out = new ArrayList<>();
        Optional<Boolean> others = Optional.empty();
        for (int index : axes) {
            if (space.isFull(box, index) || space.axis(index).kind() == Axis.Kind.COMPARISON) {
                continue;
            }
            Axis axis = space.axis(index);
            boolean has = Cells.has(box.cells(index), Axis.IN);
            if (axis.kind() == Axis.Kind.OTHER_MEMBERS) {
                others = Optional.of(has);
            } else {
                (has ? in : out).add(CodeValue.of(axis.subject()));
            }
        }
        List<UnaryTest> tests = new ArrayList<>();
        boolean nothing = in.isEmpty() && others.filter(has -> !has).isPresent() && out.size() == named(axes);
        if (nothing) {
            return List.of(EmptyTest.of(TextSpan.NONE));
        }
        if (!in.isEmpty()) {
            tests.add(ContainsTest.of(Membership.ALL, in, TextSpan.NONE));
        }
        if (!out.isEmpty()) {
            tests.add(ContainsTest.of(Membership.NONE, out, TextSpan.NONE));
        }
        others.ifPresent(has -> tests.add(otherMembers(axes, has)));
        return tests;
    }

    private long named(int[] axes) {
        return IntStream.of(axes)
                .filter(axis -> space.axis(axis).kind() == Axis.Kind.MEMBER)
                .count();
    }

    /** Whether there are codes that no condition names: with some of them a set is never empty. */
    private UnaryTest otherMembers(int[] axes, boolean has) {
        List<CodeValue> known = new ArrayList<>();
        for (int index : axes) {
            Axis axis = space.axis(index);
            if (axis.kind() == Axis.Kind.OTHER_MEMBERS && axis.size() > Axis.IN) {
                known.addAll(space.otherCodes(axis.column()));
            }
        }
        return ContainsTest.of(has ? Membership.ANY : Membership.NONE, known, TextSpan.NONE);
    }

    private static UnaryTest equal(FactValue value) {
        return ComparisonTest.of(Comparison.EQUAL, value, TextSpan.NONE);
    }

    private static UnaryTest anyOf(List<UnaryTest> tests) {
        return tests.size() == 1 ? tests.get(0) : AnyOfTest.of(tests, TextSpan.NONE);
    }
}
