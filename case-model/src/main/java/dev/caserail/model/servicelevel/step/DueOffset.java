package dev.caserail.model.servicelevel.step;

import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** So much business time before or after the clock is due. */
@WrapperStyle
@Value.Immutable
public sealed interface DueOffset extends StepTime permits ImmutableDueOffset {
    /** {@return the business time from the due time to the step; negative before it} */
    Duration offset();

    /**
     * Makes one.
     *
     * @param offset the business time from the due time to the step; negative before it
     * @return the time
     */
    static DueOffset of(Duration offset) {
        return ImmutableDueOffset.of(offset);
    }

    @Override
    default Duration threshold(Duration target) {
        Duration sum = target.plus(offset());
        return sum.isNegative() ? Duration.ZERO : sum;
    }

    @Override
    @Value.NonAttribute
    default String text() {
        if (offset().isZero()) {
            return "due";
        }
        return (offset().isNegative() ? "due-" : "due+") + DurationText.write(offset().abs());
    }
}
