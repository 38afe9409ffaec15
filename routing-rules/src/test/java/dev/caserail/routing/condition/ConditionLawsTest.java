package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** T3: laws of conditions. */
class ConditionLawsTest {
    /** A condition on a column, and a fact for it. */
    record Sample(String column, UnaryTest test, Fact fact) {}

    @Property
    void what_is_written_reads_back_the_same(@ForAll("samples") Sample sample) {
        assertEquals(sample.test(), parse(sample.test().text(), sample.column()));
    }

    @Property
    void values_of_output_cells_read_back_the_same(@ForAll("values") FactValueIn value) {
        String text = Literal.text(value.value());

        assertEquals(
                value.value(),
                ConditionParser.parseValue(
                                text,
                                value.column(),
                                Columns.column(value.column()).domain(),
                                SourceText.of("cell", text)::at)
                        .get());
    }

    @Property
    void an_absent_fact_meets_no_comparison(@ForAll("samples") Sample sample) {
        if (!sample.test().text().contains("null") && !(sample.test() instanceof AnyTest)) {
            assertEquals(Truth.UNKNOWN, sample.test().test(AbsentFact.ABSENT));
        }
    }

    @Property
    void a_condition_and_its_opposite_never_both_match(@ForAll("samples") Sample sample) {
        if (!(sample.test() instanceof AnyTest)) {
            Truth truth = sample.test().test(sample.fact());
            Truth opposite = NotTest.of(sample.test(), TextSpan.NONE).test(sample.fact());

            assertEquals(truth.negated(), opposite);
            assertEquals(truth == Truth.UNKNOWN, opposite == Truth.UNKNOWN);
        }
    }

    @Property
    void a_list_matches_when_one_of_its_members_does(@ForAll("samples") Sample sample) {
        if (sample.test() instanceof AnyOfTest list) {
            assertEquals(
                    list.tests().stream().anyMatch(t -> t.test(sample.fact()) == Truth.TRUE),
                    list.test(sample.fact()) == Truth.TRUE);
        }
    }

    @Property
    void an_interval_is_two_comparisons(
            @ForAll @IntRange(min = -3, max = 3) int low,
            @ForAll @IntRange(min = -3, max = 3) int high,
            @ForAll boolean lowIncluded,
            @ForAll boolean highIncluded,
            @ForAll @IntRange(min = -4, max = 4) int fact) {
        IntervalTest interval = IntervalTest.of(number(low), lowIncluded, number(high), highIncluded, TextSpan.NONE);
        Truth fromLow = ComparisonTest.of(
                        lowIncluded ? Comparison.AT_LEAST : Comparison.GREATER, number(low), TextSpan.NONE)
                .test(number(fact));
        Truth toHigh = ComparisonTest.of(
                        highIncluded ? Comparison.AT_MOST : Comparison.LESS, number(high), TextSpan.NONE)
                .test(number(fact));

        assertEquals(fromLow == Truth.TRUE && toHigh == Truth.TRUE, interval.test(number(fact)) == Truth.TRUE);
        if (interval.empty()) {
            assertNotEquals(Truth.TRUE, interval.test(number(fact)));
        }
    }

    @Property
    void below_equal_and_above_share_out_all_numbers(
            @ForAll @IntRange(min = -3, max = 3) int bound, @ForAll @IntRange(min = -4, max = 4) int fact) {
        long met = List.of(Comparison.LESS, Comparison.EQUAL, Comparison.GREATER).stream()
                .filter(c -> ComparisonTest.of(c, number(bound), TextSpan.NONE).test(number(fact)) == Truth.TRUE)
                .count();

        assertEquals(1, met);
    }

    /** A value in a column that is no set. */
    record FactValueIn(String column, FactValue value) {}

    @Provide
    Arbitrary<FactValueIn> values() {
        return Columns.names()
                .filter(c -> !c.equals("set"))
                .flatMap(column -> Columns.values(column).map(v -> new FactValueIn(column, v)));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Columns.names()
                .flatMap(column -> Combinators.combine(Columns.tests(column), Columns.facts(column))
                        .as((test, fact) -> new Sample(column, test, fact)));
    }

    private static UnaryTest parse(String text, String column) {
        return ConditionParser.parse(text, Columns.column(column), SourceText.of("cell", text)::at)
                .get();
    }

    private static NumberValue number(int value) {
        return NumberValue.of(BigDecimal.valueOf(value));
    }
}
