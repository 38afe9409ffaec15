package dev.caserail.routing.internal.space;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for facts of a box that has conditions which no cell answers. Tried are the values that a person recognises; values equal
 * to, just below and just above those of other columns; and texts put together of the parts that conditions ask for. Where none
 * of them meets the conditions, nobody knows.
 */
final class ComparedFacts {
    private static final int MOST_TRIED = 20_000;
    private static final int MOST_TEXTS = 500;

    private final Space space;
    private final Box box;
    private int tried;

    ComparedFacts(Space space, Box box) {
        this.space = space;
        this.box = box;
    }

    /** The given facts, changed as little as is needed. */
    Optional<Map<String, Fact>> meet(Map<String, Fact> facts) {
        if (met(facts)) {
            return Optional.of(facts);
        }
        Set<String> involved = new LinkedHashSet<>();
        space.comparisons().forEach((axis, comparison) -> {
            if (!space.isFull(box, axis)) {
                involved.add(comparison.column());
                involved.addAll(comparison.test().references());
            }
        });
        Map<String, List<Fact>> candidates = new LinkedHashMap<>();
        for (Space.Column column : space.columns()) {
            if (involved.contains(column.name()) && !(column.kind() instanceof SetDomain)) {
                candidates.put(column.name(), candidates(column, involved));
            }
        }
        return change(new LinkedHashMap<>(facts), List.copyOf(candidates.keySet()), 0, candidates);
    }

    private Optional<Map<String, Fact>> change(
            Map<String, Fact> facts, List<String> names, int at, Map<String, List<Fact>> candidates) {
        if (at == names.size()) {
            tried++;
            return met(facts) ? Optional.of(new LinkedHashMap<>(facts)) : Optional.empty();
        }
        for (Fact candidate : candidates.getOrDefault(names.get(at), List.of())) {
            facts.put(names.get(at), candidate);
            Optional<Map<String, Fact>> found = change(facts, names, at + 1, candidates);
            if (found.isPresent() || tried >= MOST_TRIED) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean met(Map<String, Fact> facts) {
        return space.comparisons().entrySet().stream().allMatch(e -> {
            Fact fact = FactLookup.in(facts).fact(e.getValue().column());
            boolean holds = e.getValue().test().test(fact, FactLookup.in(facts)) == Truth.TRUE;
            return Cells.has(box.cells(e.getKey()), holds ? Axis.IN : Axis.OUT);
        });
    }

    private List<Fact> candidates(Space.Column column, Set<String> involved) {
        int axis = space.axesOf(column.name())[0];
        Set<Fact> found = new LinkedHashSet<>();
        found.add(space.axis(axis).sample(space.recognised(axis, box)));
        samples(axis).forEach(found::add);
        for (Space.Column other : space.columns()) {
            if (involved.contains(other.name()) && column.kind().comparableWith(other.kind())) {
                for (Fact sample : samples(space.axesOf(other.name())[0])) {
                    if (sample instanceof FactValue value) {
                        near(column.kind(), value).forEach(found::add);
                    }
                }
            }
        }
        texts(column).forEach(found::add);
        found.removeIf(fact -> !allowed(column, axis, fact));
        return List.copyOf(found);
    }

    /** Each part that conditions on a column ask for, and two and three of them together. */
    private List<Fact> texts(Space.Column column) {
        if (!(column.kind() instanceof TextDomain)) {
            return List.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        space.comparisons().values().stream()
                .filter(comparison -> comparison.column().equals(column.name()))
                .forEach(comparison -> parts.addAll(Literals.parts(comparison.test())));
        Set<String> texts = new LinkedHashSet<>(parts);
        for (int i = 0; i < 2; i++) {
            Set<String> longer = new LinkedHashSet<>();
            for (String text : texts) {
                parts.stream().filter(part -> longer.size() < MOST_TEXTS).forEach(part -> longer.add(text + part));
            }
            texts.addAll(longer);
        }
        return texts.stream().<Fact>map(TextValue::of).toList();
    }

    private List<Fact> samples(int axis) {
        Axis along = space.axis(axis);
        List<Fact> samples = new ArrayList<>();
        for (int cell = Cells.next(box.cells(axis), 0); cell >= 0; cell = Cells.next(box.cells(axis), cell + 1)) {
            samples.add(along.sample(cell));
        }
        return samples;
    }

    private static List<FactValue> near(Domain kind, FactValue value) {
        List<FactValue> near = new ArrayList<>(List.of(value));
        if (kind.ordered()) {
            RoundValues.between(kind, Optional.of(value), Optional.empty()).ifPresent(near::add);
            RoundValues.between(kind, Optional.empty(), Optional.of(value)).ifPresent(near::add);
        }
        return near;
    }

    private boolean allowed(Space.Column column, int axis, Fact fact) {
        if (fact instanceof FactValue value && column.domains().stream().noneMatch(domain -> domain.contains(value))) {
            return false;
        }
        int cell = Located.find(space.axis(axis), fact);
        return cell >= 0 && Cells.has(box.cells(axis), cell);
    }
}
