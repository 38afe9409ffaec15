package dev.caserail.taxonomy.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C13: small numbers do not shout, since a share comes with the interval that the true one lies in. */
class WilsonIntervalTest {
    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void is_as_published(long hits, long outOf, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(hits, outOf, 0.95);

        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.674489750196082",
        "0.6826894921370859, 1",
        "0.9, 1.644853626951472",
        "0.95, 1.959963984540054",
        "0.99, 2.575829303548901",
        "0.9999, 3.890591886413110",
    })
    void quantiles_of_the_normal_distribution_are_as_in_tables(double confidence, double z) {
        assertEquals(z, NormalQuantile.twoSided(confidence), 1e-11);
    }

    @Property
    void mirrors_itself_and_holds_the_share(
            @ForAll @IntRange(max = 500) int hits,
            @ForAll @IntRange(max = 500) int others,
            @ForAll @DoubleRange(min = 0.5, max = 0.9999) @Scale(4) double confidence) {
        int outOf = hits + others;
        WilsonInterval interval = WilsonInterval.of(hits, outOf, confidence);
        WilsonInterval mirrored = WilsonInterval.of(others, outOf, confidence);

        assertEquals(1 - interval.high(), mirrored.low(), 1e-12);
        if (outOf > 0) {
            double share = hits / (double) outOf;
            assertTrue(interval.low() <= share && share <= interval.high());
        }
        if (hits > 0 && others > 0) {
            // the bounds are where the share is as far away as the confidence allows (Wilson 1927)
            double z = NormalQuantile.twoSided(confidence);
            for (double bound : new double[] {interval.low(), interval.high()}) {
                double distance = Math.abs(hits / (double) outOf - bound);
                assertEquals(z * Math.sqrt(bound * (1 - bound) / outOf), distance, 1e-9);
            }
        }
    }

    @Test
    void is_all_there_is_where_nothing_was_counted() {
        assertEquals(WilsonInterval.of(0, 1), WilsonInterval.of(0, 0, 0.95));
    }

    @Test
    void begins_at_nothing_and_ends_at_all() {
        assertEquals(0, WilsonInterval.of(0, 3, 0.95).low());
        assertEquals(1, WilsonInterval.of(3, 3, 0.95).high());
        assertEquals(0.4385, WilsonInterval.of(3, 3, 0.95).low(), 0.00005);
    }

    @Test
    void refuses_what_cannot_be() {
        assertRefused("4 of 3, expected from 0 to 3", () -> WilsonInterval.of(4, 3, 0.95));
        assertRefused("-1 of 3, expected from 0 to 3", () -> WilsonInterval.of(-1, 3, 0.95));
        assertRefused("0 of -1, expected from 0 to 0", () -> WilsonInterval.of(0, -1, 0.95));
        assertRefused("confidence 1.0, expected from 0.5 to 0.9999", () -> WilsonInterval.of(1, 3, 1));
        assertRefused("confidence 0.49, expected from 0.5 to 0.9999", () -> WilsonInterval.of(1, 3, 0.49));
        assertRefused("confidence NaN, expected from 0.5 to 0.9999", () -> WilsonInterval.of(1, 3, Double.NaN));
        assertRefused("interval from 0.6 to 0.5, expected within 0 to 1", () -> WilsonInterval.of(0.6, 0.5));
        assertRefused("interval from -0.1 to 0.5, expected within 0 to 1", () -> WilsonInterval.of(-0.1, 0.5));
        assertRefused("interval from 0.1 to 1.5, expected within 0 to 1", () -> WilsonInterval.of(0.1, 1.5));
    }

    private static void assertRefused(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }
}
