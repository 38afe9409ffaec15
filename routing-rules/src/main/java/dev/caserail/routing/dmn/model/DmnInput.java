package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A fact that a DMN model asks the host for. */
@ValueStyle
@Value.Immutable
public sealed interface DmnInput permits ImmutableDmnInput {
    /** {@return its XML id} */
    String id();

    /** {@return the name under which expressions know it, and {@link DmnModel#facts} takes it} */
    String name();

    /** {@return what values it can have} */
    DmnType type();

    /** {@return what people read in the diagram; empty where it is the name} */
    Optional<String> label();

    /**
     * Makes one.
     *
     * @param id its XML id
     * @param name its name
     * @param type what values it can have
     * @param label what people read in the diagram
     * @return the input
     */
    static DmnInput of(String id, String name, DmnType type, Optional<String> label) {
        return ImmutableDmnInput.builder()
                .id(id)
                .name(name)
                .type(type)
                .label(label)
                .build();
    }
}
