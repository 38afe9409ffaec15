package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case of the past with the issues that were tracked on it; none, if nobody did.
 *
 * <pre>{@code
 * TrackedCase.builder()
 *         .reference(CaseReference.of("C-1042"))
 *         .openedOn(LocalDate.of(2026, 3, 2))
 *         .channel(ChannelName.of("EMAIL"))
 *         .closed(true)
 *         .agent(AgentPseudonym.of("agent-17"))
 *         .addTracking(tracking)
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface TrackedCase permits ImmutableTrackedCase {
    /** {@return how the desk's system calls the case} */
    CaseReference reference();

    /** {@return the day on which it was opened, in the desk's zone} */
    LocalDate openedOn();

    /** {@return the channel that it came in by} */
    ChannelName channel();

    /** {@return whether it is closed; an open case may still get its issues} */
    boolean closed();

    /** {@return who tracked its issues, under a name that says nothing of the person; empty if nobody knows} */
    Optional<AgentPseudonym> agent();

    /**
     * {@return whether the customer had asked for something that was not settled when the praise was tracked, if any was; not
     * by default} What other issues of the case ask for need not be said here.
     */
    default boolean requestOpen() {
        return false;
    }

    /** {@return the issues tracked on it, in the order of tracking} */
    List<PastTracking> tracking();

    /**
     * Starts a case.
     *
     * @return the builder's first stage
     */
    static ImmutableTrackedCase.ReferenceBuildStage builder() {
        return ImmutableTrackedCase.builder();
    }

    /**
     * Replaces the issues, as a migration does.
     *
     * @param issues the issues, in the order of tracking
     * @return the same case with these
     * @throws IllegalArgumentException if more than one is primary
     */
    default TrackedCase withTracking(Iterable<PastTracking> issues) {
        return builder()
                .reference(reference())
                .openedOn(openedOn())
                .channel(channel())
                .closed(closed())
                .agent(agent())
                .requestOpen(requestOpen())
                .addAllTracking(issues)
                .build();
    }

    /** Checks that one issue at most is primary. */
    @Value.Check
    default void check() {
        if (tracking().stream().filter(PastTracking::primary).count() > 1) {
            throw new IllegalArgumentException(
                    "case `" + reference().value() + "` has more than one primary issue, expected one at most");
        }
    }
}
