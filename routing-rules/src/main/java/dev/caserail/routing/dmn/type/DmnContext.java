package dev.caserail.routing.dmn.type;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Named values, such as the outputs of a table that has several. */
@WrapperStyle
@Value.Immutable
public sealed interface DmnContext extends DmnValue permits ImmutableDmnContext {
    /** {@return the values by name; what is absent is missing} */
    Map<String, DmnValue> entries();

    /**
     * Names values.
     *
     * @param entries the values by name
     * @return the context
     */
    static DmnContext of(Map<String, ? extends DmnValue> entries) {
        return ImmutableDmnContext.of(entries);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return entries().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().shown())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
