package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** How much a report is about. */
@WrapperStyle
@Value.Immutable
public sealed interface TrackingVolume permits ImmutableTrackingVolume {
    /** {@return how many cases there are} */
    long cases();

    /** {@return how many of them are closed} */
    long closedCases();

    /** {@return how many issues were tracked on them} */
    long trackings();

    /** {@return how often one code was corrected to another} */
    long corrections();

    /**
     * Puts the counts together.
     *
     * @param cases how many cases there are
     * @param closedCases how many of them are closed
     * @param trackings how many issues were tracked on them
     * @param corrections how often one code was corrected to another
     * @return the counts
     */
    static TrackingVolume of(long cases, long closedCases, long trackings, long corrections) {
        return ImmutableTrackingVolume.of(cases, closedCases, trackings, corrections);
    }
}
