package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The figures of one part of the tracking. */
@WrapperStyle
@Value.Immutable
public sealed interface QualitySlice permits ImmutableQualitySlice {
    /** {@return which part it is about} */
    SliceKey key();

    /** {@return how many issues were tracked in it} */
    long trackings();

    /**
     * {@return its figures, in the order of the metrics} Levels and groups know nothing of untracked cases, groups nothing of
     * unknown codes, and channels, agents and weeks have no unused issues.
     */
    List<QualityFigure> figures();

    /**
     * Puts a slice together.
     *
     * @param key which part it is about
     * @param trackings how many issues were tracked in it
     * @param figures its figures
     * @return the slice
     */
    static QualitySlice of(SliceKey key, long trackings, Iterable<QualityFigure> figures) {
        return ImmutableQualitySlice.of(key, trackings, figures);
    }

    /**
     * Finds a figure.
     *
     * @param metric what was counted
     * @return the figure; empty if the slice does not have it
     */
    default Optional<QualityFigure> figure(QualityMetric metric) {
        return figures().stream().filter(figure -> figure.metric() == metric).findFirst();
    }
}
