package dev.caserail.routing.diff;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Past cases, decided by both tables. Those whose outcome changes are looked for in the regions. */
final class PastCases {
    private final List<Changed> changed = new ArrayList<>();

    /** A case with another outcome: its place, its facts, and the places of the rules that take it. */
    private record Changed(int place, FactLookup facts, BitSet taking) {}

    PastCases(List<NamedFacts> cases, Alignment alignment, Space space, Side before, Side after) {
        BitSet none = new BitSet();
        for (int place = 0; place < cases.size(); place++) {
            FactLookup facts = facts(cases.get(place), space);
            BitSet taking = new BitSet();
            for (int rule = 0; rule < alignment.size(); rule++) {
                taking.set(rule, matches(alignment.rule(rule), facts));
            }
            TableOutcome was = before.known(taking, none).orElseThrow().outcome();
            TableOutcome is = after.known(taking, none).orElseThrow().outcome();
            if (!was.equals(is)) {
                changed.add(new Changed(place, facts, taking));
            }
        }
    }

    private static FactLookup facts(NamedFacts given, Space space) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Space.Column column : space.columns()) {
            facts.put(column.name(), given.fact(column.name(), column.domains().get(0)));
        }
        return FactLookup.in(facts);
    }

    private static boolean matches(Rule rule, FactLookup facts) {
        return rule.inputs().stream().allMatch(input -> input.holds(facts));
    }

    List<Integer> changed() {
        return changed.stream().map(Changed::place).toList();
    }

    /** The places of the cases of a region, but for those that some rules take. */
    List<Integer> in(Region region, BitSet unless) {
        return changed.stream()
                .filter(c -> !c.taking().intersects(unless) && holds(region, c.facts()))
                .map(Changed::place)
                .toList();
    }

    private static boolean holds(Region region, FactLookup facts) {
        return region.conditions().entrySet().stream()
                .allMatch(e ->
                        e.getValue().stream().allMatch(test -> test.test(facts.fact(e.getKey()), facts) == Truth.TRUE));
    }
}
