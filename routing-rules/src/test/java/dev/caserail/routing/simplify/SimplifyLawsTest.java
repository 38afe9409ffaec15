package dev.caserail.routing.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.diff.TwinTables;
import dev.caserail.routing.diff.TwinTables.Twins;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T10: a simplified table means the same, held against all facts of small tables. */
class SimplifyLawsTest {
    @Property(tries = 200)
    void meaning_is_kept_and_no_rule_is_added(@ForAll long seed) {
        Twins twins = new TwinTables(seed).same();
        DecisionTable<NamedFacts, NamedFacts> table = twins.before();
        Simplification<NamedFacts, NamedFacts> smaller = Simplifier.of(table).simplify();

        assertTrue(smaller.table().rules().size() <= table.rules().size(), twins.text());
        assertTrue(smaller.complete(), twins.text());
        assertEquals(smaller.steps().isEmpty(), smaller.table() == table, twins.text());
        for (NamedFacts facts : twins.facts()) {
            assertEquals(
                    twins.outcome(table, facts),
                    twins.outcome(smaller.table(), facts),
                    facts.shown() + "\n" + smaller.steps() + "\n" + twins.text());
        }
    }

    @Property(tries = 100)
    void what_was_simplified_cannot_be_simplified_again(@ForAll long seed) {
        DecisionTable<NamedFacts, NamedFacts> table =
                new TwinTables(seed).same().before();
        Simplification<NamedFacts, NamedFacts> smaller = Simplifier.of(table).simplify();

        assertEquals(Simplifier.of(smaller.table()).simplify().steps(), List.of());
    }
}
