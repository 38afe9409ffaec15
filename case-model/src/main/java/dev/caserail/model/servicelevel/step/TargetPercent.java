package dev.caserail.model.servicelevel.step;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** A share of the target: at 80 % of four hours, 3 h 12 min of business time have passed. */
@WrapperStyle
@Value.Immutable
public sealed interface TargetPercent extends StepTime permits ImmutableTargetPercent {
    /** The largest share. */
    int MOST = 1_000;

    /** {@return the share, 0 to {@value #MOST}; above 100 it is after the clock is due} */
    int percent();

    /**
     * Makes one.
     *
     * @param percent the share
     * @return the time
     * @throws IllegalArgumentException if it is out of range
     */
    static TargetPercent of(int percent) {
        return ImmutableTargetPercent.of(percent);
    }

    @Override
    default Duration threshold(Duration target) {
        // exact to the nanosecond, rounded up: never earlier than the share
        Duration hundredfold = target.multipliedBy(percent());
        Duration share = hundredfold.dividedBy(100);
        return share.multipliedBy(100).compareTo(hundredfold) < 0 ? share.plusNanos(1) : share;
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return percent() + "%";
    }

    /** Checks the range. */
    @Value.Check
    default void check() {
        if (percent() < 0 || percent() > MOST) {
            throw new IllegalArgumentException("share " + percent() + " %, expected 0 to " + MOST);
        }
    }
}
