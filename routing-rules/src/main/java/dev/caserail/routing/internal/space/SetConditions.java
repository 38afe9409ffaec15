package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.CodeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Conditions on a set as boxes: its codes are axes of their own, and {@code contains any} is one box for each code. */
final class SetConditions {
    private final Space space;
    private final int[] axes;

    SetConditions(Space space, int[] axes) {
        this.space = space;
        this.axes = axes;
    }

    /** The boxes in which a condition is true, or false. A set is never absent. */
    List<Box> met(UnaryTest test, boolean wanted) {
        if (test instanceof AnyTest) {
            return wanted ? List.of(space.whole()) : List.of();
        }
        if (test instanceof NotTest not) {
            return met(not.negated(), !wanted);
        }
        if (test instanceof AnyOfTest list) {
            List<List<Box>> each =
                    list.tests().stream().map(t -> met(t, wanted)).toList();
            return wanted ? anyOf(each) : allOf(each);
        }
        if (test instanceof EmptyTest) {
            return wanted
                    ? allOf(IntStream.of(axes)
                            .mapToObj(a -> having(a, Axis.OUT))
                            .toList())
                    : anyOf(members().mapToObj(a -> having(a, Axis.IN)).toList());
        }
        if (test instanceof ContainsTest contains) {
            return contains(contains, wanted);
        }
        throw new IllegalArgumentException("`" + test.text() + "` is no condition on a set");
    }

    private List<Box> contains(ContainsTest test, boolean wanted) {
        boolean has = (test.membership() == Membership.NONE) != wanted;
        boolean every = (test.membership() == Membership.ANY) != wanted;
        List<List<Box>> each = test.codes().stream()
                .map(CodeValue::code)
                .map(code -> having(code, has ? Axis.IN : Axis.OUT))
                .toList();
        return every ? allOf(each) : anyOf(each);
    }

    private IntStream members() {
        return IntStream.of(axes).filter(axis -> space.axis(axis).kind() != Axis.Kind.COMPARISON);
    }

    /** The sets with a code, or without; a code that the domain does not have is in no set. */
    private List<Box> having(String code, int cell) {
        OptionalInt found = IntStream.of(axes)
                .filter(a -> space.axis(a).kind() == Axis.Kind.MEMBER
                        && space.axis(a).subject().equals(code))
                .findFirst();
        if (found.isPresent()) {
            return having(found.getAsInt(), cell);
        }
        return cell == Axis.OUT ? List.of(space.whole()) : List.of();
    }

    private List<Box> having(int axis, int cell) {
        int size = space.axis(axis).size();
        return cell < size ? List.of(space.restricted(axis, Cells.only(size, cell))) : List.of();
    }

    private static List<Box> anyOf(List<List<Box>> each) {
        return each.stream().flatMap(List::stream).distinct().toList();
    }

    private List<Box> allOf(List<List<Box>> each) {
        List<Box> all = List.of(space.whole());
        for (List<Box> one : each) {
            all = cross(all, one);
        }
        return all;
    }

    /** The boxes that two lists of boxes have in common. */
    static List<Box> cross(List<Box> left, List<Box> right) {
        List<Box> made = new ArrayList<>();
        for (Box one : left) {
            for (Box other : right) {
                if (one.meets(other)) {
                    made.add(one.both(other));
                }
            }
        }
        return made;
    }
}
