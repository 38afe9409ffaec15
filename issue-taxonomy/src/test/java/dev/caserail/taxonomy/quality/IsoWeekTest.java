package dev.caserail.taxonomy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C13: weeks are those of ISO 8601. */
class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-W10",
        "2026-03-08, 2026-W10",
        "2026-12-28, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01",
        "0999-06-01, 0999-W22",
        "+12345-06-01, 12345-W22",
    })
    void hold_the_days_from_monday_to_sunday(String day, String week) {
        assertEquals(IsoWeek.of(week), IsoWeek.of(LocalDate.parse(day)));
    }

    @Test
    void are_texts_of_one_shape() {
        assertEquals(
                "week `2026-W54`, expected year and week of ISO 8601, such as 2026-W10",
                assertThrows(IllegalArgumentException.class, () -> IsoWeek.of("2026-W54"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> IsoWeek.of("2026-W00"));
    }
}
