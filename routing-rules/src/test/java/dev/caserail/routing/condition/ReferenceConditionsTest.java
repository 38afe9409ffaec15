package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.PlainFacts;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operator;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T3: conditions that compare a fact with other inputs of the table. */
@DisplayName("T3, references to other inputs")
class ReferenceConditionsTest {
    private static final FiniteDomain CHANNELS = FiniteDomain.of("channel", List.of("EMAIL", "PHONE", "second"));

    /** Columns whose names are awkward: spaces, dots, one beginning with the other, one called like a code. */
    private static final FactSchema<NamedFacts> SCHEMA = FactSchema.<NamedFacts>builder("orders")
            .number("total", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("order", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("order total", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("order-total", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("Complex.aNumber", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("low", NumberDomain.any(), f -> BigDecimal.ZERO)
            .number("high", NumberDomain.count(), f -> BigDecimal.ZERO)
            .number("24h sales", NumberDomain.any(), f -> BigDecimal.ZERO)
            .code("channel", CHANNELS, f -> "EMAIL")
            .code("second", CHANNELS, f -> "EMAIL")
            .code("third channel", CHANNELS, f -> "EMAIL")
            .code("tier", FiniteDomain.of("tier", List.of("GOLD")), f -> "GOLD")
            .text("city", f -> "")
            .text("birthplace", f -> "")
            .textInAnyCase("street", f -> "")
            .flag("flag", f -> true)
            .flag("other flag", f -> true)
            .optionalDate("date", f -> Optional.empty())
            .optionalDate("due date", f -> Optional.empty())
            .duration("grace", f -> Duration.ZERO)
            .months("term", f -> 1L)
            .set("tags", CHANNELS, f -> Set.<String>of(), t -> t)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "total; > order total; 11; order total=10; TRUE",
                "total; > order total; 10; order total=10; FALSE",
                "total; order  total; 10; order total=10; TRUE",
                "total; <= Complex.aNumber; 10; Complex.aNumber=10; TRUE",
                "total; [low..high]; 10; low=10,high=12; TRUE",
                "total; (low..high]; 10; low=10,high=12; FALSE",
                "total; ]low..high[; 11; low=10,high=12; TRUE",
                "total; [low..5]; 5; low=1; TRUE",
                "total; [low..5]; 6; low=1; FALSE",
                "total; not(low); 5; low=5; FALSE",
                "total; not(low, 7); 6; low=5; TRUE",
                "total; 3, low; 5; low=5; TRUE",
                "total; != low; 5; low=4; TRUE",
                "total; > low + 5; 11; low=5; TRUE",
                "total; > low + 5; 10; low=5; FALSE",
                "total; >= low - high * 2; 1; low=5,high=2; TRUE",
                "total; >= (low - high) * 2; 1; low=5,high=2; FALSE",
                "total; -low; -5; low=5; TRUE",
                "total; order-total; 7; order-total=7,order=1; TRUE",
                "total; low-high; 3; low=5,high=2; TRUE",
                "total; > 24h sales; 9; 24h sales=8; TRUE",
                "channel; third channel; EMAIL; third channel=EMAIL; TRUE",
                "channel; not(third channel); EMAIL; third channel=EMAIL; FALSE",
                "channel; PHONE, third channel; EMAIL; third channel=EMAIL; TRUE",
                "city; birthplace; Ulm; birthplace=Ulm; TRUE",
                "city; != birthplace; Ulm; birthplace=Kiel; TRUE",
                "flag; other flag; true; other flag=true; TRUE",
                "date; < due date; 2026-03-01; due date=2026-03-02; TRUE",
                "date; <= due date + grace; 2026-03-05; due date=2026-03-02,grace=P3D; TRUE",
                "date; <= due date + @\"P2D\"; 2026-03-05; due date=2026-03-02; FALSE",
                "date; due date + term; 2026-04-02; due date=2026-03-02,term=P1M; TRUE",
                "total; low / high; 2; low=5,high=0; UNKNOWN"
            })
    void are_compared_as_literals_are(
            String column, String condition, String fact, @Nullable String others, Truth expected) {
        assertEquals(expected, test(column, condition, fact, others));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"low", "> low", "not(low)", "!= low", "[low..9]", "not([low..9])", "not([1..low])", "low + 1"})
    void are_unknown_while_the_other_fact_is_absent(String condition) {
        assertEquals(Truth.UNKNOWN, test("total", condition, "5", ""));
    }

    @Test
    void are_true_in_a_list_when_another_member_is() {
        assertEquals(Truth.TRUE, test("total", "low, 5", "5", ""));
        assertEquals(Truth.UNKNOWN, test("total", "low, 6", "5", ""));
        assertEquals(Truth.UNKNOWN, test("total", "not(low, 6)", "5", ""));
        assertEquals(Truth.FALSE, test("total", "not(low, 5)", "5", ""));
    }

    @Test
    void make_an_interval_that_is_empty_for_some_cases() {
        IntervalTest interval = (IntervalTest) parse("total", "[low..high]").get();

        assertFalse(interval.empty());
        assertEquals(Truth.FALSE, test("total", "[low..high]", "5", "low=9,high=1"));
        assertEquals(Truth.TRUE, test("total", "not([low..high])", "5", "low=9,high=1"));
    }

    @Nested
    class Which_wins {
        @Test
        void a_code_of_the_columns_own_list_stays_the_code() {
            assertEquals(Set.of(), parse("channel", "second").get().references());
        }

        @Test
        void among_texts_the_input_wins_and_quotes_keep_the_text() {
            assertEquals(Set.of("birthplace"), parse("city", "birthplace").get().references());
            assertEquals(Set.of(), parse("city", "\"birthplace\"").get().references());
            assertEquals(
                    Set.of(), parse("city", "birthplaces, a.birthplace").get().references());
        }

        @Test
        void a_text_called_like_its_own_column_stays_a_text() {
            assertEquals(Set.of(), parse("city", "city").get().references());
        }

        @Test
        void of_several_names_the_longest_is_taken() {
            assertEquals(
                    Set.of("order total"), parse("total", "> order total").get().references());
            assertEquals(Set.of("order"), parse("total", "> order").get().references());
            assertEquals(
                    Set.of("order", "low"),
                    parse("total", "> order - low").get().references());
        }

        @Test
        void the_name_of_a_function_is_read_as_the_function() {
            assertEquals(
                    Set.of(), parse("due date", "date(\"2026-03-01\")").get().references());
            assertEquals(Set.of("date"), parse("due date", "> date").get().references());
        }
    }

    @Nested
    class Are_written {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '~',
                value = {
                    "total; [ low .. high ]; [low..high]",
                    "total; not( order   total ); not(order total)",
                    "total; >= (low - high) * 2 + 1; >= (low - high) * 2 + 1",
                    "total; low - (high - 1); low - (high - 1)",
                    "total; low - 2 * 3; low - 6",
                    "total; -low; low * -1",
                    "date; < due date + @\"P2D\"; < due date + duration(\"P2D\")",
                    "city; birthplace, \"birthplace\"; birthplace, \"birthplace\""
                })
        void so_that_they_read_back_the_same(String column, String condition, String expected) {
            UnaryTest test = parse(column, condition).get();

            String text = test.text(Set.of("birthplace"));
            assertEquals(expected, text);
            assertEquals(test, parse(column, text).get());
        }

        @Test
        void in_words() {
            assertEquals(
                    "total lies between low and high",
                    ConditionWords.in(Locale.ENGLISH)
                            .say("total", parse("total", "[low..high]").get()));
            assertEquals(
                    "date ist kleiner als due date + P2D",
                    ConditionWords.in(Locale.GERMAN)
                            .say("date", parse("date", "< due date + @\"P2D\"").get()));
        }
    }

    @Nested
    class Tells_what_is_wrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "total|> ordr total|1:3: error: `ordr total` in column `total`, expected a number such as 12.50 (did you"
                            + " mean `order total`?) [condition.wrong-kind]",
                    "total|[low..hihg]|1:7: error: `hihg` in column `total`, expected a number such as 12.50 (did you mean"
                            + " `high`?) [condition.wrong-kind]",
                    "total|Complex.aNumbr|1:1: error: `Complex.aNumbr` in column `total`, expected a number such as 12.50 (did"
                            + " you mean `Complex.aNumber`?) [condition.wrong-kind]",
                    "channel|thirdchannel|1:1: error: unknown channel `thirdchannel` in column `channel`, expected one of"
                            + " EMAIL, PHONE, second (did you mean `third channel`?) [condition.outside-domain]",
                    "total|< total|1:3: error: column `total` is compared with itself, which says nothing about its fact"
                            + " (name another input, or write `-`) [condition.self-reference]",
                    "total|< low + total|1:3: error: column `total` is compared with itself, which says nothing about its"
                            + " fact (name another input, or write `-`) [condition.self-reference]",
                    "total|> date|1:3: error: input `date`, whose values are a date such as date(\"2026-03-01\"), in column"
                            + " `total`, expected a number such as 12.50 [condition.not-comparable]",
                    "channel|tier|1:1: error: input `tier`, whose values are one of GOLD, in column `channel`, expected one of"
                            + " EMAIL, PHONE, second [condition.not-comparable]",
                    "channel|tags|1:1: error: input `tags`, whose values are `contains x`, `contains any (…)`, `contains all"
                            + " (…)`, `contains none (…)` or `empty`, in column `channel`, expected one of EMAIL, PHONE,"
                            + " second [condition.not-comparable]",
                    "city|street|1:1: error: input `street`, whose values are a text such as \"Berlin\", in any case, in"
                            + " column `city`, expected a text such as \"Berlin\" [condition.not-comparable]",
                    "date|due date - date|1:1: error: column `date` is compared with itself, which says nothing about its fact"
                            + " (name another input, or write `-`) [condition.self-reference]",
                    "total|due date - @\"2026-01-01\"|1:1: error: input `due date - date(\"2026-01-01\")` in column `total`,"
                            + " expected a number such as 12.50 [condition.not-comparable]",
                    "date|due date * 2|1:1: error: `due date * 2` in column `date` has no result [condition.wrong-kind]",
                    "date|> due date + low|1:3: error: `due date + low` in column `date` has no result [condition.wrong-kind]",
                    "channel|> second|1:1: error: `>` in column `channel`, whose values have no order, expected one of EMAIL,"
                            + " PHONE, second (list the values with commas) [condition.no-order]"
                })
        void at_its_place(String column, String condition, String expected) {
            assertEquals(
                    "cell:" + expected,
                    parse(column, condition).getError().map(Diagnostic::line).mkString("\n"));
        }

        @Test
        void when_no_other_facts_are_given_at_decision_time() {
            UnaryTest test = parse("total", "> low").get();

            assertThrows(IllegalStateException.class, () -> test.test(NumberValue.of(BigDecimal.ONE)));
        }

        @Test
        void for_conditions_made_in_code() {
            FactColumn<?> total = SCHEMA.find("total").orElseThrow();
            UnaryTest itself = ComparisonTest.of(Comparison.LESS, FactReference.to("total"), TextSpan.NONE);
            UnaryTest nobody = ComparisonTest.of(Comparison.LESS, FactReference.to("nobody"), TextSpan.NONE);
            UnaryTest calculated = NotTest.of(
                    ComparisonTest.of(
                            Comparison.LESS,
                            Calculation.of(Operator.PLUS, FactReference.to("date"), FactReference.to("grace")),
                            TextSpan.NONE),
                    TextSpan.NONE);

            assertEquals("column `total` is compared with itself", fault(itself, total));
            assertEquals("column `total` is compared with `nobody`, not in " + SCHEMA, fault(nobody, total));
            assertEquals(
                    "column `total` cannot be compared with `date + grace`, expected a number such as 12.50",
                    fault(calculated, total));
            assertThrows(IllegalArgumentException.class, () -> FactReference.to(" "));
        }

        private String fault(UnaryTest test, FactColumn<?> column) {
            return References.fault(test, column, SCHEMA).orElse("nothing");
        }
    }

    private static Truth test(String column, String condition, String fact, @Nullable String others) {
        Map<String, Object> values = new HashMap<>();
        values.put(column, value(column, fact));
        Matcher pairs = Pattern.compile("([^,=]+)=([^,=]+)").matcher(others == null ? "" : others);
        while (pairs.find()) {
            values.put(pairs.group(1), value(pairs.group(1), pairs.group(2)));
        }
        Map<String, Fact> facts = PlainFacts.read(SCHEMA, values).get().facts();
        return parse(column, condition).get().test(facts.getOrDefault(column, AbsentFact.ABSENT), FactLookup.in(facts));
    }

    private static Object value(String column, String text) {
        if (SCHEMA.find(column).orElseThrow().domain() instanceof NumberDomain) {
            return new BigDecimal(text);
        }
        return column.endsWith("flag") ? (Object) Boolean.valueOf(text) : text;
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String column, String condition) {
        return ConditionParser.parse(
                condition, SCHEMA.find(column).orElseThrow(), SCHEMA, SourceText.of("cell", condition)::at);
    }
}
