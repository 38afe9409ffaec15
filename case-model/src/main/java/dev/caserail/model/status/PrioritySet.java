package dev.caserail.model.status;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The priorities of a desk, the most urgent first. Immutable. */
@WrapperStyle
@Value.Immutable
public sealed interface PrioritySet permits ImmutablePrioritySet {
    /** {@return the priorities, the most urgent first; codes are distinct} */
    List<PriorityDefinition> priorities();

    /** {@return the priority of a case nobody has given one; empty for none} */
    Optional<PriorityCode> initial();

    /**
     * Makes a set.
     *
     * @param priorities the priorities, the most urgent first
     * @param initial the priority of a case nobody has given one; empty for none
     * @return the set
     * @throws IllegalArgumentException if a code is there twice, or the initial one is not there
     */
    static PrioritySet of(Iterable<PriorityDefinition> priorities, Optional<PriorityCode> initial) {
        return ImmutablePrioritySet.of(priorities, initial);
    }

    /**
     * Finds a priority.
     *
     * @param code its code
     * @return its definition; empty if the desk has none of that code
     */
    default Optional<PriorityDefinition> find(PriorityCode code) {
        return priorities().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** {@return the codes, the most urgent first} */
    @Value.NonAttribute
    default List<PriorityCode> codes() {
        return priorities().stream().map(PriorityDefinition::code).toList();
    }

    /** Checks that codes are distinct, and that the initial one is there. */
    @Value.Check
    default void check() {
        if (codes().stream().distinct().count() != codes().size()) {
            throw new IllegalArgumentException("a priority stands twice in " + codes());
        }
        if (initial().isPresent() && find(initial().get()).isEmpty()) {
            throw new IllegalArgumentException(
                    "the initial priority `" + initial().get().value() + "` is not in the set");
        }
    }
}
