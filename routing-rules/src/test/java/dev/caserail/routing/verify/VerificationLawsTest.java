package dev.caserail.routing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.verify.SmallTables.Small;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T10: every finding is true, and no true finding is missing, held against all facts of small tables. */
class VerificationLawsTest {
    private static Small small(long seed) {
        HitPolicy policy = List.of(HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.FIRST, HitPolicy.PRIORITY)
                .get((int) Math.floorMod(seed, 4L));
        return new SmallTables(seed).table(policy, Math.floorMod(seed, 7L) == 0);
    }

    private static List<Finding> of(Verification found, FindingKind kind) {
        return found.findings().stream().filter(f -> f.kind() == kind).toList();
    }

    private static Rule rule(Small small, RuleId id) {
        return small.table().rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<RuleId> subjects(Verification found, FindingKind kind) {
        return of(found, kind).stream().map(f -> f.rules().get(0)).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void gaps_are_all_facts_that_no_rule_takes(@ForAll long seed) {
        Small small = small(seed);
        List<Finding> gaps = of(Verifier.of(small.table()).verify(), FindingKind.GAP);
        boolean defaults = small.table().outputs().defaults().isPresent();

        for (NamedFacts facts : small.facts()) {
            boolean taken = defaults || small.first(facts).isPresent();
            assertEquals(
                    !taken,
                    gaps.stream().anyMatch(g -> SmallTables.in(g.region().orElseThrow(), facts)),
                    facts.shown() + "\n" + small.text());
        }
        gaps.forEach(gap -> assertTrue(
                SmallTables.in(gap.region().orElseThrow(), gap.witness().orElseThrow()),
                gap.shown() + "\n" + small.text()));
    }

    @Property(tries = 200)
    void rules_that_cannot_match_are_contradictions(@ForAll long seed) {
        Small small = small(seed);
        Set<RuleId> never = small.table().rules().stream()
                .filter(r -> small.of(r).isEmpty())
                .map(Rule::id)
                .collect(Collectors.toSet());

        assertEquals(never, subjects(Verifier.of(small.table()).verify(), FindingKind.CONTRADICTION), small.text());
    }

    @Property(tries = 200)
    void shadowed_rules_decide_nothing_and_all_others_have_an_example(@ForAll long seed) {
        Small small = small(seed);
        Assume.that(
                small.table().hitPolicy() == HitPolicy.FIRST || small.table().hitPolicy() == HitPolicy.PRIORITY);
        Verification found = Verifier.of(small.table()).verify();
        Set<RuleId> live = small.facts().stream()
                .flatMap(f -> small.first(f).stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        Set<RuleId> shadowed = small.table().rules().stream()
                .filter(r -> !live.contains(r.id()) && !small.of(r).isEmpty())
                .map(Rule::id)
                .collect(Collectors.toSet());

        assertEquals(shadowed, subjects(found, FindingKind.SHADOWED), small.text());
        assertEquals(live, found.examples().keySet(), small.text());
        found.examples()
                .forEach((id, facts) ->
                        assertEquals(id, small.first(facts).orElseThrow().id(), facts.shown() + "\n" + small.text()));
    }

    @Property(tries = 200)
    void the_culprits_of_a_shadowed_rule_are_enough_and_none_is_too_many(@ForAll long seed) {
        Small small = small(seed);
        for (Finding finding : of(Verifier.of(small.table()).verify(), FindingKind.SHADOWED)) {
            Rule shadowed = rule(small, finding.rules().get(0));
            List<Rule> culprits =
                    finding.rules().stream().skip(1).map(id -> rule(small, id)).toList();
            assertTrue(covered(small, shadowed, culprits), finding.shown() + "\n" + small.text());
            for (Rule one : culprits) {
                List<Rule> others = new ArrayList<>(culprits);
                others.remove(one);
                assertFalse(covered(small, shadowed, others), finding.shown() + "\n" + small.text());
            }
        }
    }

    private static boolean covered(Small small, Rule rule, List<Rule> others) {
        return small.of(rule).stream().allMatch(f -> others.stream().anyMatch(o -> SmallTables.matches(o, f)));
    }

    @Property(tries = 200)
    void redundant_rules_are_those_without_which_the_same_follows(@ForAll long seed) {
        Small small = small(seed);
        Assume.that(small.table().hitPolicy() != HitPolicy.UNIQUE);
        Verification found = Verifier.of(small.table()).verify();
        Set<RuleId> dead = new HashSet<>(subjects(found, FindingKind.SHADOWED));
        dead.addAll(subjects(found, FindingKind.CONTRADICTION));

        for (Rule rule : small.table().ranked()) {
            List<Rule> others = new ArrayList<>(small.table().ranked());
            others.remove(rule);
            boolean same = small.facts().stream()
                    .allMatch(f -> small.outcome(f, others)
                            .equals(small.outcome(f, small.table().ranked())));
            boolean told = subjects(found, FindingKind.REDUNDANT).contains(rule.id());
            if (small.table().hitPolicy() == HitPolicy.ANY) {
                boolean taken = covered(
                        small,
                        rule,
                        others.stream()
                                .filter(o -> o.outputs().equals(rule.outputs()))
                                .toList());
                assertEquals(taken && !small.of(rule).isEmpty(), told, rule.id().value() + "\n" + small.text());
            } else {
                assertEquals(same && !dead.contains(rule.id()), told, rule.id().value() + "\n" + small.text());
            }
        }
    }

    @Property(tries = 200)
    void what_can_be_deleted_can_be_deleted_together(@ForAll long seed) {
        Small small = small(seed);
        Verification found = Verifier.of(small.table()).verify();
        List<Rule> left = small.table().ranked().stream()
                .filter(r -> !found.deletable().contains(r.id()))
                .toList();

        for (NamedFacts facts : small.facts()) {
            assertEquals(
                    small.outcome(facts, small.table().ranked()),
                    small.outcome(facts, left),
                    found.deletable() + " " + facts.shown() + "\n" + small.text());
        }
    }

    @Property(tries = 200)
    void clashes_under_unique_and_any_are_all_pairs_with_common_facts(@ForAll long seed) {
        Small small = small(seed);
        Assume.that(
                small.table().hitPolicy() == HitPolicy.UNIQUE || small.table().hitPolicy() == HitPolicy.ANY);
        Set<List<RuleId>> conflicts = new HashSet<>();
        Set<List<RuleId>> overlaps = new HashSet<>();
        List<Rule> rules = small.table().rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Rule one = rules.get(i);
                Rule other = rules.get(j);
                if (small.of(one).stream().anyMatch(f -> SmallTables.matches(other, f))) {
                    (one.outputs().equals(other.outputs()) ? overlaps : conflicts).add(List.of(one.id(), other.id()));
                }
            }
        }
        Verification found = Verifier.of(small.table()).verify();

        assertEquals(conflicts, pairs(small, found, FindingKind.CONFLICT), small.text());
        assertEquals(overlaps, pairs(small, found, FindingKind.OVERLAP), small.text());
    }

    private static Set<List<RuleId>> pairs(Small small, Verification found, FindingKind kind) {
        return of(found, kind).stream()
                .peek(f -> f.rules()
                        .forEach(id -> assertTrue(
                                SmallTables.matches(rule(small, id), f.witness().orElseThrow()),
                                f.shown() + "\n" + small.text())))
                .map(Finding::rules)
                .map(List::copyOf)
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void the_order_matters_for_exactly_the_pairs_told_and_conflicts_are_those_that_are_no_exceptions(
            @ForAll long seed) {
        Small small = small(seed);
        Assume.that(
                small.table().hitPolicy() == HitPolicy.FIRST || small.table().hitPolicy() == HitPolicy.PRIORITY);
        Verification found = Verifier.of(small.table()).verify();
        Set<RuleId> live = found.examples().keySet();
        Set<Set<RuleId>> dependent = new HashSet<>();
        Set<Set<RuleId>> doubtful = new HashSet<>();
        for (NamedFacts facts : small.facts()) {
            small.first(facts)
                    .ifPresent(first -> small.table().ranked().stream()
                            .filter(r -> live.contains(r.id()) && SmallTables.matches(r, facts))
                            .filter(r -> !r.outputs().equals(first.outputs()))
                            .forEach(r -> {
                                dependent.add(Set.of(first.id(), r.id()));
                                if (!small.of(first).containsAll(small.of(r))
                                        && !small.of(r).containsAll(small.of(first))) {
                                    doubtful.add(Set.of(first.id(), r.id()));
                                }
                            }));
        }

        assertEquals(
                dependent,
                found.orderDependences().stream()
                        .map(d -> Set.of(d.first(), d.second()))
                        .collect(Collectors.toSet()),
                small.text());
        assertEquals(
                doubtful,
                of(found, FindingKind.CONFLICT).stream()
                        .map(f -> Set.copyOf(f.rules()))
                        .collect(Collectors.toSet()),
                small.text());
    }

    @Property(tries = 200)
    void outputs_that_cannot_be_reached_are_those_that_no_facts_lead_to(@ForAll long seed) {
        Small small = small(seed);
        Assume.that(
                small.table().hitPolicy() == HitPolicy.FIRST || small.table().hitPolicy() == HitPolicy.PRIORITY);
        Set<Object> reached = small.facts().stream()
                .map(f -> small.outcome(f, small.table().ranked()).toString())
                .collect(Collectors.toSet());

        for (String value : List.of("u", "v", "w")) {
            boolean told = of(Verifier.of(small.table()).verify(), FindingKind.UNREACHABLE_OUTPUT).stream()
                    .anyMatch(f -> f.message().contains("`" + value + "`"));
            boolean follows = reached.stream().anyMatch(o -> o.toString().contains("=" + value + "}"));
            boolean byDefault = small.table()
                    .outputs()
                    .defaults()
                    .filter(d -> d.get(0).shown().equals(value))
                    .isPresent();
            assertEquals(!follows && !byDefault, told, value + " " + reached + "\n" + small.text());
        }
    }
}
