package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A taxonomy, and from when a desk tracks by it. */
@WrapperStyle
@Value.Immutable
public sealed interface TaxonomyVersion permits ImmutableTaxonomyVersion {
    /** {@return the first day on which it holds, in the desk's zone} */
    LocalDate from();

    /** {@return the taxonomy} */
    IssueTaxonomy taxonomy();

    /**
     * Dates a taxonomy.
     *
     * @param from the first day on which it holds, in the desk's zone
     * @param taxonomy the taxonomy
     * @return both
     */
    static TaxonomyVersion of(LocalDate from, IssueTaxonomy taxonomy) {
        return ImmutableTaxonomyVersion.of(from, taxonomy);
    }
}
