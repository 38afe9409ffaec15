package dev.caserail.quicktext.format;

import static dev.caserail.quicktext.format.LanguageFormat.DUTCH;
import static dev.caserail.quicktext.format.LanguageFormat.ENGLISH;
import static dev.caserail.quicktext.format.LanguageFormat.FRENCH;
import static dev.caserail.quicktext.format.LanguageFormat.GERMAN;
import static dev.caserail.quicktext.format.LanguageFormat.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q4: numbers in a sentence")
class WritingNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0           | 0           | 0",
                "-0.00    | 0           | 0           | 0",
                "7        | 7           | 7           | 7",
                "999      | 999         | 999         | 999",
                "1000     | 1.000       | 1,000       | 1 000",
                "-1000    | -1.000      | -1,000      | -1 000",
                "-100     | -100        | -100        | -100",
                "1234567  | 1.234.567   | 1,234,567   | 1 234 567",
                "1000001.05| 1.000.001,05| 1,000,001.05| 1 000 001,05",
                "12.50    | 12,5        | 12.5        | 12,5",
                "12.500   | 12,5        | 12.5        | 12,5",
                "12.00    | 12          | 12          | 12",
                "100.00   | 100         | 100         | 100",
                "-0.5     | -0,5        | -0.5        | -0,5",
                "0.005    | 0,005       | 0.005       | 0,005",
                "0.125    | 0,125       | 0.125       | 0,125",
                "1E+3     | 1.000       | 1,000       | 1 000",
                "-12E+5   | -1.200.000  | -1,200,000  | -1 200 000",
                "0E-30    | 0           | 0           | 0",
                "0E+30    | 0           | 0           | 0",
                "0.0000000000000000001 | 0,0000000000000000001 | 0.0000000000000000001 | 0,0000000000000000001",
                "123456789012345678 | 123.456.789.012.345.678 | 123,456,789,012,345,678 | 123 456 789 012 345 678",
                "1234567890123456789 | 1.234.567.890.123.456.789 | 1,234,567,890,123,456,789 | 1 234 567 890 123 456 789",
                "-123456789012345678.50 | -123.456.789.012.345.678,5 | -123,456,789,012,345,678.5 | -123 456 789 012 345 678,5",
                "1E+18    | 1.000.000.000.000.000.000 | 1,000,000,000,000,000,000 | 1 000 000 000 000 000 000",
                "99999999999999999.9 | 99.999.999.999.999.999,9 | 99,999,999,999,999,999.9 | 99 999 999 999 999 999,9"
            })
    void are_grouped_by_threes_without_zeros_at_the_end(
            BigDecimal number, String german, String english, String french) {
        assertEquals(german, Written.by(out -> GERMAN.number(out, number)));
        assertEquals(english, Written.by(out -> ENGLISH.number(out, number)));
        assertEquals(german, Written.by(out -> DUTCH.number(out, number)));
        assertEquals(french, Written.by(out -> FRENCH.number(out, number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1234567", "-1234.5", "123456789012345678901234567890.25"})
    void of_other_languages_are_plain_digits(String number) {
        assertEquals(number, Written.by(out -> OTHER.number(out, new BigDecimal(number))));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                9,
                -9,
                999,
                1000,
                -1000,
                1_000_000,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                -Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void that_are_whole_read_the_same_as_long_or_decimal(long number) {
        assertEquals(
                Written.by(out -> GERMAN.number(out, BigDecimal.valueOf(number))),
                Written.by(out -> GERMAN.number(out, number)));
        assertEquals(Long.toString(number), Written.by(out -> OTHER.number(out, number)));
    }

    @Test
    void tell_their_length_before_they_are_written() {
        assertEquals(4, LanguageFormat.digits(new BigDecimal("12.50")));
        assertEquals(3, LanguageFormat.digits(new BigDecimal("0.005")));
        assertEquals(1_000_000_000L, LanguageFormat.digits(new BigDecimal("1E+999999999")));
        assertEquals(2_147_483_647L, LanguageFormat.digits(new BigDecimal("1E-2147483647")));
    }

    @Test
    void follow_the_language_and_not_the_country() {
        assertEquals(GERMAN, LanguageFormat.of(Locale.forLanguageTag("de-CH")));
        assertEquals(ENGLISH, LanguageFormat.of(Locale.US));
        assertEquals(DUTCH, LanguageFormat.of(Locale.forLanguageTag("nl-BE")));
        assertEquals(FRENCH, LanguageFormat.of(Locale.CANADA_FRENCH));
        assertEquals(OTHER, LanguageFormat.of(Locale.ITALIAN));
        assertEquals(OTHER, LanguageFormat.of(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1., 1st, 1e, 1er, 1",
        "2, 2., 2nd, 2e, 2e, 2",
        "3, 3., 3rd, 3e, 3e, 3",
        "4, 4., 4th, 4e, 4e, 4",
        "10, 10., 10th, 10e, 10e, 10",
        "11, 11., 11th, 11e, 11e, 11",
        "12, 12., 12th, 12e, 12e, 12",
        "13, 13., 13th, 13e, 13e, 13",
        "20, 20., 20th, 20e, 20e, 20",
        "21, 21., 21st, 21e, 21e, 21",
        "101, 101., 101st, 101e, 101e, 101",
        "111, 111., 111th, 111e, 111e, 111",
        "0, 0., 0th, 0e, 0e, 0",
        "-1, -1., -1st, -1e, -1e, -1",
        "-12, -12., -12th, -12e, -12e, -12"
    })
    void have_an_ordinal(long number, String german, String english, String dutch, String french, String other) {
        assertEquals(german, Written.by(out -> GERMAN.ordinalNumber(out, number)));
        assertEquals(english, Written.by(out -> ENGLISH.ordinalNumber(out, number)));
        assertEquals(dutch, Written.by(out -> DUTCH.ordinalNumber(out, number)));
        assertEquals(french, Written.by(out -> FRENCH.ordinalNumber(out, number)));
        assertEquals(other, Written.by(out -> OTHER.ordinalNumber(out, number)));
    }

    @Test
    void of_a_large_ordinal_are_grouped() {
        assertEquals("1,001st", Written.by(out -> ENGLISH.ordinalNumber(out, 1001)));
        assertEquals("1.001.", Written.by(out -> GERMAN.ordinalNumber(out, 1001)));
    }
}
