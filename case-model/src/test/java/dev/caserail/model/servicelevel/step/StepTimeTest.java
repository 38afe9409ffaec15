package dev.caserail.model.servicelevel.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** S12: at a percentage of the target, or so much before or after the due time. */
class StepTimeTest {
    @Example
    void what_is_written_is_read() {
        for (String text : List.of(
                "0%", "80%", "1000%", "due", "due-1h", "due+30m", "due-1h30m", "due+90s".replace("90s", "1m30s"))) {
            assertEquals(text, StepTime.of(text).text());
        }
        assertEquals("due-1h", StepTime.of(" DUE − PT1H ").text());
        assertEquals("due+2h", StepTime.of("+2h").text());
        assertEquals("due", StepTime.of("due-0").text());
    }

    @Example
    void what_is_none_is_told() {
        for (String text : List.of("", "1001%", "80", "-5%", "due-", "due 1h", "before", "due-1 day", "+-1h")) {
            assertEquals(
                    "at: error: time " + dev.caserail.taxonomy.diagnostic.Diagnostic.quoted(text)
                            + ", expected a share of the target such as `80%`, or `due`, `due-1h`, `due+30m`"
                            + " [escalation.malformed-time]",
                    StepTime.parse(text, PathLocation.of("at")).getError().line());
            assertThrows(IllegalArgumentException.class, () -> StepTime.of(text));
        }
        assertThrows(IllegalArgumentException.class, () -> TargetPercent.of(-1));
        assertThrows(IllegalArgumentException.class, () -> TargetPercent.of(1_001));
    }

    @Example
    void a_step_is_so_far_on_the_clock() {
        Duration target = Duration.ofHours(4);
        assertEquals(Duration.ofMinutes(192), StepTime.of("80%").threshold(target));
        assertEquals(Duration.ofHours(3), StepTime.of("due-1h").threshold(target));
        assertEquals(Duration.ofHours(5), StepTime.of("due+1h").threshold(target));
        assertEquals(Duration.ZERO, StepTime.of("due-5h").threshold(target));
        assertEquals(Duration.ZERO, StepTime.of("80%").threshold(Duration.ZERO));
    }

    @Property
    void a_share_is_never_early_and_less_than_a_nanosecond_late(
            @ForAll @IntRange(max = 1_000) int percent, @ForAll @LongRange(min = 0, max = 1L << 50) long nanos) {
        Duration threshold = TargetPercent.of(percent).threshold(Duration.ofNanos(nanos));
        long hundredfold = Math.multiplyExact(nanos, (long) percent);
        assertTrue(threshold.toNanos() * 100 >= hundredfold);
        assertTrue((threshold.toNanos() - 1) * 100 < hundredfold);
    }
}
