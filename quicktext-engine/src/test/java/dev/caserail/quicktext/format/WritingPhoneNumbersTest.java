package dev.caserail.quicktext.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q4: telephone numbers and order references in a sentence")
class WritingPhoneNumbersTest {
    private static String phone(String number) {
        return Written.by(out -> LanguageFormat.GERMAN.phone(out, number));
    }

    @ParameterizedTest
    @CsvSource({
        "+49301234567, +49 30 1234567",
        "+4915228817386, +49 152 28817386",
        "+491713920000, +49 171 3920000",
        "+498999998000, +49 89 99998000",
        "+492214710000, +49 221 4710000",
        "+492034710000, +49 203 4710000",
        "+493301471000, +49 3301471000",
        "+491804471000, +49 1804471000",
        "+31612345678, +31 6 12345678",
        "+31201234567, +31 20 1234567",
        "+31111234567, +31 111 234567",
        "+3161234567, +31 61234567",
        "+33199001234, +33 1 99 00 12 34",
        "+32470123456, +32 470 12 34 56",
        "+41441234567, +41 44 123 45 67",
        "+4311234567, +43 1 1234567",
        "+436641234567, +43 6641234567",
        "+442079460123, +44 20 7946 0123",
        "+447700900123, +44 7700 900123",
        "+441134960123, +44 113 496 0123",
        "+441214960123, +44 121 496 0123",
        "+448081570123, +44 808 157 0123",
        "+443069990123, +44 306 999 0123",
        "+441632960123, +44 1632960123",
        "+12125550123, +1 212 555 0123",
        "+352123456, +352 123456",
        "+390612345678, +39 0612345678",
        "+79001234567, +7 9001234567",
        "+3521234, +352 1234",
        "+352123456789012, +352 123456789012",
        "+225012345678, +225 012345678"
    })
    void without_gaps_are_grouped_as_their_country_does(String entered, String written) {
        assertEquals(written, phone(entered));
    }

    @ParameterizedTest
    @CsvSource({
        "0049301234567, +49 30 1234567",
        "00 49 30 1234567, +49 30 1234567",
        "' +49 30 1234567 ', +49 30 1234567",
        "+49 (0)30 / 123 45-67, +49 30 123 45 67",
        "+49 (0) 30 1234567, +49 30 1234567",
        "+49(0)301234567, +49 30 1234567",
        "+49 (30) 1234567, +49 30 1234567",
        "+49-3301-123456, +49 3301 123456",
        "+49.30.1234567, +49 30 1234567",
        "+4930 1234567, +49 30 1234567",
        "+1 (212) 555-0123, +1 212 555 0123",
        "+49\u00A030\u202F1234567, +49 30 1234567"
    })
    void keep_the_groups_they_came_with(String entered, String written) {
        assertEquals(written, phone(entered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030 1234567",
                "030/123 45 67",
                "110",
                "",
                "+",
                "00",
                "+49",
                "+49 30",
                "+493012",
                "+49 030 1234567",
                "+3520123456",
                "+490301234567",
                "+4 9301234567",
                "+0301234567",
                "+4912345678901234",
                "+352123",
                "+49 30 1234567 ext. 12",
                "+49 30 CALLNOW",
                "+٤٩٣٠١٢٣٤٥٦٧",
                "Freephone"
            })
    void that_are_not_understood_stay_as_they_are(String number) {
        assertEquals(number, phone(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, 1234 567",
        "12345678, 1234 5678",
        "1234567890123, 1234 5678 9012 3",
        "123456, 123456",
        "C-1042, C-1042",
        "DE12345678, DE12345678",
        "1234-5678, 1234-5678",
        "12345678９, 12345678９"
    })
    void of_orders_are_grouped_in_fours_where_they_are_long_and_digits_only(String reference, String written) {
        assertEquals(written, Written.by(out -> LanguageFormat.DUTCH.orderReference(out, reference)));
    }
}
