package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A column of a DMN table as its author drew it. */
@ValueStyle
@Value.Immutable
public sealed interface DmnColumn permits ImmutableDmnColumn {
    /** {@return an input's expression, such as {@code Applicant.age}, or an output's name} */
    String name();

    /** {@return what a cell can have} */
    DmnScalar type();

    /** {@return what people read above the column; empty where it is the name} */
    Optional<String> label();

    /**
     * Makes one.
     *
     * @param name the expression or name
     * @param type what a cell can have
     * @param label what people read
     * @return the column
     */
    static DmnColumn of(String name, DmnScalar type, Optional<String> label) {
        return ImmutableDmnColumn.builder().name(name).type(type).label(label).build();
    }
}
