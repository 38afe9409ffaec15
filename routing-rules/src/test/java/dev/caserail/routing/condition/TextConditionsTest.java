package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3; DMN 1.5 §10.3.4.3: conditions on parts of texts, in our words and in FEEL's. */
@DisplayName("T3, parts of texts")
class TextConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "starts with \"Neu-\"; true",
                "starts with Ulm; false",
                "starts with \"neu-\"; false",
                "ends with  Ulm; true",
                "contains \"-\"; true",
                "contains \"\"; true",
                "contains \"Berlin\"; false",
                "not(starts with \"Neu\"); false",
                "starts with Kiel, ends with Ulm; true",
                "Kiel, contains \"Ulm\"; true",
                "starts with(?, \"Neu\"); true",
                "ends with ( ? , \"Kiel\" ); false",
                "not(contains(?, \"Kiel\")); true"
            })
    void a_text_is_asked_for_its_beginning_end_or_a_part(String condition, boolean matches) {
        assertEquals(Truth.of(matches), parse("text", condition).get().test(TextValue.of("Neu-Ulm")));
    }

    @Test
    void where_case_does_not_matter_parts_are_compared_whatever_the_case() {
        TextValue fact = TextValue.of(TextDomain.FOLDED.comparable("HAUPTSTRASSE 5"));

        assertEquals(
                Truth.TRUE, parse("folded", "contains \"Stra\u00dfe\"").get().test(fact));
        assertEquals(
                "starts with \"haupt\"",
                parse("folded", "starts with HAUPT").get().text());
    }

    @Test
    void an_absent_text_has_no_part_and_not_even_lacks_it() {
        assertEquals(Truth.UNKNOWN, parse("text", "contains x").get().test(AbsentFact.ABSENT));
        assertEquals(Truth.UNKNOWN, parse("text", "not(contains x)").get().test(AbsentFact.ABSENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "text; starts with(?, \"DE\"); starts with \"DE\"",
                "text; contains DE, ends with(?,\"x\"); contains \"DE\", ends with \"x\"",
                "text; contains; \"contains\"",
                "text; contains, starts; \"contains\", starts",
                "set; list contains(?, \"EMAIL\"); contains EMAIL",
                "set; not(list contains ( ? , \"two words\" )); not(contains \"two words\")"
            })
    void our_words_are_written(String column, String condition, String text) {
        UnaryTest test = parse(column, condition).get();

        assertEquals(text, test.text());
        assertEquals(test, parse(column, test.text()).get());
    }

    @Test
    void a_set_is_asked_for_a_member_in_the_words_of_feel() {
        assertEquals(
                Truth.TRUE, parse("set", "list contains(?, \"EMAIL\")").get().test(SetFact.of(List.of("EMAIL"))));
    }

    @Test
    void words_say_them_in_english_and_german() {
        assertEquals("text starts with DE or text ends with x", words("starts with DE, ends with x", Locale.ENGLISH));
        assertEquals("nicht (text enthält DE)", words("not(contains DE)", Locale.GERMAN));
        assertEquals("text beginnt mit DE oder text endet mit x", words("starts with DE, ends with x", Locale.GERMAN));
        assertEquals("text contains DE", words("contains DE", Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|starts with 5|1:1: error: `starts with` in column `number`, which holds no free text, expected a"
                        + " number such as 12.50 [condition.text-test]",
                "number|contains 5|1:1: error: `contains` in column `number`, which holds a single value (write a number such"
                        + " as 12.50) [condition.set-test]",
                "text|starts with|1:8: error: found `with`, expected a comma or the end of the cell [condition.syntax]",
                "text|starts with(\"DE\")|1:13: error: found `\"DE\")`, expected `?`, which stands for the fact"
                        + " [condition.syntax]",
                "text|contains(?, DE|1:15: error: found the cell ends, expected `)` [condition.syntax]",
                "text|contains @\"P1D\"|1:10: error: `P1D` in column `text`, expected a text such as \"Berlin\""
                        + " [condition.wrong-kind]",
                "set|list contains(\"A\")|1:15: error: found `\"A\")`, expected `?`, which stands for the fact"
                        + " [condition.syntax]"
            })
    void tells_what_is_wrong(String column, String condition, String expected) {
        assertEquals(
                "cell:" + expected,
                parse(column, condition).getError().map(Diagnostic::line).mkString("\n"));
    }

    private static String words(String condition, Locale locale) {
        return ConditionWords.in(locale).say("text", parse("text", condition).get());
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String column, String condition) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("cell", condition)::at);
    }
}
