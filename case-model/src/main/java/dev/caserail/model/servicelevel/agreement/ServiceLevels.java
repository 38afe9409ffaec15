package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All service levels of a desk, in their author's order. Codes are unique. */
@ValueStyle
@Value.Immutable
public sealed interface ServiceLevels permits ImmutableServiceLevels {
    /** {@return the service levels, in the author's order; never empty} */
    List<ServiceLevel> levels();

    /**
     * Puts service levels together.
     *
     * @param levels the service levels
     * @return all of them
     * @throws IllegalArgumentException if there is none, or two have one code
     */
    static ServiceLevels of(Iterable<ServiceLevel> levels) {
        return ImmutableServiceLevels.builder().addAllLevels(levels).build();
    }

    /** {@return the service levels by code, in the author's order} */
    @Value.Derived
    default Map<ServiceLevelCode, ServiceLevel> byCode() {
        Map<ServiceLevelCode, ServiceLevel> found = new LinkedHashMap<>();
        for (ServiceLevel level : levels()) {
            if (found.put(level.code(), level) != null) {
                throw new IllegalArgumentException(
                        "service level `" + level.code().value() + "` stands there twice");
            }
        }
        return found;
    }

    /**
     * Finds a service level.
     *
     * @param code its code
     * @return the service level; empty if there is none of that code
     */
    default Optional<ServiceLevel> find(ServiceLevelCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** Checks that there is one. */
    @Value.Check
    default void check() {
        if (levels().isEmpty()) {
            throw new IllegalArgumentException("a desk needs at least one service level");
        }
    }
}
