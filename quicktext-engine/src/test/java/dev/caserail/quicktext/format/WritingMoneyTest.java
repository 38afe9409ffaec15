package dev.caserail.quicktext.format;

import static dev.caserail.quicktext.format.Written.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.order.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q4: money in a sentence")
class WritingMoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5   EUR | 1.234,50 €    | €1,234.50      | € 1.234,50    | 1 234,50 €    | 1234.50 EUR",
                "0.05     EUR | 0,05 €        | €0.05          | € 0,05        | 0,05 €        | 0.05 EUR",
                "0        EUR | 0,00 €        | €0.00          | € 0,00        | 0,00 €        | 0.00 EUR",
                "-5       EUR | -5,00 €       | -€5.00         | € -5,00       | -5,00 €       | -5.00 EUR",
                "-0.99    EUR | -0,99 €       | -€0.99         | € -0,99       | -0,99 €       | -0.99 EUR",
                "12.34    GBP | 12,34 £       | £12.34         | £ 12,34       | 12,34 £       | 12.34 GBP",
                "12.34    USD | 12,34 $       | $12.34         | $ 12,34       | 12,34 $       | 12.34 USD",
                "1200     CHF | 1.200,00 CHF  | CHF 1,200.00   | CHF 1.200,00  | 1 200,00 CHF  | 1200.00 CHF",
                "-7       SEK | -7,00 SEK     | -SEK 7.00      | SEK -7,00     | -7,00 SEK     | -7.00 SEK",
                "1234     JPY | 1.234 JPY     | JPY 1,234      | JPY 1.234     | 1 234 JPY     | 1234 JPY",
                "1.2345   CLF | 1,2345 CLF    | CLF 1.2345     | CLF 1,2345    | 1,2345 CLF    | 1.2345 CLF",
                "1234.005 KWD | 1.234,005 KWD | KWD 1,234.005  | KWD 1.234,005 | 1 234,005 KWD | 1234.005 KWD",
                "9999999999999999.99 EUR | 9.999.999.999.999.999,99 € | €9,999,999,999,999,999.99"
                        + " | € 9.999.999.999.999.999,99 | 9 999 999 999 999 999,99 € | 9999999999999999.99 EUR"
            })
    void has_all_fraction_digits_of_its_currency(
            String text, String german, String english, String dutch, String french, String other) {
        String[] parts = text.split(" +", -1);
        Money money = money(parts[0], parts[1]);

        assertEquals(german, Written.by(out -> LanguageFormat.GERMAN.money(out, money)));
        assertEquals(english, Written.by(out -> LanguageFormat.ENGLISH.money(out, money)));
        assertEquals(dutch, Written.by(out -> LanguageFormat.DUTCH.money(out, money)));
        assertEquals(french, Written.by(out -> LanguageFormat.FRENCH.money(out, money)));
        assertEquals(other, Written.by(out -> LanguageFormat.OTHER.money(out, money)));
    }
}
