package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T1, T3: conditions as people write them. */
class ConditionParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10; 10; true",
                "10; 10.0; true",
                "=10; 9; false",
                "!= 10; 9; true",
                "<10; 10; false",
                "<= 10; 10; true",
                "> 10; 10; false",
                ">=10; 10; true",
                "[10..20]; 20; true",
                "[10..20); 20; false",
                "(10..20]; 10; false",
                "]10..20[; 10; false",
                "]10..20[; 15; true",
                "[-1.5..-.5]; -1; true",
                "1, 2, > 5; 6; true",
                "not(1, 2); 2; false",
                "not( < 5 ); 5; true",
                "null, 3; 3; true",
                "-; 7; true",
                " -  ; 7; true"
            })
    void numbers_are_compared_as_exact_decimals(String condition, BigDecimal fact, boolean matches) {
        assertEquals(matches, matches(condition, "number", NumberValue.of(fact)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EMAIL; true",
                "\"EMAIL\"; true",
                "PHONE; false",
                "PHONE, EMAIL; true",
                "not(PHONE); true",
                "!= PHONE; true",
                "\"not\"; false",
                "de-AT, EMAIL; true"
            })
    void codes_need_no_quotes_when_they_are_one_word(String condition, boolean matches) {
        assertEquals(matches, matches(condition, "code", CodeValue.of("EMAIL")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date(\"2026-03-01\")", "@\"2026-03-01\"", ">= date( \"2026-03-01\" )",
                "[date(\"2026-03-01\")..@\"2026-03-31\"]", "< @\"2026-03-02\"", "not(@\"2026-03-02\")"
            })
    void dates_have_two_spellings(String condition) {
        assertTrue(matches(condition, "date", DateValue.of(LocalDate.of(2026, 3, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contains EMAIL; true",
                "contains \"two words\"; false",
                "contains any (PHONE, EMAIL); true",
                "contains all (PHONE, EMAIL); false",
                "contains all (EMAIL, de-AT); true",
                "contains none (PHONE, \"null\"); true",
                "contains none (EMAIL); false",
                "empty; false",
                "not(empty); true",
                "empty, contains EMAIL; true"
            })
    void sets_are_asked_for_their_members(String condition, boolean matches) {
        assertEquals(matches, matches(condition, "set", SetFact.of(List.of("EMAIL", "de-AT"))));
    }

    @Test
    void a_condition_knows_where_it_stands() {
        AnyOfTest list = (AnyOfTest) parse("EMAIL,  not( PHONE ) ", "code").get();

        assertEquals(TextSpan.of(0, 20), list.span());
        assertEquals(TextSpan.of(8, 20), list.tests().get(1).span());
    }

    @Test
    void words_say_a_condition_in_english_and_german() {
        assertEquals("code is one of EMAIL, PHONE", words("EMAIL, PHONE", "code", Locale.ENGLISH));
        assertEquals("code ist eines von EMAIL, PHONE", words("EMAIL, PHONE", "code", Locale.GERMANY));
        assertEquals("number lies between 10 and 20 (exclusive)", words("[10..20)", "number", Locale.UK));
        assertEquals("nicht (number ist mindestens 5)", words("not(>= 5)", "number", Locale.GERMAN));
        assertEquals("set contains none of EMAIL", words("contains none (EMAIL)", "set", Locale.ENGLISH));
        assertEquals("set enthält alle von EMAIL, PHONE", words("contains all (EMAIL, PHONE)", "set", Locale.GERMAN));
        assertEquals("number is absent or number is below 3", words("null, < 3", "number", Locale.FRENCH));
        assertEquals("set is empty", words("empty", "set", Locale.ENGLISH));
        assertEquals("flag is anything", words("-", "flag", Locale.ENGLISH));
    }

    @Nested
    class Tells_what_is_wrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "code|EMIAL|1:1: error: unknown code `EMIAL` in column `code`, expected one of EMAIL, PHONE, de-AT, not,"
                            + " null, true, two words, say \"x\", back\\slash, , a..b, 5 (did you mean `EMAIL`?)"
                            + " [condition.outside-domain]",
                    "code|EMAIL PHONE|1:7: error: found `PHONE`, expected a comma or the end of the cell [condition.syntax]",
                    "code|EMAIL,|1:7: error: found the cell ends, expected a value [condition.syntax]",
                    "code|< EMAIL|1:1: error: `<` in column `code`, whose values have no order, expected one of EMAIL,"
                            + " PHONE, de-AT, not, null, true, two words, say \"x\", back\\slash, , a..b, 5 (list the values"
                            + " with commas) [condition.no-order]",
                    "number|3,5x|1:3: error: `5x` in column `number`, expected a number such as 12.50 [condition.wrong-kind]",
                    "number|[1,5]|1:3: error: found `,5]`, expected `..` between the ends of an interval [condition.syntax]",
                    "number|[1..5|1:6: error: found the cell ends, expected `]`, `)` or `[` at the end of an interval"
                            + " [condition.syntax]",
                    "number|-, 3|1:1: error: found `-, 3`, expected a value [condition.syntax]",
                    "number|not(5|1:6: error: found the cell ends, expected a comma or `)` [condition.syntax]",
                    "flag|yes|1:1: error: `yes` in column `flag`, expected true or false [condition.wrong-kind]",
                    "date|@\"2026-02-30\"|1:1: error: `2026-02-30` in column `date`, expected a date such as"
                            + " date(\"2026-03-01\") [condition.wrong-kind]",
                    "text|\"open|1:1: error: found `\"open`, expected a closing quote [condition.syntax]",
                    "text|\"a\\q\"|1:3: error: found `\\q\"`, expected one of \\\", \\\\, \\n, \\r, \\t and \\u with four"
                            + " hexadecimal digits [condition.syntax]",
                    "set|EMAIL|1:1: error: `EMAIL` in column `set`, which holds a set of codes (write `contains EMAIL`)"
                            + " [condition.set-test]",
                    "set|null|1:1: error: `null` in column `set`, whose fact is never absent (write `empty` for a set"
                            + " without members) [condition.never-absent]",
                    "set|< 5|1:1: error: found `< 5`, expected `contains x`, `contains any (…)`, `contains all (…)`,"
                            + " `contains none (…)` or `empty` [condition.syntax]"
                })
        void at_its_place(String column, String condition, String expected) {
            Validation<Seq<Diagnostic>, UnaryTest> parsed = parse(condition, column);

            assertEquals(
                    "cell:" + expected, parsed.getError().map(Diagnostic::line).mkString("\n"));
        }

        @Test
        void and_all_literals_outside_the_domain_at_once() {
            assertEquals(2, parse("EMAIL, X, PHONE, not(Y)", "code").getError().size());
        }

        @Test
        void in_numbers_outside_declared_bounds() {
            FactColumn<BigDecimal> column = FactSchema.<BigDecimal>builder("amounts")
                    .number("items", NumberDomain.count(), n -> n)
                    .build()
                    .find("items")
                    .orElseThrow();

            assertEquals(
                    "cell:1:1: error: `-1` in column `items`, expected a whole number from 0 [condition.outside-domain]\n"
                            + "cell:1:5: error: `2.5` in column `items`, expected a whole number from 0"
                            + " [condition.outside-domain]\n"
                            + "cell:1:10: error: `null` in column `items`, whose fact is never absent (write `-` or a"
                            + " value) [condition.never-absent]",
                    ConditionParser.parse("-1, 2.5, null", column, SourceText.of("cell", "-1, 2.5, null")::at)
                            .getError()
                            .map(Diagnostic::line)
                            .mkString("\n"));
        }

        @Test
        void in_one_short_line_whatever_was_written() {
            String written = "\"" + "many words\n".repeat(40) + "\"";
            for (String column : List.of("code", "number", "flag", "date", "set")) {
                String message = parse(written, column).getError().get(0).message();

                assertTrue(message.indexOf('\n') < 0 && message.length() < 250, message);
            }
        }

        @Test
        void without_falling_over_deep_or_long_cells() {
            assertTrue(parse("not(".repeat(50_000), "code").isInvalid());
            assertTrue(parse("a.".repeat(50_000) + "b", "code").isInvalid());
            assertTrue(parse("5".repeat(50_000) + " 5", "number").isInvalid());
        }
    }

    private static boolean matches(String condition, String column, Fact fact) {
        return parse(condition, column).get().test(fact) == Truth.TRUE;
    }

    private static String words(String condition, String column, Locale locale) {
        return ConditionWords.in(locale).say(column, parse(condition, column).get());
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String condition, String column) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("cell", condition)::at);
    }
}
