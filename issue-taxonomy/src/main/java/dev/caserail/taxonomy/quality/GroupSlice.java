package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The issues of one group of a level. */
@WrapperStyle
@Value.Immutable
public sealed interface GroupSlice extends SliceKey permits ImmutableGroupSlice {
    /** {@return the level} */
    IssueLevel level();

    /** {@return the group within it} */
    IssueGroup group();

    /**
     * Names a slice.
     *
     * @param level the level
     * @param group the group within it
     * @return the slice
     */
    static GroupSlice of(IssueLevel level, IssueGroup group) {
        return ImmutableGroupSlice.of(level, group);
    }

    @Override
    @Value.NonAttribute
    default SliceDimension dimension() {
        return SliceDimension.GROUP;
    }
}
