package dev.caserail.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.TextValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T2, DMN 1.5 clause 8.2.8: names and short forms of the hit policies. */
class HitPolicyTest {
    @Test
    void has_all_of_the_standards_policies() {
        assertEquals(
                List.of("U", "A", "P", "F", "R", "O", "C", "C+", "C<", "C>", "C#"),
                Arrays.stream(HitPolicy.values()).map(HitPolicy::symbol).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UNIQUE, one, false, false, false",
        "ANY, one, false, false, false",
        "PRIORITY, one, true, true, false",
        "FIRST, one, true, false, false",
        "RULE_ORDER, list, true, false, false",
        "OUTPUT_ORDER, list, true, true, false",
        "COLLECT, list, false, false, false",
        "COLLECT_SUM, number, false, false, true",
        "COLLECT_MIN, number, false, false, true",
        "COLLECT_MAX, number, false, false, true",
        "COLLECT_COUNT, number, false, false, false"
    })
    void tells_what_it_answers_and_what_counts_for_it(
            HitPolicy policy, String answers, boolean ordersRules, boolean ranksOutputs, boolean needsNumbers) {
        assertEquals(answers.equals("one"), policy.answersOne());
        assertEquals(answers.equals("list"), policy.answersList());
        assertEquals(answers.equals("number"), policy.answersNumber());
        assertEquals(ordersRules, policy.ordersRules());
        assertEquals(ranksOutputs, policy.ranksOutputs());
        assertEquals(needsNumbers, policy.needsNumbers());
    }

    @Test
    void fits_outputs_that_it_can_rank_or_add_up() {
        OutputSchema<String> texts = OutputSchema.of(OutputColumn.text("van"));
        OutputSchema<BigDecimal> numbers = OutputSchema.of(OutputColumn.number("fee", NumberDomain.any()));
        List<TextValue> order = List.of(TextValue.of("large"), TextValue.of("small"));

        assertTrue(HitPolicy.FIRST.fits(texts));
        assertFalse(HitPolicy.PRIORITY.fits(texts));
        assertTrue(HitPolicy.PRIORITY.fits(texts.withValues("van", order)));
        assertFalse(HitPolicy.COLLECT_SUM.fits(texts));
        assertTrue(HitPolicy.COLLECT_SUM.fits(numbers));
        assertTrue(HitPolicy.COLLECT_COUNT.fits(texts));
        assertFalse(HitPolicy.COLLECT_COUNT.fits(texts.withDefaults(List.of(TextValue.of("none")))));
    }

    @Test
    void is_found_by_short_form_and_by_name() {
        for (HitPolicy policy : HitPolicy.values()) {
            assertEquals(Optional.of(policy), HitPolicy.find(policy.symbol()));
            assertEquals(Optional.of(policy), HitPolicy.find(policy.label()));
            assertEquals(Optional.of(policy), HitPolicy.find(" " + policy.name().toLowerCase(Locale.ROOT)));
        }
        assertEquals(Optional.empty(), HitPolicy.find("FIRTS"));
    }
}
