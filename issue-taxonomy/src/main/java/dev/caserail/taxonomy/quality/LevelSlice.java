package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The issues of one level. */
@WrapperStyle
@Value.Immutable
public sealed interface LevelSlice extends SliceKey permits ImmutableLevelSlice {
    /** {@return the level} */
    IssueLevel level();

    /**
     * Names a slice.
     *
     * @param level the level
     * @return the slice
     */
    static LevelSlice of(IssueLevel level) {
        return ImmutableLevelSlice.of(level);
    }

    @Override
    @Value.NonAttribute
    default SliceDimension dimension() {
        return SliceDimension.LEVEL;
    }
}
