package dev.caserail.examples.benchmarks.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.Hit;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The second oracle: random tables over all hit policies and all kinds of facts are written as DMN, and KIE decides them as we
 * do. Where the two differ, the difference is named here, judged, and asserted:
 *
 * <ol>
 *   <li><b>An absent fact under {@code not(…)} or {@code !=}.</b> KIE: it matches, by FEEL's {@code null = "A"} being false
 *       (DMN 1.5, chapter 10.3.2). Ours: no match, as T3 has it: what is not known meets only {@code -} and {@code null}. A
 *       deliberate difference; decisions that lean on it are left out of the property and counted.
 *   <li><b>COLLECT without a match.</b> KIE: an empty list. Ours: no decision, since without a default a table that no rule
 *       of matches has no result (DMN 1.5, chapter 8.2), as KIE answers itself under RULE ORDER and OUTPUT ORDER.
 *   <li><b>COLLECT COUNT without a match.</b> KIE: 0. Ours: no decision, for the same reason.
 *   <li><b>COLLECT COUNT with equal outputs.</b> KIE counts different outputs. Ours counts the outputs, as {@code count} does
 *       (DMN 1.5, chapters 8.2 and 10.3.4).
 *   <li><b>A list of one.</b> KIE takes it for its only element where the file states no type of the result (DMN 1.5, chapter
 *       10.3.2), as ours does not; no difference of meaning.
 * </ol>
 */
@Label("T3, T5, T6: tables written as DMN are decided alike by KIE")
class SecondOracleTest {
    private static final int FACTS = 40;
    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final AtomicInteger DECISIONS = new AtomicInteger();
    private static final AtomicInteger NAMED = new AtomicInteger();
    private static final AtomicInteger LEFT_OUT = new AtomicInteger();

    @AfterContainer
    static void tell_how_much_was_compared() {
        System.out.printf(
                "second oracle: %d tables, %d decisions, %d of them by a named difference; %d left out%n",
                TABLES.get(), DECISIONS.get(), NAMED.get(), LEFT_OUT.get());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_table_decides_as_kie_does(@ForAll long seed) {
        OracleTables random = new OracleTables(seed);
        DecisionTable<Map<String, Fact>, FactValue> table = random.table();
        KieOracle kie = new KieOracle(table);
        TABLES.incrementAndGet();
        for (int i = 0; i < FACTS; i++) {
            Map<String, Fact> facts = random.facts();
            if (negatesAbsent(table, facts)) {
                LEFT_OUT.incrementAndGet();
            } else {
                assertEquals(
                        asKieSays(table, facts), kie.answer(facts), () -> DmnFile.text(DmnModel.from(table)) + facts);
                DECISIONS.incrementAndGet();
            }
        }
    }

    @Example
    void an_absent_fact_under_not_matches_for_kie_and_not_for_us() {
        UnaryTest other =
                NotTest.of(ComparisonTest.of(Comparison.EQUAL, CodeValue.of("A"), TextSpan.NONE), TextSpan.NONE);
        UnaryTest unequal = ComparisonTest.of(Comparison.NOT_EQUAL, CodeValue.of("A"), TextSpan.NONE);
        for (UnaryTest test : List.of(other, unequal)) {
            DecisionTable<Map<String, Fact>, FactValue> table = DecisionTable.of(
                    "table",
                    "1",
                    HitPolicy.FIRST,
                    OracleTables.SCHEMA,
                    OracleTables.codes(),
                    List.of(Rule.builder()
                            .id(RuleId.of("r1"))
                            .addInput(InputEntry.of("code", test))
                            .addOutput(CodeValue.of("x"))
                            .build()));
            assertEquals("x", new KieOracle(table).answer(Map.of()), test.text());
            assertEquals("none", shown(table.answer(Map.of())), test.text());
        }
    }

    private static boolean negatesAbsent(DecisionTable<?, ?> table, Map<String, Fact> facts) {
        return table.rules().stream()
                .flatMap(rule -> rule.inputs().stream())
                .anyMatch(input -> !facts.containsKey(input.column()) && negates(input.test()));
    }

    private static boolean negates(UnaryTest test) {
        return test instanceof NotTest
                || (test instanceof ComparisonTest comparison && comparison.comparison() == Comparison.NOT_EQUAL)
                || (test instanceof AnyOfTest list && list.tests().stream().anyMatch(SecondOracleTest::negates));
    }

    /** Our answer, in KIE's form where a difference is named. */
    private static String asKieSays(DecisionTable<Map<String, Fact>, FactValue> table, Map<String, Fact> facts) {
        Either<NoDecision, Answer<FactValue>> answer = table.answer(facts);
        String ours = shown(answer);
        String kies = ours;
        if (ours.equals("none") && table.hitPolicy() == HitPolicy.COLLECT) {
            kies = "[]";
        } else if (ours.equals("none") && table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
            kies = "0";
        } else if (table.hitPolicy() == HitPolicy.COLLECT_COUNT && !byDefault(answer.get())) {
            kies = ""
                    + answer.get().hits().stream().map(Hit::outcome).distinct().count();
        }
        if (!kies.equals(ours)) {
            NAMED.incrementAndGet();
        }
        return kies;
    }

    private static boolean byDefault(Answer<FactValue> answer) {
        return answer.hits().stream().anyMatch(hit -> hit.rule().equals(RuleId.DEFAULT));
    }

    private static String shown(Either<NoDecision, ? extends Answer<FactValue>> answer) {
        if (answer.isLeft()) {
            return answer.getLeft() instanceof BrokenPolicy ? "broken" : "none";
        }
        if (answer.get() instanceof Aggregate<FactValue> total) {
            return NumberValue.of(total.number()).shown();
        }
        if (answer.get() instanceof Decision<FactValue> decision) {
            return decision.outcome().shown();
        }
        return answer.get().hits().stream()
                .map(Hit::outcome)
                .map(FactValue::shown)
                .toList()
                .toString();
    }
}
