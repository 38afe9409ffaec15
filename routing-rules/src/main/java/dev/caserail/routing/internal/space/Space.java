package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.SetFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All facts that some rules can tell apart: the product of their columns' cells (T10). A fact may be absent only where its column
 * says so. Immutable; what its methods answer depends on nothing else.
 */
public final class Space {
    private static final List<Axis.Cell> TRUTHS =
            List.of(Axis.Cell.of(FlagValue.of(false)), Axis.Cell.of(FlagValue.of(true)));

    private final List<Column> columns;
    private final List<Axis> axes;
    private final Map<String, int[]> axesOf;
    private final Map<String, Set<FactValue>> named;
    private final Map<Integer, Comparison> comparisons;
    private final long[][] full;
    private final Box whole;

    private Space(
            List<Column> columns,
            List<Axis> axes,
            Map<String, int[]> axesOf,
            Map<String, Set<FactValue>> named,
            Map<Integer, Comparison> comparisons) {
        this.named = named;
        this.comparisons = comparisons;
        this.columns = columns;
        this.axes = axes;
        this.axesOf = axesOf;
        this.full = axes.stream().map(axis -> Cells.all(axis.size())).toArray(long[][]::new);
        this.whole = new Box(full);
    }

    /**
     * A column as a space needs it.
     *
     * @param name its name
     * @param domains the values it can have: all that one of these has, which are of one kind; at least one
     * @param optional whether its fact may be absent
     */
    public record Column(String name, List<Domain> domains, boolean optional) {
        /**
         * Makes a column of one domain.
         *
         * @param name its name
         * @param domain the values it can have
         * @param optional whether its fact may be absent
         */
        public Column(String name, Domain domain, boolean optional) {
            this(name, List.of(domain), optional);
        }

        /** The kind of its values. */
        Domain kind() {
            return domains.get(0).base();
        }
    }

    /**
     * A condition that no cell answers: it compares its column with other inputs, or asks for a part of a text.
     *
     * @param column the column
     * @param test the condition
     */
    record Comparison(String column, UnaryTest test) {}

    /**
     * Cuts the values of some columns where the conditions of some rules can tell them apart.
     *
     * @param columns the columns
     * @param rules the rules; they ask for no other columns
     * @return the space
     */
    public static Space of(List<Column> columns, Collection<Rule> rules) {
        Map<String, Set<UnaryTest>> tests = new LinkedHashMap<>();
        columns.forEach(column -> tests.put(column.name(), new LinkedHashSet<>()));
        for (Rule rule : rules) {
            for (InputEntry input : rule.inputs()) {
                Set<UnaryTest> known = tests.get(input.column());
                if (known == null) {
                    throw new IllegalArgumentException("no column `" + input.column() + "`");
                }
                known.add(input.test());
            }
        }
        List<Axis> axes = new ArrayList<>();
        Map<String, int[]> axesOf = new LinkedHashMap<>();
        Map<String, Set<FactValue>> named = new LinkedHashMap<>();
        Map<Integer, Comparison> comparisons = new LinkedHashMap<>();
        for (Column column : columns) {
            int before = axes.size();
            Set<FactValue> literals = Literals.of(tests.getOrDefault(column.name(), Set.of()));
            named.put(column.name(), literals);
            if (column.kind() instanceof SetDomain) {
                members(column, literals, axes);
            } else {
                axes.add(new Axis(
                        column.name(),
                        Axis.Kind.VALUE,
                        ValueCells.of(column.domains(), column.optional(), literals),
                        ""));
            }
            for (UnaryTest test : tests.getOrDefault(column.name(), Set.of())) {
                if (Literals.compares(test)) {
                    comparisons.put(axes.size(), new Comparison(column.name(), test));
                    axes.add(new Axis(column.name(), Axis.Kind.COMPARISON, TRUTHS, test.text()));
                }
            }
            int[] own = new int[axes.size() - before];
            Arrays.setAll(own, i -> before + i);
            axesOf.put(column.name(), own);
        }
        return new Space(List.copyOf(columns), List.copyOf(axes), axesOf, named, comparisons);
    }

