package dev.caserail.routing.dmn.type;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Several values in order. */
@WrapperStyle
@Value.Immutable
public sealed interface DmnList extends DmnValue permits ImmutableDmnList {
    /** {@return the members} */
    List<DmnValue> members();

    /**
     * Lists values.
     *
     * @param members the members
     * @return the list
     */
    static DmnList of(Iterable<? extends DmnValue> members) {
        return ImmutableDmnList.of(members);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return members().stream().map(DmnValue::shown).collect(Collectors.joining(", ", "[", "]"));
    }
}
