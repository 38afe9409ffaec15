package dev.caserail.routing.diff;

import static dev.caserail.routing.diff.ComparingTablesTest.VANS;
import static dev.caserail.routing.diff.ComparingTablesTest.call;
import static dev.caserail.routing.diff.ComparingTablesTest.table;
import static dev.caserail.routing.diff.ComparingTablesTest.vans;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** T11: which of given past cases have another outcome, and in which region. */
class ComparingPastCasesTest {
    @Test
    void cases_are_counted_in_the_regions_that_they_lie_in() {
        TableDiff diff = TableComparer.of(table(VANS), table(VANS.replace("> 20", "> 10")))
                .get()
                .over(List.of(call("PHONE", 15), call("PHONE", 30), call("CHAT", 15), call("PHONE", 20)))
                .compare();

        assertEquals(4, diff.cases());
        assertEquals(List.of(0, 3), diff.changedCases());
        assertEquals(List.of(0, 3), diff.regions().get(0).cases());
    }

    @Test
    void a_case_outside_the_columns_values_counts_but_lies_in_no_region() {
        TableDiff diff = TableComparer.of(table(VANS), table(VANS.replace("> 20", "[21..50]")))
                .get()
                .over(List.of(call("PHONE", 150)))
                .compare();

        assertEquals(List.of(0), diff.changedCases());
        assertEquals(List.of(), vans("> 20", "> 10").changedCases());
    }
}