    private static void members(Column column, Set<FactValue> named, List<Axis> axes) {
        Axis.Cell without = Axis.Cell.of(SetFact.of(List.of()));
        Set<String> others = membersOf(column);
        for (FactValue code : named) {
            // A code that no domain has is in no set.
            if (others.remove(code.shown())) {
                Axis.Cell with = Axis.Cell.of(SetFact.of(List.of(code.shown())));
                axes.add(new Axis(column.name(), Axis.Kind.MEMBER, List.of(without, with), code.shown()));
            }
        }
        List<Axis.Cell> cells = new ArrayList<>(List.of(without));
        others.stream().limit(1).forEach(code -> cells.add(Axis.Cell.of(SetFact.of(List.of(code)))));
        axes.add(new Axis(column.name(), Axis.Kind.OTHER_MEMBERS, List.copyOf(cells), ""));
    }

    private static Set<String> membersOf(Column column) {
        Set<String> codes = new LinkedHashSet<>();
        column.domains()
                .forEach(domain ->
                        codes.addAll(((SetDomain) domain.base()).members().codes()));
        return codes;
    }

    /** {@return the columns, in order} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return the box of all points} */
    public Box whole() {
        return whole;
    }

    int axes() {
        return axes.size();
    }

    Axis axis(int index) {
        return axes.get(index);
    }

