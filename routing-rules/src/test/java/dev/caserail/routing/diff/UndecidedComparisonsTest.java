package dev.caserail.routing.diff;

import static dev.caserail.routing.diff.ComparingTablesTest.VANS;
import static dev.caserail.routing.diff.ComparingTablesTest.change;
import static dev.caserail.routing.diff.ComparingTablesTest.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** T11: what is not decided is told. */
class UndecidedComparisonsTest {
    @Test
    void where_the_budget_ends_the_rest_is_undecided() {
        TableDiff diff = TableComparer.of(table(VANS), table(VANS.replace("else,-,-,small", "else,-,-,tiny")))
                .get()
                .within(1)
                .compare();

        assertFalse(diff.complete());
        assertFalse(diff.equivalent());
        assertEquals(Doubt.BUDGET_ENDED, diff.undecided().get(0).doubt());
        assertEquals(List.of(), diff.cosmetics());
    }

    @Test
    void conditions_that_no_facts_were_found_for_are_undecided() {
        String pair = """
                # table: pair
                # hit policy: FIRST
                rule,a,b,out
                types,number,number,output: text
                both,> b,> a,x
                else,-,-,y
                """;

        TableDiff diff = change(pair, "> a,x", "> a,z");

        assertEquals(Doubt.NO_FACTS_FOUND, diff.undecided().get(0).doubt());
        assertEquals("a: > b; b: > a", diff.undecided().get(0).region().shown());
        assertEquals(List.of(), diff.regions());
    }

    @Test
    void a_budget_below_1_is_refused() {
        TableComparer comparer = TableComparer.of(table(VANS), table(VANS)).get();

        assertEquals(
                "a budget of 0 steps is below 1",
                assertThrows(IllegalArgumentException.class, () -> comparer.within(0))
                        .getMessage());
    }
}
