package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Among boxes, finds facts that differ from given ones in as few columns as can be. Not for sharing between threads. */
public final class Nearest {
    private final Space space;
    private final Map<String, Fact> facts;
    private final Predicate<Map<String, Fact>> wanted;
    private @Nullable Map<String, Fact> best;
    private int fewest = Integer.MAX_VALUE;

    /**
     * Prepares to look.
     *
     * @param space the space of the boxes
     * @param facts the facts, one for each column of the space; they need not be in it
     * @param wanted what the facts that are found must be like: where conditions compare columns, not all facts of a box are
     */
    public Nearest(Space space, Map<String, Fact> facts, Predicate<Map<String, Fact>> wanted) {
        this.space = space;
        this.facts = facts;
        this.wanted = wanted;
    }

    /**
     * Looks at a box.
     *
     * @param box the box
     * @return whether other boxes may have nearer facts
     */
    public boolean offer(Box box) {
        List<Space.Column> differing =
                space.columns().stream().filter(column -> differs(column, box)).toList();
        if (differing.size() < fewest) {
            changed(box, differing).ifPresent(found -> {
                best = found;
                fewest = differing.size();
            });
        }
        return fewest > 1;
    }

    /** {@return the nearest facts of all boxes that were looked at; empty if none had any} */
    public Optional<Map<String, Fact>> found() {
        return Optional.ofNullable(best);
    }

    private boolean differs(Space.Column column, Box box) {
        for (int index : space.axesOf(column.name())) {
            int cell = cell(index, column);
            if (cell < 0 || !Cells.has(box.cells(index), cell)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Map<String, Fact>> changed(Box box, List<Space.Column> differing) {
        Box near = box;
        for (Space.Column column : space.columns()) {
            if (!differing.contains(column)) {
                for (int index : space.axesOf(column.name())) {
                    near = near.with(index, Cells.only(space.axis(index).size(), cell(index, column)));
                }
            }
        }
        return space.witness(near)
                .map(sample -> {
                    Map<String, Fact> made = new LinkedHashMap<>(facts);
                    differing.forEach(column ->
                            made.put(column.name(), FactLookup.in(sample).fact(column.name())));
                    return made;
                })
                .filter(wanted);
    }

    private int cell(int index, Space.Column column) {
        Axis axis = space.axis(index);
        Fact fact = FactLookup.in(facts).fact(column.name());
        Space.Comparison comparison = space.comparisons().get(index);
        if (comparison != null) {
            return comparison.test().test(fact, FactLookup.in(facts)) == Truth.TRUE ? Axis.IN : Axis.OUT;
        }
        return axis.kind() == Axis.Kind.VALUE ? Located.find(axis, fact) : space.cell(axis, fact, column);
    }
}
