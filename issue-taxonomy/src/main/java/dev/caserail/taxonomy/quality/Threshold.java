package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Above which share a desk warns, and above which it raises an alarm. */
@WrapperStyle
@Value.Immutable
public sealed interface Threshold permits ImmutableThreshold {
    /** {@return the share above which to warn, from 0 to 1} */
    double warn();

    /** {@return the share above which to raise an alarm, from {@link #warn} to 1} */
    double alarm();

    /**
     * Sets both.
     *
     * @param warn the share above which to warn, from 0 to 1
     * @param alarm the share above which to raise an alarm, from {@code warn} to 1
     * @return the threshold
     * @throws IllegalArgumentException if one is no share, or the alarm comes before the warning
     */
    static Threshold of(double warn, double alarm) {
        return ImmutableThreshold.of(warn, alarm);
    }

    /**
     * Judges a share by its interval: an alarm or a warning where the whole interval lies above the threshold, fine where the
     * share itself is not above the warning and the whole interval not above the alarm; else there is too little to say.
     *
     * @param share the share that was counted
     * @param interval where the true share lies
     * @return the verdict
     */
    default QualityVerdict judge(double share, WilsonInterval interval) {
        if (interval.low() > alarm()) {
            return QualityVerdict.ALARM;
        }
        if (interval.low() > warn()) {
            return QualityVerdict.WARNING;
        }
        return share <= warn() && interval.high() <= alarm() ? QualityVerdict.FINE : QualityVerdict.TOO_FEW;
    }

    /** Checks that both are shares, in their order. */
    @Value.Check
    default void check() {
        // written so that what is no number is refused, too
        if (!(warn() >= 0 && alarm() >= warn() && alarm() <= 1)) {
            throw new IllegalArgumentException("warning above " + warn() + ", alarm above " + alarm()
                    + ", expected shares from 0 to 1, the warning not above the alarm");
        }
    }
}
