package dev.caserail.routing.dmn.type;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Several named parts, as {@code Applicant} has {@code Applicant.age}. */
@ValueStyle
@Value.Immutable
public sealed interface DmnStructure extends DmnType permits ImmutableDmnStructure {
    @Override
    Optional<String> name();

    /** {@return the parts by name, in their author's order} */
    Map<String, DmnType> components();

    /**
     * Puts parts together.
     *
     * @param name the item definition's name, if it has one
     * @param components the parts by name
     * @return the type
     */
    static DmnStructure of(Optional<String> name, Map<String, ? extends DmnType> components) {
        return ImmutableDmnStructure.builder()
                .name(name)
                .putAllComponents(components)
                .build();
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "a context of " + String.join(", ", components().keySet());
    }
}
