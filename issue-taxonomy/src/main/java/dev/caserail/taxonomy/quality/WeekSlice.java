package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What was tracked in one week. */
@WrapperStyle
@Value.Immutable
public sealed interface WeekSlice extends SliceKey permits ImmutableWeekSlice {
    /** {@return the week} */
    IsoWeek week();

    /**
     * Names a slice.
     *
     * @param week the week
     * @return the slice
     */
    static WeekSlice of(IsoWeek week) {
        return ImmutableWeekSlice.of(week);
    }

    @Override
    @Value.NonAttribute
    default SliceDimension dimension() {
        return SliceDimension.WEEK;
    }
}
