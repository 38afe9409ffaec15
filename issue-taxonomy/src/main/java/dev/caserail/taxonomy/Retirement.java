package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * From when an issue is tracked no more, and what takes its place (C14): one successor where it was renamed or merged,
 * several where it was split, none where the topic is gone. Its code is never used for anything else.
 */
@WrapperStyle
@Value.Immutable
public sealed interface Retirement permits ImmutableRetirement {
    /** {@return the first day on which it is not tracked any more, in the desk's zone} */
    LocalDate from();

    /** {@return what to track instead; several where the issue was split, empty where nothing takes its place} */
    List<IssueCode> successors();

    /**
     * Retires an issue.
     *
     * @param from the first day on which it is not tracked any more
     * @param successors what to track instead
     * @return both
     * @throws IllegalArgumentException if a successor is named twice
     */
    static Retirement of(LocalDate from, Iterable<IssueCode> successors) {
        return ImmutableRetirement.of(from, successors);
    }

    /** Checks that no successor is named twice. */
    @Value.Check
    default void check() {
        if (successors().stream().distinct().count() != successors().size()) {
            throw new IllegalArgumentException("a successor is named twice in " + successors());
        }
    }
}
