package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All clocks of a desk, in their author's order. Codes are unique. */
@ValueStyle
@Value.Immutable
public sealed interface ClockSet permits ImmutableClockSet {
    /** {@return the clocks, in the author's order} */
    List<ClockDefinition> clocks();

    /**
     * Puts clocks together.
     *
     * @param clocks the clocks
     * @return all of them
     * @throws IllegalArgumentException if two have one code
     */
    static ClockSet of(Iterable<ClockDefinition> clocks) {
        return ImmutableClockSet.builder().addAllClocks(clocks).build();
    }

    /** {@return the clocks by code, in the author's order} */
    @Value.Derived
    default Map<MilestoneCode, ClockDefinition> byCode() {
        Map<MilestoneCode, ClockDefinition> found = new LinkedHashMap<>();
        for (ClockDefinition clock : clocks()) {
            if (found.put(clock.code(), clock) != null) {
                throw new IllegalArgumentException("clock `" + clock.code().value() + "` stands there twice");
            }
        }
        return found;
    }

    /**
     * Finds a clock.
     *
     * @param code its code
     * @return the clock; empty if there is none of that code
     */
    default Optional<ClockDefinition> find(MilestoneCode code) {
        return Optional.ofNullable(byCode().get(code));
    }
}
