package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operator;
import dev.caserail.routing.value.ValueArithmetic;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * T3: cells that somebody wrote to stop us. Without bounds, each of these takes hours, gigabytes or the whole stack, so
 * that coming to an answer at all is what is tested; the answer tells which bound it was.
 */
class HostileCellsTest {
    private static final FactSchema<NamedFacts> SCHEMA = FactSchema.<NamedFacts>builder("facts")
            .fact("total", NumberDomain.any(), true, f -> f.fact("total"))
            .fact("price", NumberDomain.any(), true, f -> f.fact("price"))
            .fact("city", TextDomain.TEXT, true, f -> f.fact("city"))
            .build();

    @Nested
    class Nesting {
        @Test
        void of_not_is_bounded() {
            assertRefused("expected at most 8 `not` inside each other", read("total", "not(".repeat(20_000)));
        }

        @Test
        void of_parentheses_and_of_minus_is_bounded() {
            assertRefused("expected at most 8 parentheses inside each other", read("total", "(".repeat(99_000)));
            assertRefused("expected at most 8 parentheses inside each other", read("total", "-(".repeat(49_000)));
            assertRefused("expected `)`", read("total", "(((1,".repeat(9_000)));
        }
    }

    @Nested
    class Numbers {
        @Test
        void have_a_thousand_digits_at_most() {
            assertRefused("expected a number such as 12.50", read("total", "9".repeat(1_001)));
            assertRefused("expected a number such as 12.50", read("total", "0." + "0".repeat(99_000) + "1"));
            assertTrue(read("total", "9".repeat(1_000)).isValid());
        }

        @Test
        void have_no_exponents() {
            assertRefused("expected a number such as 12.50", read("total", "1e999999999"));
            assertRefused("expected a number such as 12.50", read("total", "1E-2147483647"));
            assertRefused("expected a value", read("total", "2 ** 999999"));
        }

        @Test
        void grow_to_a_thousand_digits_by_arithmetic_at_most() {
            assertTrue(read("total", "9".repeat(500) + " * " + "9".repeat(500)).isValid());
            assertRefused("has no result", read("total", "9".repeat(501) + " * " + "9".repeat(500)));
            assertRefused("has no result", read("total", "1 / 3".concat(" / 1000000000".repeat(150))));
        }

        @Test
        void of_host_code_are_not_calculated_with_beyond_that() {
            NumberValue vast = NumberValue.of(new BigDecimal("1E+999999999"));
            NumberValue tiny = NumberValue.of(new BigDecimal("1E-999999999"));
            for (Operator operator : Operator.values()) {
                assertEquals(Optional.empty(), ValueArithmetic.apply(operator, vast, tiny));
            }
            assertEquals("1E+999999999", vast.shown());
            assertEquals("1E-999999999", tiny.shown());
            assertEquals(
                    "1" + "0".repeat(999),
                    NumberValue.of(new BigDecimal("1E+999")).shown());
        }
    }

    @Nested
    class Calculations {
        @Test
        void have_two_hundred_operators_at_most() {
            assertRefused("expected at most 200 operators in a calculation", read("total", "1+".repeat(201) + "1"));
            assertRefused(
                    "expected at most 200 operators in a calculation", read("total", "price*".repeat(16_000) + "1"));
            assertRefused(
                    "expected at most 200 operators in a calculation", read("total", "1/3-".repeat(24_000) + "1"));
            assertTrue(read("total", "price - ".repeat(200) + "1").isValid());
        }

        @Test
        void of_one_condition_may_be_many() {
            ComparisonTest sum = (ComparisonTest) read("total", "price+1").get();

            assertEquals("price + 1", sum.text());
            assertTrue(read("total", "price+1,".repeat(12_000) + "1").isValid());
            assertEquals(
                    FactReference.to("price").name(),
                    sum.references().iterator().next());
        }
    }

    @Nested
    class Length {
        @Test
        void is_bounded() {
            assertRefused("the cell has 100001 characters, expected at most 100000", read("city", "a".repeat(100_001)));
            assertRefused("the cell has 16000000 characters", read("total", " ".repeat(16_000_000)));
        }

        @Test
        void of_lists_is_no_burden() {
            String numbers =
                    IntStream.range(0, 17_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
            String texts = IntStream.range(0, 14_000).mapToObj(i -> "t" + i).collect(Collectors.joining(","));

            assertEquals(
                    17_000, ((AnyOfTest) read("total", numbers).get()).tests().size());
            assertEquals(14_000, ((AnyOfTest) read("city", texts).get()).tests().size());
            assertEquals(
                    20_000,
                    ((AnyOfTest) read("total", "(1),".repeat(19_999) + "(2)").get())
                            .tests()
                            .size());
        }

        @Test
        void of_words_and_white_space_is_no_burden() {
            assertTrue(read("city", "a-".repeat(49_000) + "a").isValid());
            assertTrue(read("city", "date-".repeat(19_000) + "a").isValid());
            assertRefused("expected a comma", read("total", "1 ".repeat(49_000)));
            assertRefused("expected a closing quote", read("city", "\"" + "\\\\".repeat(49_000)));
        }
    }

    private static void assertRefused(String expected, Validation<Seq<Diagnostic>, UnaryTest> read) {
        assertTrue(read.isInvalid());
        assertTrue(read.getError().exists(d -> d.message().contains(expected)), read::toString);
        assertTrue(read.getError().forAll(d -> d.message().length() < 400), read::toString);
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> read(String column, String text) {
        FactColumn<NamedFacts> asked = SCHEMA.find(column).orElseThrow();
        return ConditionParser.parse(text, asked, SCHEMA, SourceText.of("cell", text)::at);
    }
}
