package dev.caserail.routing.diff;

import dev.caserail.routing.region.Region;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Facts of which it is not known whether their outcome changes. May overlap with what is known. Immutable. */
@WrapperStyle
@Value.Immutable
public sealed interface UndecidedRegion permits ImmutableUndecidedRegion {
    /** {@return the facts} */
    Region region();

    /** {@return why it is not known} */
    Doubt doubt();

    /**
     * Puts the two together.
     *
     * @param region the facts
     * @param doubt why it is not known
     * @return the undecided region
     */
    static UndecidedRegion of(Region region, Doubt doubt) {
        return ImmutableUndecidedRegion.of(region, doubt);
    }
}
