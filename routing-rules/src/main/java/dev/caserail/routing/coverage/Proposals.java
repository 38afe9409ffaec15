package dev.caserail.routing.coverage;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.internal.space.Cover;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.SetFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Looks for facts that reach goals, as few as will do. */
final class Proposals {
    private static final int MOST_TOLD = 3;

    /** How many boxes are tried where conditions compare columns, so that not every box has facts. */
    private static final int MOST_TRIED = 100;

    private final DecisionTable<?, ?> table;
    private final List<Rule> ranked;
    private final Parts parts;
    private final Budget budget;
    private final Map<Goal, GoalState> states = new HashMap<>();
    private final List<Seen> chosen = new ArrayList<>();
    private final List<Goal> missing;

    Proposals(DecisionTable<?, ?> table, List<Goal> missing, Budget budget) {
        this.table = table;
        this.ranked = table.ranked();
        this.missing = missing;
        this.budget = budget;
        List<Rule> all = new ArrayList<>(table.rules());
        missing.forEach(goal -> goal.variant().ifPresent(all::add));
        Space space = Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                all);
        this.parts = Parts.of(space, ranked);
        choose();
        leaveOut();
        sharpen();
        chosen.sort(Comparator.comparingInt(this::firstReached));
    }

    /** What became of a goal that no example reaches. */
    GoalState state(Goal goal) {
        return states.getOrDefault(goal, GoalState.MISSING);
    }

    /** The proposals, by names that no example has. */
    List<Example> named(List<Example> examples) {
        Set<String> taken = new HashSet<>();
        examples.forEach(example -> taken.add(example.name()));
        List<Example> named = new ArrayList<>();
        Set<Goal> told = new HashSet<>();
        for (Seen seen : chosen) {
            List<Goal> reached = missing.stream()
                    .filter(goal -> goal.reachedBy(seen) && told.add(goal))
                    .toList();
            named.add(Example.builder()
                    .name(free(reached.isEmpty() ? "more" : reached.get(0).brief(), taken))
                    .facts(seen.facts())
                    .expected(Expectation.from(seen.answer()))
                    .note("reaches: " + shown(reached))
                    .toConfirm(true)
                    .build());
        }
        return named;
    }

    private static String shown(List<Goal> goals) {
        String first = String.join(
                "; ", goals.stream().limit(MOST_TOLD).map(Goal::words).toList());
        return goals.size() > MOST_TOLD ? first + "; and " + (goals.size() - MOST_TOLD) + " more" : first;
    }

    private static String free(String wanted, Set<String> taken) {
        String line = wanted.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String base = line.length() > Example.LONGEST_NAME - 5
                ? line.substring(0, Example.LONGEST_NAME - 5).strip()
                : line;
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + " " + i;
        }
        return name;
    }

    /** Those that ask for most come first: a bound or a member is reached together with its rule. */
    private void choose() {
        for (GoalKind kind : List.of(
                GoalKind.MEMBER,
                GoalKind.BOUND,
                GoalKind.CONDITION,
                GoalKind.RULE,
                GoalKind.DEFAULT,
                GoalKind.NO_DECISION)) {
            for (Goal goal : missing) {
                if (goal.kind() == kind && chosen.stream().noneMatch(goal::reachedBy)) {
                    find(goal).ifPresent(chosen::add);
                }
            }
        }
    }

    /** Leaves out each that the others make needless, from the last one chosen. */
    private void leaveOut() {
        for (int i = chosen.size() - 1; i >= 0; i--) {
            Seen one = chosen.get(i);
            List<Seen> others = new ArrayList<>(chosen);
            others.remove(i);
            boolean needed = missing.stream()
                    .anyMatch(goal -> goal.reachedBy(one) && others.stream().noneMatch(goal::reachedBy));
            if (!needed) {
                chosen.remove(i);
            }
        }
    }

    /** Moves facts right beside the bounds that they are to show, where that loses nothing. */
    private void sharpen() {
        for (Goal goal : missing) {
            if (goal.sharp().isEmpty() || chosen.stream().anyMatch(seen -> shows(goal, seen))) {
                continue;
            }
            for (int i = 0; i < chosen.size(); i++) {
                Seen seen = chosen.get(i);
                if (goal.reachedBy(seen)
                        && missing.stream().noneMatch(other -> sameColumn(goal, other) && shows(other, seen))) {
                    Map<String, Fact> facts = new LinkedHashMap<>(seen.facts().facts());
                    facts.put(goal.column().orElseThrow(), goal.sharp().get());
                    Seen sharper = Seen.of(table, ranked, NamedFacts.of(facts));
                    if (missing.stream().allMatch(other -> !other.reachedBy(seen) || other.reachedBy(sharper))) {
                        chosen.set(i, sharper);
                        break;
                    }
                }
            }
        }
    }

    private static boolean sameColumn(Goal goal, Goal other) {
        return goal.column().equals(other.column());
    }

    private static boolean shows(Goal goal, Seen seen) {
        return goal.sharp().isPresent()
                && goal.reachedBy(seen)
                && seen.facts()
                        .fact(goal.column().orElseThrow())
                        .equals(goal.sharp().get());
    }

    private int firstReached(Seen seen) {
        return IntStream.range(0, missing.size())
                .filter(i -> missing.get(i).reachedBy(seen))
                .findFirst()
                .orElse(missing.size());
    }

    private Optional<Seen> find(Goal goal) {
        List<Seen> found = new ArrayList<>();
        int[] tried = {0};
        boolean open = false;
        List<Box> boxes = goal.variant()
                .map(parts.space()::parts)
                .orElse(List.of(parts.space().whole()));
        for (Box box : boxes) {
            boolean known = new Cover(parts, budget).subtract(box, parts.meeting(box, obstacles(goal)), left -> {
                reaching(goal, left).ifPresent(found::add);
                return found.isEmpty() && ++tried[0] < MOST_TRIED;
            });
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            open |= !known || tried[0] > 0;
        }
        states.put(goal, open ? GoalState.UNDECIDED : GoalState.IMPOSSIBLE);
        return Optional.empty();
    }

    private IntPredicate obstacles(Goal goal) {
        HitPolicy policy = table.hitPolicy();
        if (goal.rule().isEmpty()) {
            return place -> true;
        }
        if (Seen.firstDecides(policy)) {
            return place -> place < goal.place();
        }
        if (goal.kind() == GoalKind.RULE && policy == HitPolicy.UNIQUE) {
            return place -> place != goal.place();
        }
        if (goal.kind() == GoalKind.RULE && policy == HitPolicy.ANY) {
            return place ->
                    !ranked.get(place).outputs().equals(ranked.get(goal.place()).outputs());
        }
        return place -> false;
    }

    private Optional<Seen> reaching(Goal goal, Box box) {
        Optional<Map<String, Fact>> witness = parts.space().witness(box);
        if (witness.isEmpty()) {
            return Optional.empty();
        }
        Optional<Seen> sharp = goal.sharp().flatMap(value -> {
            Map<String, Fact> facts = new LinkedHashMap<>(witness.get());
            facts.put(goal.column().orElseThrow(), value);
            return seen(goal, facts);
        });
        return sharp.isPresent() ? sharp : seen(goal, witness.get());
    }

    private Optional<Seen> seen(Goal goal, Map<String, Fact> facts) {
        Map<String, Fact> given = new LinkedHashMap<>();
        facts.forEach((name, fact) -> {
            if (fact != AbsentFact.ABSENT
                    && !(fact instanceof SetFact set && set.codes().isEmpty())) {
                given.put(name, fact);
            }
        });
        return Optional.of(Seen.of(table, ranked, NamedFacts.of(given))).filter(goal::reachedBy);
    }
}
