package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T7: laws of explanations. */
class ExplanationLawsTest {
    @Property(tries = 300)
    void a_trace_and_an_alternative_are_true_for_tables_of_all_kinds(@ForAll long seed) {
        RandomTables random = new RandomTables(seed);
        check(random.table(), random.facts());
    }

    private static <O> void check(DecisionTable<Map<String, Object>, O> table, Map<String, Object> facts) {
        if (table.rules().size() > 20) {
            return;
        }
        Explanation<O> explained = table.explain(facts);
        for (int i = 0; i < table.rules().size(); i++) {
            boolean matches = table.rules().get(i).inputs().stream()
                    .allMatch(c -> c.test().test(explained.facts().get(c.column()), FactLookup.in(explained.facts()))
                            == Truth.TRUE);
            assertEquals(matches, explained.traces().get(i).matched());
        }
        List<O> now = explained
                .answer()
                .fold(
                        none -> List.of(),
                        a -> a.hits().stream().map(Hit::outcome).toList());
        for (Alternative<O> alternative : explained.alternatives()) {
            assertFalse(now.contains(alternative.outcome()));
            Map<String, Fact> changed = new LinkedHashMap<>(explained.facts());
            alternative.changes().forEach(change -> changed.put(change.column(), change.example()));
            assertTrue(table.answerTo(changed).get().hits().stream()
                    .anyMatch(hit -> hit.outcome().equals(alternative.outcome())));
            assertFalse(alternative.changes().isEmpty());
        }
    }
}
