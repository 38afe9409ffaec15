package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** T6: the compiled form is never observable in results. */
class CompiledTableTest {
    @Property
    void compiled_tables_answer_what_reading_them_aloud_does(@ForAll long seed) {
        for (int i = 0; i < 4; i++) {
            check(seed + i);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "caserail.nightly", matches = "true")
    void a_hundred_thousand_compiled_tables_answer_what_reading_them_aloud_does() {
        for (long seed = 0; seed < 100_000; seed++) {
            check(seed);
        }
    }

    /** So many literals that rows are shared by neighbouring cells, and conditions tested afterwards. */
    @Test
    void a_table_too_large_for_one_row_per_cell_decides_the_same() {
        FactSchema<BigDecimal> schema = FactSchema.<BigDecimal>builder("numbers")
                .number("n", NumberDomain.any(), n -> n)
                .build();
        OutputSchema<String> outputs = OutputSchema.of(OutputColumn.text("o"));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String text = "[" + i + ".5.." + (i + 1) + ".25)";
            rules.add(Rule.builder()
                    .id(RuleId.of("r" + i))
                    .addInput(InputEntry.of(
                            "n",
                            ConditionParser.parse(text, schema.columns().get(0), SourceText.of("c", text)::at)
                                    .get()))
                    .addOutput(TextValue.of("o"))
                    .build());
        }
        DecisionTable<BigDecimal, String> table = DecisionTable.of("t", "1", HitPolicy.UNIQUE, schema, outputs, rules);

        for (int i = 0; i < 20_000; i += 37) {
            assertEquals(
                    "r" + i, table.decide(new BigDecimal(i + ".5")).get().rule().value());
            assertEquals(
                    "r" + i,
                    table.decide(new BigDecimal((i + 1) + ".2")).get().rule().value());
            assertTrue(table.decide(new BigDecimal((i + 1) + ".25")).isLeft());
        }
    }

    private static void check(long seed) {
        RandomTables random = new RandomTables(seed);
        DecisionTable<Map<String, Object>, ?> table = random.table();
        for (int i = 0; i < 8; i++) {
            Map<String, Object> facts = random.facts();
            Either<NoDecision, ? extends Answer<?>> answer = table.answer(facts);

            assertEquals(
                    Interpreter.answer(table, RandomTables.SCHEMA, facts),
                    Interpreter.shown(answer),
                    () -> "seed " + seed + ", " + table.hitPolicy() + ", " + facts);
            assertEquals(answer, table.answerTo(table.facts(facts)));
            if (table.hitPolicy().answersOne()) {
                Either<NoDecision, ?> outcome = table.outcome(facts);
                assertEquals(answer.isRight(), outcome.isRight());
                answer.forEach(a -> assertEquals(a.hits().get(0).outcome(), outcome.get()));
            }
        }
    }
}
