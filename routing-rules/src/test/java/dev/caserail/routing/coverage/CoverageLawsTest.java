package dev.caserail.routing.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleRunner;
import dev.caserail.routing.example.Unanswered;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.verify.SmallTables;
import dev.caserail.routing.verify.SmallTables.Small;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T13: what is proposed covers all that can be covered, held against all facts of small tables. */
class CoverageLawsTest {
    private static final List<HitPolicy> POLICIES = List.of(
            HitPolicy.FIRST,
            HitPolicy.UNIQUE,
            HitPolicy.ANY,
            HitPolicy.PRIORITY,
            HitPolicy.RULE_ORDER,
            HitPolicy.COLLECT_COUNT);

    private static Small small(long seed) {
        HitPolicy policy = POLICIES.get((int) Math.floorMod(seed, 6L));
        boolean defaults = policy != HitPolicy.COLLECT_COUNT && Math.floorMod(seed, 7L) == 0;
        return new SmallTables(seed).table(policy, defaults);
    }

    private static List<Example> all(Small small) {
        List<Example> all = new ArrayList<>();
        small.facts()
                .forEach(facts -> all.add(Example.builder()
                        .name("f" + all.size())
                        .facts(facts)
                        .expected(Unanswered.ERROR)
                        .build()));
        return all;
    }

    @Property(tries = 200)
    void proposals_cover_everything_and_none_is_too_many(@ForAll long seed) {
        Small small = small(seed);
        List<Example> proposals =
                CoverageMeter.of(small.table()).measure(List.of()).proposals();
        Coverage covered = CoverageMeter.of(small.table()).measure(proposals);

        assertEquals(List.of(), covered.missing(), small.text());
        assertEquals(1, covered.share());
        assertEquals(List.of(), covered.proposals(), small.text());
        for (Example one : proposals) {
            List<Example> others = new ArrayList<>(proposals);
            others.remove(one);
            assertFalse(
                    CoverageMeter.of(small.table()).measure(others).missing().isEmpty(),
                    one.name() + "\n" + small.text());
        }
    }

    @Property(tries = 200)
    void proposals_say_what_the_table_says_and_are_to_be_confirmed(@ForAll long seed) {
        Small small = small(seed);
        List<Example> proposals =
                CoverageMeter.of(small.table()).measure(List.of()).proposals();

        assertTrue(ExampleRunner.of(small.table()).run(proposals).held(), small.text());
        assertTrue(proposals.stream().allMatch(Example::toConfirm));
        assertEquals(
                proposals.size(),
                proposals.stream().map(Example::name).distinct().count());
    }

    @Property(tries = 200)
    void only_what_no_facts_can_reach_is_not_asked_for(@ForAll long seed) {
        Small small = small(seed);
        Coverage known = CoverageMeter.of(small.table()).measure(List.of());
        Coverage all = CoverageMeter.of(small.table()).measure(all(small));

        for (int i = 0; i < known.goals().size(); i++) {
            GoalState state = known.goals().get(i).state();
            GoalState reached = all.goals().get(i).state();
            assertEquals(
                    state == GoalState.MISSING ? GoalState.COVERED : GoalState.IMPOSSIBLE,
                    reached,
                    known.goals().get(i).words() + "\n" + small.text());
            assertTrue(state == GoalState.MISSING || state == GoalState.IMPOSSIBLE);
        }
        assertEquals(List.of(), all.missing(), small.text());
    }
}
