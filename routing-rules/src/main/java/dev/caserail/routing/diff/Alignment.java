package dev.caserail.routing.diff;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of two tables in one order that agrees with the order in which each of them decides. Rules that say the same stand there
 * once, as far as their orders agree; where neither hit policy asks for an order, wherever they stand.
 */
final class Alignment {
    private final List<Optional<Rule>> before = new ArrayList<>();
    private final List<Optional<Rule>> after = new ArrayList<>();

    private Alignment() {}

    /** What a rule says, whatever it is called. */
    private record Content(Map<String, UnaryTest> tests, Map<String, FactValue> outputs) {
        static Content of(Rule rule, DecisionTable<?, ?> table) {
            Map<String, UnaryTest> tests = new HashMap<>();
            for (InputEntry input : rule.inputs()) {
                if (!(input.test() instanceof AnyTest)) {
                    tests.put(input.column(), input.test());
                }
            }
            Map<String, FactValue> outputs = new HashMap<>();
            List<OutputColumn<?>> columns = table.outputs().columns();
            for (int i = 0; i < columns.size(); i++) {
                outputs.put(columns.get(i).name(), rule.outputs().get(i));
            }
            return new Content(tests, outputs);
        }
    }

    static Alignment of(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        List<Rule> left = before.ranked();
        List<Rule> right = after.ranked();
        int[] partner = partners(contents(before), contents(after));
        if (before.hitPolicy().ordersRules() || after.hitPolicy().ordersRules()) {
            keepAscending(partner);
        }
        return merged(left, right, partner);
    }

    private static List<Content> contents(DecisionTable<?, ?> table) {
        return table.ranked().stream().map(rule -> Content.of(rule, table)).toList();
    }

    /** For each rule before the place of one after that says the same, or -1; the first goes with the first, and so on. */
    private static int[] partners(List<Content> left, List<Content> right) {
        Map<Content, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            places.computeIfAbsent(right.get(i), c -> new ArrayDeque<>()).add(i);
        }
        int[] partner = new int[left.size()];
        Arrays.setAll(partner, i -> {
            Deque<Integer> found = places.getOrDefault(left.get(i), new ArrayDeque<>());
            return found.isEmpty() ? -1 : found.removeFirst();
        });
        return partner;
    }

    /** Keeps the longest ascending sequence of partners (by patience sorting), and parts the others. */
    private static void keepAscending(int[] partner) {
        int[] ends = new int[partner.length];
        int[] previous = new int[partner.length];
        int length = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partner[ends[middle]] < partner[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        BitSet kept = new BitSet();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept.set(i);
        }
        for (int i = 0; i < partner.length; i++) {
            if (!kept.get(i)) {
                partner[i] = -1;
            }
        }
    }

    private static Alignment merged(List<Rule> left, List<Rule> right, int[] partner) {
        Alignment made = new Alignment();
        BitSet taken = new BitSet();
        Arrays.stream(partner).filter(p -> p >= 0).forEach(taken::set);
        int next = 0;
        for (int i = 0; i < left.size(); i++) {
            if (partner[i] < 0) {
                made.add(Optional.of(left.get(i)), Optional.empty());
                continue;
            }
            next = made.alone(right, taken, next, partner[i]);
            made.add(Optional.of(left.get(i)), Optional.of(right.get(partner[i])));
        }
        made.alone(right, taken, next, right.size());
        return made;
    }

    /** Adds those rules after, up to a place, that have no partner; answers the place to go on from. */
    private int alone(List<Rule> right, BitSet taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!taken.get(i)) {
                add(Optional.empty(), Optional.of(right.get(i)));
            }
        }
        return Math.max(from, to);
    }

    private void add(Optional<Rule> was, Optional<Rule> is) {
        before.add(was);
        after.add(is);
    }

    int size() {
        return before.size();
    }

    /** The rule at a place, as one of the tables has it. */
    Rule rule(int place) {
        return after.get(place).or(() -> before.get(place)).orElseThrow();
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int place = 0; place < size(); place++) {
            rules.add(rule(place));
        }
        return rules;
    }

    List<Optional<Rule>> before() {
        return before;
    }

    List<Optional<Rule>> after() {
        return after;
    }

    static BitSet places(List<Optional<Rule>> side) {
        BitSet places = new BitSet();
        for (int place = 0; place < side.size(); place++) {
            if (side.get(place).isPresent()) {
                places.set(place);
            }
        }
        return places;
    }
}
