package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.SetFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Examples of sets, nearest to the one found first. Of few codes that conditions name, all subsets; of many, those that
 * single conditions suggest.
 */
final class SetSamples {
    private static final int MOST_NAMED = 8;

    private final SetFact found;
    private final List<List<String>> named;
    private final List<String> codes;
    private final Set<String> others;

    SetSamples(Domain base, List<UnaryTest> tests, SetFact found) {
        this.found = found;
        this.named = tests.stream().flatMap(SetSamples::named).toList();
        this.codes = named.stream().flatMap(List::stream).distinct().toList();
        this.others = new LinkedHashSet<>(found.codes());
        codes.forEach(others::remove);
        if (others.isEmpty() && base instanceof SetDomain domain) {
            domain.members().codes().stream()
                    .filter(code -> !codes.contains(code))
                    .findFirst()
                    .ifPresent(others::add);
        }
    }

    /** Whether each way in which conditions can take a set has an example. */
    boolean complete() {
        return codes.size() <= MOST_NAMED;
    }

    List<SetFact> all() {
        Set<Set<String>> made = new LinkedHashSet<>();
        if (complete()) {
            for (int subset = 0; subset < 1 << codes.size(); subset++) {
                Set<String> some = new LinkedHashSet<>();
                for (int i = 0; i < codes.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        some.add(codes.get(i));
                    }
                }
                made.add(some);
                made.add(union(others, some));
            }
        } else {
            for (List<String> several : named) {
                several.forEach(code -> made.add(union(found.codes(), Set.of(code))));
                several.forEach(code -> made.add(Set.of(code)));
                made.add(union(found.codes(), several));
                made.add(new LinkedHashSet<>(several));
                made.add(without(found.codes(), several));
            }
            made.add(Set.of());
            made.add(others);
        }
        return made.stream()
                .sorted(Comparator.comparingInt(this::distance))
                .map(some -> SetFact.of(inFoundOrder(some)))
                .toList();
    }

    /** How many codes come or go. */
    private int distance(Set<String> some) {
        int kept = (int) some.stream().filter(found.codes()::contains).count();
        return some.size() + found.codes().size() - 2 * kept;
    }

    private List<String> inFoundOrder(Set<String> some) {
        List<String> ordered =
                new ArrayList<>(found.codes().stream().filter(some::contains).toList());
        some.stream().filter(code -> !ordered.contains(code)).forEach(ordered::add);
        return ordered;
    }

    private static Set<String> union(Set<String> some, Collection<String> more) {
        Set<String> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    private static Set<String> without(Set<String> some, Collection<String> fewer) {
        Set<String> rest = new LinkedHashSet<>(some);
        fewer.forEach(rest::remove);
        return rest;
    }

    private static Stream<List<String>> named(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().flatMap(SetSamples::named);
        }
        if (test instanceof NotTest not) {
            return named(not.negated());
        }
        return test instanceof ContainsTest contains
                ? Stream.of(contains.codes().stream().map(CodeValue::code).toList())
                : Stream.empty();
    }
}
