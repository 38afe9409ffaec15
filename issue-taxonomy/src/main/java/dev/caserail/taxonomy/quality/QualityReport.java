package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How good a desk's tracking is (C13), made by {@link TrackingQuality#report}.
 *
 * <p>Each {@link QualityFigure} has the interval that its true share lies in, and is judged by that: an alarm says that the
 * share is above its threshold even if chance was against the desk.
 */
@ValueStyle
@Value.Immutable
public sealed interface QualityReport permits ImmutableQualityReport {
    /** How many pairs of issues and how many unknown codes a report tells by name, at most. */
    int MOST_NAMED = 100;

    /** {@return name and version of the taxonomy that the tracking was held against} */
    String taxonomy();

    /** {@return the day of which it speaks: that decides which issues are in force, and which unused} */
    LocalDate asOf();

    /** {@return what it was judged by} */
    QualityThresholds thresholds();

    /** {@return how much it is about} */
    TrackingVolume volume();

    /**
     * {@return whether the tracking covers the days up to {@link #asOf}, so that it says which issues are unused} Where it begins
     * later, or goes on after that day, they are listed and not judged.
     */
    boolean coversUnusedDays();

    /** {@return the first day on which a case was opened or an issue tracked; empty if there is no case} */
    Optional<LocalDate> firstDay();

    /** {@return the last such day} */
    Optional<LocalDate> lastDay();

    /** {@return the figures of the whole desk, in the order of the metrics} */
    List<QualityFigure> overall();

    /**
     * {@return the figures of each slice} Levels, groups in the taxonomy's order, channels and agents by name, weeks from the
     * earliest; only those with anything to count, or with an unused issue.
     */
    List<QualitySlice> slices();

    /**
     * {@return which slices are not all there because there were too many}: agents or channels beyond the first in order of
     * their names, or weeks before the latest. They count in all other figures.
     */
    Set<SliceDimension> truncated();

    /** {@return what was taken for what, the most frequent first; at most {@value #MOST_NAMED} pairs the taxonomy knows} */
    List<ConfusionPair> confusions();

    /** {@return how often each issue of the taxonomy was tracked that was at all, the most frequent first} */
    List<CodeCount> uses();

    /** {@return the issues in force that were not tracked within {@link QualityThresholds#unusedDays}, in the taxonomy's order} */
    List<UnusedIssue> unused();

    /**
     * {@return codes that the taxonomy does not have, the most frequent first} At most {@value #MOST_NAMED} of those that are
     * first in the alphabet; all of them count.
     */
    List<CodeCount> unknown();

    /** {@return issues that were tracked while they were not in force, with how often, the most frequent first} */
    List<CodeCount> outOfForce();

    /**
     * Starts a report.
     *
     * @return the builder's first stage
     */
    static ImmutableQualityReport.TaxonomyBuildStage builder() {
        return ImmutableQualityReport.builder();
    }

    /**
     * Finds a figure of the whole desk.
     *
     * @param metric what was counted
     * @return the figure
     */
    default QualityFigure figure(QualityMetric metric) {
        return overall().stream()
                .filter(figure -> figure.metric() == metric)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the report has no figure of " + metric));
    }

    /**
     * Lists the slices of one kind.
     *
     * @param dimension by what the report is cut
     * @return its slices, in their order
     */
    default List<QualitySlice> slices(SliceDimension dimension) {
        return slices().stream()
                .filter(slice -> slice.key().dimension() == dimension)
                .toList();
    }

    /**
     * Finds a slice.
     *
     * @param key which part it is about
     * @return the slice; empty if nothing was tracked in it
     */
    default Optional<QualitySlice> slice(SliceKey key) {
        return slices().stream().filter(slice -> slice.key().equals(key)).findFirst();
    }

    /**
     * {@return the worst verdict on the whole desk, its levels, groups and channels} Agents and weeks do not count: they say
     * where and when to look, and an old week cannot be made better.
     */
    default QualityVerdict verdict() {
        return worst(overall(), slices());
    }

    private static QualityVerdict worst(List<QualityFigure> overall, List<QualitySlice> slices) {
        return Stream.concat(
                        overall.stream(),
                        slices.stream()
                                .filter(slice -> slice.key().dimension().compareTo(SliceDimension.CHANNEL) <= 0)
                                .flatMap(slice -> slice.figures().stream()))
                .map(QualityFigure::verdict)
                .max(Comparator.naturalOrder())
                .orElse(QualityVerdict.TOO_FEW);
    }

    /** Checks that the verdict is the worst one. */
    @Value.Check
    default void check() {
        QualityVerdict worst = worst(overall(), slices());
        if (verdict() != worst) {
            throw new IllegalArgumentException("verdict " + verdict() + ", but the worst of the figures is " + worst);
        }
    }
}
