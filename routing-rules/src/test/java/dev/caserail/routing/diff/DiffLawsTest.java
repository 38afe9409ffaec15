package dev.caserail.routing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.diff.TwinTables.Twins;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T11: a comparison holds against all facts of two small tables. */
class DiffLawsTest {
    private static String shown(TableDiff diff) {
        return diff.regions().stream()
                .map(r -> r.region().shown() + " unless " + r.unlessBefore() + r.unlessAfter() + ": "
                        + r.before().shown() + " -> " + r.after().shown() + " " + r.rulesBefore() + r.rulesAfter())
                .collect(Collectors.joining("\n"));
    }

    @Property(tries = 500)
    void changed_facts_lie_in_exactly_one_region_and_others_in_none(@ForAll long seed) {
        Twins twins = new TwinTables(seed).twins();
        TableDiff diff = TableDiff.between(twins.before(), twins.after());

        assertTrue(diff.complete(), twins.text());
        boolean some = false;
        for (NamedFacts facts : twins.facts()) {
            List<ChangedRegion> regions = diff.regions().stream()
                    .filter(r -> TwinTables.in(r, facts, twins))
                    .toList();
            assertEquals(
                    twins.changes(facts) ? 1 : 0, regions.size(), facts.shown() + "\n" + twins.text() + shown(diff));
            some |= twins.changes(facts);
        }
        assertEquals(!some, diff.equivalent(), twins.text() + shown(diff));
    }

    @Property(tries = 500)
    void outcomes_and_rules_are_those_that_the_tables_answer_and_witnesses_show_them(@ForAll long seed) {
        Twins twins = new TwinTables(seed).twins();
        TableDiff diff = TableDiff.between(twins.before(), twins.after());

        for (ChangedRegion region : diff.regions()) {
            String told = twins.text() + shown(diff);
            assertTrue(TwinTables.in(region, region.witness(), twins), told);
            for (NamedFacts facts : twins.facts()) {
                if (TwinTables.in(region, facts, twins)) {
                    assertEquals(twins.outcome(twins.before(), facts), twins.outcome(region.before()), told);
                    assertEquals(twins.outcome(twins.after(), facts), twins.outcome(region.after()), told);
                    assertResponsible(region.rulesBefore(), twins.before(), facts, told);
                    assertResponsible(region.rulesAfter(), twins.after(), facts, told);
                }
            }
        }
    }

    private static void assertResponsible(
            List<RuleId> told, DecisionTable<NamedFacts, NamedFacts> table, NamedFacts facts, String text) {
        var answer = table.answerTo(facts.facts());
        // Under ANY those rules are told that take the whole region; others that agree may take a part of it.
        if (answer.isRight() && table.hitPolicy() != HitPolicy.ANY) {
            List<RuleId> hits = answer.get().hits().stream().map(Hit::rule).toList();
            assertTrue(told.containsAll(hits), text);
        }
        told.stream()
                .filter(id -> !id.equals(RuleId.DEFAULT))
                .forEach(id -> assertTrue(TwinTables.matches(TwinTables.rule(table, id), facts), text));
        boolean broken = answer.isLeft() && answer.getLeft() instanceof BrokenPolicy;
        assertTrue(broken ? told.size() == 2 : answer.isRight() != told.isEmpty(), text);
    }

    @Property(tries = 500)
    void the_way_back_is_the_mirror_of_the_way_there(@ForAll long seed) {
        Twins twins = new TwinTables(seed).twins();
        TableDiff there = TableDiff.between(twins.before(), twins.after());
        TableDiff back = TableDiff.between(twins.after(), twins.before());

        assertEquals(there.share(), back.share(), 1e-9, twins.text());
        assertEquals(
                there.regions().stream()
                        .map(r -> r.before().shown() + ">" + r.after().shown())
                        .collect(Collectors.toSet()),
                back.regions().stream()
                        .map(r -> r.after().shown() + ">" + r.before().shown())
                        .collect(Collectors.toSet()),
                twins.text());
    }

    @Property(tries = 200)
    void what_the_budget_leaves_open_is_told_as_undecided(@ForAll long seed) {
        Twins twins = new TwinTables(seed).twins();
        TableDiff diff = TableComparer.of(twins.before(), twins.after())
                .get()
                .within(1 + Math.floorMod(seed, 40L))
                .compare();

        for (NamedFacts facts : twins.facts()) {
            long regions = diff.regions().stream()
                    .filter(r -> TwinTables.in(r, facts, twins))
                    .count();
            boolean open = diff.undecided().stream().anyMatch(u -> TwinTables.in(u.region(), facts));
            assertTrue(regions <= 1 && (regions == 0 || twins.changes(facts)), twins.text() + shown(diff));
            assertTrue(regions == 1 || open || !twins.changes(facts), facts.shown() + twins.text() + shown(diff));
        }
    }
}
