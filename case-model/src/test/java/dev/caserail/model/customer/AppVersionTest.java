package dev.caserail.model.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which version of the app a customer has is asked when a technical problem is passed to engineering (F2). */
class AppVersionTest {
    @Test
    void ages_compare_number_by_number() {
        assertTrue(AppVersion.of("4.9").olderThan(AppVersion.of("4.12.1")));
        assertTrue(AppVersion.of("4.12").olderThan(AppVersion.of("4.12.1")));
        assertFalse(AppVersion.of("4.12.1").olderThan(AppVersion.of("4.12")));
        assertFalse(AppVersion.of("4.2").olderThan(AppVersion.of("4.2.0")));
        assertFalse(AppVersion.of("4.2.0").olderThan(AppVersion.of("4.2")));
    }

    @Test
    void what_is_no_version_is_refused() {
        for (String bad : List.of("", "v4", "4.", ".4", "4..2", "4.12-beta", "1.2.3.4.5.6.7", "1234567890")) {
            assertThrows(IllegalArgumentException.class, () -> AppVersion.of(bad), bad);
            assertTrue(AppVersion.parse(bad, PathLocation.of("app")).isInvalid());
        }
        assertEquals(
                "999999999",
                AppVersion.parse("999999999", PathLocation.of("app")).get().value());
    }

    @Property
    void age_is_a_strict_order(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> a,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> b,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> c) {
        AppVersion x = version(a);
        AppVersion y = version(b);
        AppVersion z = version(c);

        assertFalse(x.olderThan(x));
        assertFalse(x.olderThan(y) && y.olderThan(x));
        assertTrue(!(x.olderThan(y) && y.olderThan(z)) || x.olderThan(z));
    }

    private static AppVersion version(List<Integer> numbers) {
        return AppVersion.of(numbers.stream().map(String::valueOf).collect(Collectors.joining(".")));
    }
}
