package dev.caserail.routing.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.SmallTables;
import dev.caserail.routing.verify.SmallTables.Small;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T14: what is said about changes of a table is true, held against all facts of small tables. */
class MutationLawsTest {
    private static final List<HitPolicy> POLICIES = List.of(
            HitPolicy.FIRST,
            HitPolicy.UNIQUE,
            HitPolicy.ANY,
            HitPolicy.PRIORITY,
            HitPolicy.RULE_ORDER,
            HitPolicy.COLLECT,
            HitPolicy.OUTPUT_ORDER,
            HitPolicy.COLLECT_COUNT);

    private static Small small(long seed) {
        HitPolicy policy = POLICIES.get((int) Math.floorMod(seed, 8L));
        boolean defaults = policy != HitPolicy.COLLECT_COUNT && Math.floorMod(seed, 7L) == 0;
        return new SmallTables(seed).table(policy, defaults);
    }

    private static Expectation answer(DecisionTable<?, ?> table, NamedFacts facts) {
        return Expectation.from(table.answerTo(facts.facts()));
    }

    private static boolean same(Small small, DecisionTable<?, ?> changed, NamedFacts facts) {
        return ExampleRunner.meets(
                answer(small.table(), facts),
                answer(changed, facts),
                small.table().hitPolicy());
    }

    /** The changed table that a mutant tells of. */
    private static DecisionTable<?, ?> changed(Small small, Mutant mutant) {
        Change change = Changes.of(small.table()).stream()
                .filter(one -> one.mutant().equals(mutant))
                .findFirst()
                .orElseThrow();
        return small.table()
                .with(
                        change.policy().orElse(small.table().hitPolicy()),
                        change.applied(small.table().rules()));
    }

    private static List<Example> some(Small small) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < small.facts().size(); i += 5) {
            examples.add(Example.builder()
                    .name("f" + i)
                    .facts(small.facts().get(i))
                    .expected(answer(small.table(), small.facts().get(i)))
                    .build());
        }
        return examples;
    }

    @Property(tries = 60)
    void killed_equivalent_and_surviving_changes_are_what_they_are_called(@ForAll long seed) {
        Small small = small(seed);
        List<Example> examples = some(small);
        MutationReport report = MutationTester.of(small.table()).test(examples);

        assertTrue(report.complete(), small.text());
        assertEquals(
                report.mutants(),
                report.killed().size()
                        + report.equivalent().size()
                        + report.survivors().size());
        for (Mutant mutant : report.killed()) {
            DecisionTable<?, ?> changed = changed(small, mutant);
            assertTrue(
                    examples.stream().anyMatch(e -> !same(small, changed, e.facts())), mutant.words() + small.text());
        }
        for (Mutant mutant : report.equivalent()) {
            DecisionTable<?, ?> changed = changed(small, mutant);
            small.facts()
                    .forEach(facts -> assertTrue(
                            same(small, changed, facts), mutant.words() + " " + facts.shown() + "\n" + small.text()));
        }
        for (Survivor survivor : report.survivors()) {
            DecisionTable<?, ?> changed = changed(small, survivor.mutant());
            assertTrue(examples.stream().allMatch(e -> same(small, changed, e.facts())), small.text());
            NamedFacts facts = survivor.witness().facts();
            assertFalse(same(small, changed, facts), survivor.mutant().words() + "\n" + small.text());
            assertEquals(answer(small.table(), facts), survivor.witness().expected());
            assertEquals(answer(changed, facts), survivor.instead());
        }
    }

    @Property(tries = 40)
    void with_the_witnesses_as_examples_nothing_survives(@ForAll long seed) {
        Small small = small(seed);
        List<Example> examples = new ArrayList<>(
                CoverageMeter.of(small.table()).measure(List.of()).proposals());
        MutationReport before = MutationTester.of(small.table()).test(examples);
        before.proposals().forEach(examples::add);
        MutationReport after = MutationTester.of(small.table()).test(examples);

        assertEquals(List.of(), after.survivors(), small.text());
        assertEquals(1, after.score());
        assertEquals(before.equivalent(), after.equivalent(), small.text());
        assertEquals(List.of(), after.failing());
    }

    @Property(tries = 40)
    void survivors_stand_by_the_size_of_what_they_alter(@ForAll long seed) {
        Small small = small(seed);
        List<Survivor> survivors =
                MutationTester.of(small.table()).test(List.of()).survivors();

        for (int i = 1; i < survivors.size(); i++) {
            assertTrue(survivors.get(i - 1).share() >= survivors.get(i).share());
        }
        survivors.forEach(survivor -> assertTrue(survivor.share() > 0 && survivor.share() <= 1));
    }

    @Property(tries = 40)
    void the_same_seed_gives_the_same_report(@ForAll long seed) {
        Small small = small(seed);
        MutationTester tester = MutationTester.of(small.table()).seed(seed).atMost(5);
        MutationReport report = tester.test(List.of());

        assertEquals(report, tester.test(List.of()));
        assertEquals(Math.min(5, report.mutants()), report.tried());
        assertNotEquals(0, report.done());
    }
}
