package dev.caserail.routing.dmn.type;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A list, such as the issues of a case, or all answers of a table that collects. */
@ValueStyle
@Value.Immutable
public sealed interface DmnSequence extends DmnType permits ImmutableDmnSequence {
    @Override
    Optional<String> name();

    /** {@return the type of its members} */
    DmnType members();

    /**
     * Makes lists of a type.
     *
     * @param name the item definition's name, if it has one
     * @param members the type of the members
     * @return the type
     */
    static DmnSequence of(Optional<String> name, DmnType members) {
        return ImmutableDmnSequence.builder().members(members).name(name).build();
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "a list, each member " + members().words();
    }
}