    /** The axes of a column. */
    int[] axesOf(String column) {
        int[] found = axesOf.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no column `" + column + "`");
        }
        return found;
    }

    /** The codes of a column of sets that no condition names. */
    List<CodeValue> otherCodes(String column) {
        Set<String> named = new LinkedHashSet<>();
        for (int index : axesOf(column)) {
            named.add(axes.get(index).subject());
        }
        return columns.stream()
                .filter(c -> c.name().equals(column))
                .flatMap(c -> membersOf(c).stream())
                .filter(code -> !named.contains(code))
                .map(CodeValue::of)
                .toList();
    }

    long[] full(int axis) {
        return full[axis];
    }

    /** Whether a box has all cells of an axis. */
    boolean isFull(Box box, int axis) {
        return Cells.contains(box.cells(axis), full[axis]);
    }

    /**
     * Measures a box.
     *
     * @param box a box of this space
     * @return the share of the space that it is, above 0 and up to 1; along an axis each cell counts alike
     */
    public double share(Box box) {
        double share = 1;
        for (int i = 0; i < axes.size(); i++) {
            if (!Arrays.equals(box.cells(i), full[i])) {
                share *= axes.get(i).share(box.cells(i));
            }
        }
        return share;
    }

    /**
     * Finds the point of some facts.
     *
     * @param facts the facts by column; one that is missing is absent
     * @return the box of that one point
     */
    public Box point(Map<String, ? extends Fact> facts) {
        Box point = whole;
        for (Column column : columns) {
            Fact fact = facts.get(column.name());
            for (int index : axesOf(column.name())) {
                Axis axis = axes.get(index);
                Fact found = fact == null ? AbsentFact.ABSENT : fact;
                Comparison comparison = comparisons.get(index);
                int cell = comparison == null
                        ? cell(axis, found, column)
                        : comparison.test().test(found, FactLookup.in(facts)) == Truth.TRUE ? Axis.IN : Axis.OUT;
                point = point.with(index, Cells.only(axis.size(), cell));
            }
        }
        return point;
    }

    /** The cell of a fact on one of its column's axes, but for comparisons. */
    int cell(Axis axis, Fact fact, Column column) {
        if (axis.kind() == Axis.Kind.VALUE) {
            return Located.cell(axis, fact);
        }
        if (axis.kind() == Axis.Kind.COMPARISON) {
            throw new IllegalStateException("a comparison is no cell of a single fact");
        }
        Set<String> codes = fact instanceof SetFact set ? set.codes() : Set.of();
        if (axis.kind() == Axis.Kind.MEMBER) {
            return codes.contains(axis.subject()) ? Axis.IN : Axis.OUT;
        }
        Set<String> others = new LinkedHashSet<>(codes);
        for (int index : axesOf(column.name())) {
            others.remove(axes.get(index).subject());
        }
        return others.isEmpty() || axis.size() == 1 ? Axis.OUT : Axis.IN;
    }

    /**
     * Chooses a point of a box, and facts of it that a person recognises: what stands first in a list, round values between
     * others, sets with as few codes as can be.
     *
     * @param box a box of this space
     * @return the facts by column; empty if there are conditions that no cell answers, and no facts were found that meet them
     */
    public Optional<Map<String, Fact>> witness(Box box) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Column column : columns) {
            int[] own = axesOf(column.name());
            facts.put(
                    column.name(),
                    column.kind() instanceof SetDomain
                            ? codes(own, box)
                            : axes.get(own[0]).sample(recognised(own[0], box)));
        }
        return comparisons.isEmpty() ? Optional.of(facts) : new ComparedFacts(this, box).meet(facts);
    }

    /** The cell of a box on an axis that a person recognises best. */
    int recognised(int index, Box box) {
        Axis axis = axes.get(index);
        long[] cells = box.cells(index);
        int found = Cells.next(cells, 0);
        for (int cell = found; cell >= 0; cell = Cells.next(cells, cell + 1)) {
            if (axis.cell(cell).bounded()) {
                return cell;
            }
        }
        return found;
    }

    private Fact codes(int[] own, Box box) {
        Set<String> codes = new LinkedHashSet<>();
        for (int index : own) {
            boolean member = axes.get(index).kind() != Axis.Kind.COMPARISON;
            if (member && !Cells.has(box.cells(index), Axis.OUT)) {
                codes.addAll(((SetFact) axes.get(index).sample(Axis.IN)).codes());
            }
        }
        return SetFact.of(codes);
    }

    /**
     * Turns the conditions of a rule into boxes.
     *
     * @param rule a rule over columns of this space
     * @return the boxes, which together have exactly the points that the rule matches; none if it can match nothing
     */
    public List<Box> parts(Rule rule) {
        List<Box> parts = List.of(whole);
        for (InputEntry input : rule.inputs()) {
            if (!(input.test() instanceof AnyTest)) {
                List<Box> own = parts(input.column(), input.test());
                parts = SetConditions.cross(parts, own);
            }
        }
        return parts;
    }

    /** The points that meet one condition. */
    List<Box> parts(String column, UnaryTest test) {
        int[] own = axesOf(column);
        Axis first = axes.get(own[0]);
        if (Literals.compares(test)) {
            int axis = comparison(column, test);
            return List.of(restricted(axis, Cells.only(TRUTHS.size(), Axis.IN)));
        }
        if (first.kind() != Axis.Kind.VALUE) {
            return new SetConditions(this, own).met(test, true);
        }
        long[] cells = MetCells.of(first, test);
        return Cells.isEmpty(cells) ? List.of() : List.of(restricted(own[0], cells));
    }

    private int comparison(String column, UnaryTest test) {
        return comparisons.entrySet().stream()
                .filter(e -> e.getValue().equals(new Comparison(column, test)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the space does not know `" + test.text() + "`"));
    }

    /** The conditions that no cell answers, by axis. */
    Map<Integer, Comparison> comparisons() {
        return comparisons;
    }

    /** {@return whether there are conditions that no cell answers, so that not every box has facts} */
    public boolean compares() {
        return !comparisons.isEmpty();
    }

    /** The whole but for the cells of one axis. */
    Box restricted(int axis, long[] cells) {
        return Cells.contains(cells, full[axis]) ? whole : whole.with(axis, cells);
    }

    /**
     * Says whether some facts can meet a condition.
     *
     * @param input the condition and its column
     * @return whether they can
     */
    public boolean canHold(InputEntry input) {
        return input.test() instanceof AnyTest
                || !parts(input.column(), input.test()).isEmpty();
    }

    /**
     * Finds the values of a column that a condition names.
     *
     * @param column a column of single values
     * @return the values
     */
    public Set<FactValue> named(String column) {
        return named.getOrDefault(column, Set.of());
    }

    /**
     * Finds the values that a condition names.
     *
     * @param test the condition
     * @return the values
     */
    public static Set<FactValue> valuesOf(UnaryTest test) {
        return Literals.of(Set.of(test));
    }
}
