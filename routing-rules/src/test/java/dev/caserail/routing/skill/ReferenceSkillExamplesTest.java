package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.coverage.GoalKind;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleCheck;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.MutationTester;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("T10, T12, T13, T14: the reference skill table is verified, tested, covered and mutated")
class ReferenceSkillExamplesTest {
    private static final SkillRouter ROUTER = ReferenceSkills.load();
    private static final DecisionTable<SkillFacts, SkillCode> TABLE = ROUTER.table();
    private static final FactSchema<SkillFacts> SCHEMA = SkillDesk.schema(ReferenceTaxonomy.load(), ROUTER.phrases());

    private static List<Example> examples() {
        return ExampleCsv.load(ReferenceSkills.sourceExamples(), SCHEMA, TABLE)
                .get()
                .value();
    }

    @TestFactory
    Stream<DynamicTest> examples_hold() {
        return ExampleCheck.all(TABLE, ExampleCsv.load(ReferenceSkills.sourceExamples(), SCHEMA, TABLE))
                .map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void it_is_verified_covered_and_mutated_with_the_figures_of_the_readme() {
        List<Example> examples = examples();
        Verification verified = Verifier.of(TABLE).verify();
        Coverage coverage = CoverageMeter.of(TABLE).measure(examples);
        MutationReport mutation = MutationTester.of(TABLE).test(examples);

        assertTrue(verified.sound());
        assertEquals(List.of(), coverage.missing());
        assertEquals(List.of(), mutation.survivors());
        assertTrue(mutation.complete());
        String figures = "| " + TABLE.rules().size() + " | " + findings(verified, Severity.ERROR) + ", "
                + findings(verified, Severity.WARNING) + ", " + findings(verified, Severity.NOTE) + " | "
                + examples.size() + " | "
                + coverage.covered() + " of " + coverage.demanded() + " ("
                + coverage.goals(GoalKind.RULE).size() + " rules, "
                + coverage.goals(GoalKind.CONDITION).size() + " conditions, "
                + coverage.goals(GoalKind.MEMBER).size() + " members) | "
                + mutation.killed().size() + " of "
                + mutation.counted() + " | " + mutation.equivalent().size() + " |";
        assertTrue(SourceText.read(Path.of("README.md")).get().text().contains("\n" + figures + "\n"), figures);
    }

    private static long findings(Verification verified, Severity severity) {
        return verified.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @Test
    void every_rule_has_an_example_that_names_it() {
        List<Example> examples = examples();

        for (Rule rule : TABLE.rules()) {
            assertTrue(
                    examples.stream().anyMatch(example -> example.rules().contains(rule.id())),
                    rule.id().value());
        }
        assertTrue(examples.stream().noneMatch(Example::toConfirm));
    }
}
