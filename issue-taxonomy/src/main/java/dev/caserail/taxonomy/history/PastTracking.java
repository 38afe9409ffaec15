package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * An issue as it was tracked on a case: the code that stands there now, and those that it was corrected from. The code may be
 * unknown to the taxonomy of today.
 *
 * <pre>{@code
 * PastTracking.builder()
 *         .issue(IssueCode.of("APP_ERROR"))
 *         .level(IssueLevel.ACCOUNT)
 *         .trackedOn(LocalDate.of(2026, 3, 2))
 *         .addCorrectedFrom(IssueCode.of("OTHER_APP_ISSUE"))
 *         .primary(true)
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface PastTracking permits ImmutablePastTracking {
    /** {@return the code that stands on the case} */
    IssueCode issue();

    /** {@return the level of the target that it was tracked on, which need not be the issue's own} */
    IssueLevel level();

    /** {@return the day on which it was tracked first, in the desk's zone} */
    LocalDate trackedOn();

    /** {@return the codes that stood there before and were corrected away, oldest first} */
    List<IssueCode> correctedFrom();

    /** {@return whether it is the primary issue of its case; not by default} */
    default boolean primary() {
        return false;
    }

    /**
     * Starts a tracking.
     *
     * @return the builder's first stage
     */
    static ImmutablePastTracking.IssueBuildStage builder() {
        return ImmutablePastTracking.builder();
    }

    /**
     * Replaces the codes, as a migration does.
     *
     * @param now the code that stands on the case
     * @param before the codes that it was corrected from, oldest first
     * @return the same tracking with these codes
     */
    default PastTracking withCodes(IssueCode now, Iterable<IssueCode> before) {
        return builder()
                .issue(now)
                .level(level())
                .trackedOn(trackedOn())
                .addAllCorrectedFrom(before)
                .primary(primary())
                .build();
    }
}
