package dev.caserail.examples.ruletests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.diff.DiffText;
import dev.caserail.routing.diff.TableDiff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The change beside its meaning. After a change of the table, {@code caserail table diff --markdown} writes the file again
 * (README.md); who reviews the change reads in it which complaints are answered otherwise from now on.
 */
@DisplayName("T11: a reviewer reads what the change of the refund table means")
class RefundChangesTest {
    @Test
    void what_changes_is_what_the_reviewer_reads() {
        TableDiff diff = TableDiff.between(Refunds.released(), Refunds.table());

        assertEquals(Refunds.changes().text(), DiffText.of(diff).markdown());
    }
}
