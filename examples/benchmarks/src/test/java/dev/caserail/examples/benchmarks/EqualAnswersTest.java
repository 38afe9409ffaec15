package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.examples.benchmarks.contender.OwnContender;
import dev.caserail.examples.benchmarks.workload.TicketRule;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("T9: contenders are compared only where they answer alike")
class EqualAnswersTest {
    @ParameterizedTest
    @EnumSource
    void each_contender_answers_all_tickets_as_the_predicates_do(OwnContender contender) {
        for (int rules : List.of(10, 100, 300)) {
            Workload workload = Workload.of(rules);
            Decisions decisions = Decisions.of(contender.name(), contender.prepare(workload), workload);
            assertEquals(OwnContender.PREDICATE_LOOP.prepare(workload).decide(0), decisions.next());
        }
    }

    @Test
    void a_contender_that_errs_is_not_admitted() {
        Workload workload = Workload.of(10);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> Decisions.of("liar", ticket -> "queue-10", workload));
        assertTrue(refused.getMessage().startsWith("liar sends Ticket["), refused.getMessage());
    }

    @Test
    void the_workload_is_the_same_each_time_and_another_one_for_each_size() {
        assertEquals(Workload.of(50).rules(), Workload.of(50).rules());
        assertEquals(Workload.of(50).tickets(), Workload.of(50).tickets());
        assertNotEquals(Workload.of(50).tickets(), Workload.of(51).tickets());
    }

    @Test
    void rules_ask_for_two_to_four_inputs_and_the_last_for_none() {
        List<TicketRule> rules = Workload.of(1000).rules();
        Set<Integer> sizes = new HashSet<>();
        rules.subList(0, 999).forEach(rule -> sizes.add(rule.conditions().size()));
        assertEquals(Set.of(2, 3, 4), sizes);
        assertEquals(List.of(), rules.get(999).conditions());
    }
}
