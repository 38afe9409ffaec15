package dev.caserail.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.verify.FindingKind;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T10, T11: what is measured is a whole analysis. */
class AnalysedTablesTest {
    private static final int RULES = 100;

    @ParameterizedTest
    @EnumSource
    void tables_are_verified_and_compared_completely(AnalysedTables kind) {
        Verification found = Verifier.of(kind.table(RULES)).verify();
        // Random rules clash more often than is told one by one.
        assertTrue(found.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.UNDECIDED)
                .allMatch(finding -> finding.message().startsWith("there are more than")));

        TableDiff diff = TableDiff.between(kind.table(RULES), kind.edited(RULES));
        assertTrue(diff.complete());
        assertFalse(diff.equivalent());
        assertTrue(TableDiff.between(kind.table(RULES), kind.table(RULES)).equivalent());
    }

    @ParameterizedTest
    @EnumSource
    void an_edit_leaves_a_rule_less(AnalysedTables kind) {
        assertEquals(RULES - 1, kind.edited(RULES).rules().size());
    }
}
