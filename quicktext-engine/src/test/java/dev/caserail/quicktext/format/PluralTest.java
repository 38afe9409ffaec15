package dev.caserail.quicktext.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Q4: which form of a noun goes with a number, by the samples of CLDR's plurals.xml. Its samples that end in a zero behind
 * the point, such as {@code 1.0}, are no samples here, since our numbers are written without that zero; French
 * {@code many} (from a million on) is {@code other}, since texts need no third form for it.
 */
@DisplayName("Q4: plural, with the samples of CLDR")
class PluralTest {
    private static final LanguageFormat[] ONE_IS_1 = {
        LanguageFormat.GERMAN, LanguageFormat.ENGLISH, LanguageFormat.DUTCH, LanguageFormat.OTHER
    };

    private static PluralCategory plural(LanguageFormat format, String number) {
        return format.plural(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "1.0", "1.00"})
    void one_thing_is_one_however_it_was_computed(String number) {
        for (LanguageFormat format : LanguageFormat.values()) {
            assertEquals(PluralCategory.ONE, plural(format, number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "0.9", "1.1", "1.5", "1.6", "-1.5"})
    void less_than_two_is_one_in_french_only(String number) {
        assertEquals(PluralCategory.ONE, plural(LanguageFormat.FRENCH, number));
        for (LanguageFormat format : ONE_IS_1) {
            assertEquals(PluralCategory.OTHER, plural(format, number));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2", "3", "16", "17", "100", "1000", "10000", "100000", "1000000", "2.1", "3.5", "10.1", "-2", "1E+3"
            })
    void two_and_more_are_other(String number) {
        for (LanguageFormat format : LanguageFormat.values()) {
            assertEquals(PluralCategory.OTHER, plural(format, number));
        }
    }

    @ParameterizedTest
    @EnumSource
    void category_is_found_by_its_word(PluralCategory category) {
        assertEquals(Optional.of(category), PluralCategory.find(category.word()));
        assertEquals(Optional.empty(), PluralCategory.find("many"));
    }
}
