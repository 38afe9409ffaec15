package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known when an issue is to be tracked on a case (C12). */
@ValueStyle
@Value.Immutable
public sealed interface TrackingSituation permits ImmutableTrackingSituation {
    /** {@return the day, in the desk's zone: it says which issues are in force} */
    LocalDate day();

    /** {@return what the case has to track issues on; empty if that is checked elsewhere} */
    Optional<TrackingScope> scope();

    /** {@return the other issues of the case; when one is corrected, without that one} */
    List<TrackedIssue> others();

    /**
     * Starts a situation.
     *
     * @return the builder's first stage
     */
    static ImmutableTrackingSituation.DayBuildStage builder() {
        return ImmutableTrackingSituation.builder();
    }

    /**
     * Takes a day, and nothing else.
     *
     * @param day the day, in the desk's zone
     * @return the situation
     */
    static TrackingSituation on(LocalDate day) {
        return builder().day(day).build();
    }
}
