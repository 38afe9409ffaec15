package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What came of reading a file of past tracking. */
@WrapperStyle
@Value.Immutable
public sealed interface TrackingRead permits ImmutableTrackingRead {
    /** {@return how many cases were handed over} */
    long cases();

    /** {@return how many cases were left out because a row of theirs is faulty} */
    long leftOut();

    /** {@return how many rows below the header were read} */
    long rows();

    /** {@return whether the file was read to its end} */
    boolean complete();

    /**
     * Puts the counts together.
     *
     * @param cases how many cases were handed over
     * @param leftOut how many were left out
     * @param rows how many rows were read
     * @param complete whether the file was read to its end
     * @return the counts
     */
    static TrackingRead of(long cases, long leftOut, long rows, boolean complete) {
        return ImmutableTrackingRead.of(cases, leftOut, rows, complete);
    }

    /** {@return whether there was no fault: the whole file was read, and no case left out} */
    @Value.NonAttribute
    default boolean sound() {
        return complete() && leftOut() == 0;
    }
}
