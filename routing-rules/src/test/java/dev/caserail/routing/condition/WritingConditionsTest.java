package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3: what authors may write, what we write back, what it means and how it is said in words. */
class WritingConditionsTest {
    @ParameterizedTest(name = "{1} is written {2}, said {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "code|   -  |-|code is anything|code ist beliebig",
                "code|\"EMAIL\"|EMAIL|code is EMAIL|code ist EMAIL",
                "code| = EMAIL|EMAIL|code is EMAIL|code ist EMAIL",
                "code|!=EMAIL|!= EMAIL|code is not EMAIL|code ist nicht EMAIL",
                "code|EMAIL,PHONE|EMAIL, PHONE|code is one of EMAIL, PHONE|code ist eines von EMAIL, PHONE",
                "code|EMAIL,!= PHONE|EMAIL, != PHONE|code is EMAIL or code is not PHONE|"
                        + "code ist EMAIL oder code ist nicht PHONE",
                "code|not( EMAIL )|not(EMAIL)|not (code is EMAIL)|nicht (code ist EMAIL)",
                "code|null|null|code is absent|code fehlt",
                "code|= null|null|code is absent|code fehlt",
                "code|!= null|not(null)|not (code is absent)|nicht (code fehlt)",
                "number|<5|< 5|number is below 5|number ist kleiner als 5",
                "number|<=5|<= 5|number is at most 5|number ist höchstens 5",
                "number|>5|> 5|number is above 5|number ist größer als 5",
                "number|>=5|>= 5|number is at least 5|number ist mindestens 5",
                "number|[1..5]|[1..5]|number lies between 1 and 5|number liegt zwischen 1 und 5",
                "number|(1..5)|(1..5)|number lies between 1 (exclusive) and 5 (exclusive)|"
                        + "number liegt zwischen 1 (ausschließlich) und 5 (ausschließlich)",
                "number|]1..5[|(1..5)|number lies between 1 (exclusive) and 5 (exclusive)|"
                        + "number liegt zwischen 1 (ausschließlich) und 5 (ausschließlich)",
                "number|((1 + 2)..(2 * 3)]|(3..6]|number lies between 3 (exclusive) and 6|"
                        + "number liegt zwischen 3 (ausschließlich) und 6",
                "number|10+5|15|number is 15|number ist 15",
                "set|empty|empty|set is empty|set ist leer",
                "set|contains EMAIL|contains EMAIL|set contains EMAIL|set enthält EMAIL",
                "set|contains any (EMAIL)|contains EMAIL|set contains EMAIL|set enthält EMAIL",
                "set|contains all(EMAIL)|contains EMAIL|set contains EMAIL|set enthält EMAIL",
                "set|contains any(EMAIL,PHONE)|contains any (EMAIL, PHONE)|set contains one of EMAIL, PHONE|"
                        + "set enthält eines von EMAIL, PHONE",
                "set|contains all(EMAIL,PHONE)|contains all (EMAIL, PHONE)|set contains all of EMAIL, PHONE|"
                        + "set enthält alle von EMAIL, PHONE",
                "set|contains none(EMAIL)|contains none (EMAIL)|set contains none of EMAIL|set enthält keines von EMAIL",
                "text|contains|\"contains\"|text is contains|text ist contains",
                "text|empty, contains|\"empty\", \"contains\"|text is one of empty, contains|"
                        + "text ist eines von empty, contains",
                "text|not(contains)|not(\"contains\")|not (text is contains)|nicht (text ist contains)",
                "text|\"\\\"\\\\\\n\\r\\t\\u00e9\"|\"\\\"\\\\\\n\\r\\té\"|*|*",
                "flag|true|true|flag is true|flag ist true",
                "flag|false|false|flag is false|flag ist false"
            })
    void is_read_written_and_said(String column, String condition, String written, String english, String german) {
        UnaryTest test = parse(condition, column).get();

        assertEquals(written, test.text());
        if (!english.equals("*")) {
            assertEquals(english, ConditionWords.in(Locale.ENGLISH).say(column, test));
            assertEquals(german, ConditionWords.in(Locale.GERMAN).say(column, test));
        }
    }

    @ParameterizedTest(name = "{0}: 4 {1}, 5 {2}, 7 {3}, 9 {4}, 10 {5}")
    @CsvSource({
        "5      , FALSE, TRUE , FALSE, FALSE, FALSE",
        "!= 5   , TRUE , FALSE, TRUE , TRUE , TRUE",
        "< 5    , TRUE , FALSE, FALSE, FALSE, FALSE",
        "<= 5   , TRUE , TRUE , FALSE, FALSE, FALSE",
        "> 5    , FALSE, FALSE, TRUE , TRUE , TRUE",
        ">= 5   , FALSE, TRUE , TRUE , TRUE , TRUE",
        "[5..9] , FALSE, TRUE , TRUE , TRUE , FALSE",
        "(5..9] , FALSE, FALSE, TRUE , TRUE , FALSE",
        "[5..9) , FALSE, TRUE , TRUE , FALSE, FALSE",
        "(5..9) , FALSE, FALSE, TRUE , FALSE, FALSE",
        "[9..5] , FALSE, FALSE, FALSE, FALSE, FALSE",
    })
    void bounds_belong_to_a_condition_or_not(
            String condition, Truth four, Truth five, Truth seven, Truth nine, Truth ten) {
        UnaryTest test = parse(condition, "number").get();

        assertEquals(
                List.of(four, five, seven, nine, ten),
                List.of(4, 5, 7, 9, 10).stream().map(n -> test.test(number(n))).toList());
        assertEquals(Truth.UNKNOWN, test.test(AbsentFact.ABSENT));
    }

    @Test
    void a_list_is_unknown_when_nothing_in_it_is_true_and_something_unknown() {
        AnyOfTest list = (AnyOfTest) parse("< 5, null", "number").get();

        assertEquals(Truth.TRUE, list.test(AbsentFact.ABSENT));
        assertEquals(Truth.FALSE, list.test(number(5)));
        assertEquals(Truth.UNKNOWN, parse("< 5, > 7", "number").get().test(AbsentFact.ABSENT));
        assertEquals(Truth.TRUE, parse("-", "number").get().test(AbsentFact.ABSENT));
        assertEquals(Truth.FALSE, parse("not(null)", "number").get().test(AbsentFact.ABSENT));
        assertEquals(Truth.TRUE, parse("not(null)", "number").get().test(number(5)));
    }

    @ParameterizedTest(name = "{0}: none {1}, EMAIL {2}, EMAIL and PHONE {3}, de-AT {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "empty                       |TRUE |FALSE|FALSE|FALSE",
                "contains EMAIL              |FALSE|TRUE |TRUE |FALSE",
                "contains any (EMAIL, PHONE) |FALSE|TRUE |TRUE |FALSE",
                "contains all (EMAIL, PHONE) |FALSE|FALSE|TRUE |FALSE",
                "contains none (EMAIL, PHONE)|TRUE |FALSE|FALSE|TRUE"
            })
    void sets_have_members(String condition, Truth none, Truth one, Truth both, Truth other) {
        UnaryTest test = parse(condition, "set").get();

        assertEquals(
                List.of(none, one, both, other),
                List.of(List.<String>of(), List.of("EMAIL"), List.of("EMAIL", "PHONE"), List.of("de-AT")).stream()
                        .map(codes -> test.test(SetFact.of(codes)))
                        .toList());
        assertEquals(Truth.UNKNOWN, test.test(AbsentFact.ABSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, 5, true, false",
        "5, true, 5, false, true",
        "5, false, 5, true, true",
        "5, true, 4, true, true",
        "4, false, 5, false, false"
    })
    void an_interval_may_be_empty(int low, boolean lowIncluded, int high, boolean highIncluded, boolean empty) {
        assertEquals(
                empty,
                IntervalTest.of(number(low), lowIncluded, number(high), highIncluded, TextSpan.NONE)
                        .empty());
    }

    @Nested
    class Of_values {
        @Test
        void one_stands_in_an_output_cell() {
            assertEquals(
                    CodeValue.of("EMAIL"),
                    ConditionParser.parseValue(" EMAIL ", "code", domain("code"), SourceText.of("c", " EMAIL ")::at)
                            .get());
        }

        @Test
        void several_have_commas_between_them() {
            assertEquals(
                    List.of(TextValue.of("a"), TextValue.of("b c")),
                    ConditionParser.parseValues(
                                    "a, \"b c\"", "text", domain("text"), SourceText.of("c", "a, \"b c\"")::at)
                            .get());
        }
    }

    @Nested
    class Made_in_code {
        @Test
        void lists_are_flat_and_have_two_members() {
            UnaryTest five = ComparisonTest.of(Comparison.EQUAL, number(5), TextSpan.NONE);
            UnaryTest list = AnyOfTest.of(List.of(five, five), TextSpan.NONE);
            UnaryTest any = AnyTest.of(TextSpan.NONE);

            for (List<UnaryTest> tests :
                    List.of(List.<UnaryTest>of(), List.of(five), List.of(five, any), List.of(five, list))) {
                assertThrows(IllegalArgumentException.class, () -> AnyOfTest.of(tests, TextSpan.NONE));
            }
        }

        @Test
        void nothing_is_the_opposite_of_everything() {
            assertEquals(
                    "`not(-)` could never hold",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> NotTest.of(AnyTest.of(TextSpan.NONE), TextSpan.NONE))
                            .getMessage());
        }

        @Test
        void order_needs_values_that_have_one() {
            assertEquals(
                    "`<` needs a value with an order, not `a`",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> ComparisonTest.of(Comparison.LESS, TextValue.of("a"), TextSpan.NONE))
                            .getMessage());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> IntervalTest.of(TextValue.of("a"), true, TextValue.of("b"), true, TextSpan.NONE));
        }

        @Test
        void contains_needs_a_code() {
            assertEquals(
                    "`contains` needs at least one code",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> ContainsTest.of(Membership.ANY, List.of(), TextSpan.NONE))
                            .getMessage());
        }
    }

    private static NumberValue number(int number) {
        return NumberValue.of(BigDecimal.valueOf(number));
    }

    private static Domain domain(String column) {
        return Columns.column(column).domain();
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String condition, String column) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("cell", condition)::at);
    }
}
