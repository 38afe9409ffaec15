package dev.caserail.examples.ruletests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleCheck;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.MutationTester;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("T10, T12, T13, T14: the refund table is verified, tested, covered and mutated")
class RefundsTest {
    private final DecisionTable<NamedFacts, NamedFacts> table = Refunds.table();

    @TestFactory
    Stream<DynamicTest> examples_hold() {
        return ExampleCheck.all(table, ExampleCsv.load(Refunds.examples(), table))
                .map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void no_finding_is_an_error_and_everything_is_decided() {
        Verification found = Verifier.of(table).verify();

        assertEquals(
                List.of(),
                found.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::shown)
                        .toList());
        assertTrue(found.complete());
    }

    @Test
    void examples_reach_every_rule_condition_and_bound() {
        Coverage coverage = CoverageMeter.of(table).measure(examples());

        assertEquals(List.of(), coverage.missing(), () -> "add:\n" + ExampleCsv.write(coverage.proposals(), table));
    }

    @Test
    void a_small_change_of_any_rule_would_be_noticed() {
        MutationReport mutation = MutationTester.of(table).test(examples());

        assertEquals(List.of(), mutation.survivors(), () -> "add:\n" + ExampleCsv.write(mutation.proposals(), table));
        assertTrue(mutation.complete());
    }

    @Test
    void somebody_has_confirmed_each_example() {
        assertTrue(examples().stream().noneMatch(Example::toConfirm));
    }

    private List<Example> examples() {
        return ExampleCsv.load(Refunds.examples(), table).get().value();
    }
}
