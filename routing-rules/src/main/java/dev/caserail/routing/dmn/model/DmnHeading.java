package dev.caserail.routing.dmn.model;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a decision is called, and what it builds on. */
@ValueStyle
@Value.Immutable
public sealed interface DmnHeading permits ImmutableDmnHeading {
    /** {@return its XML id} */
    String id();

    /** {@return its name in the diagram} */
    String name();

    /** {@return the name under which other decisions know its result; mostly its name} */
    String variable();

    /** {@return the question it answers, in words} */
    Optional<String> question();

    /** {@return what its author says about it} */
    Optional<String> description();

    /** {@return the inputs it uses, by name} */
    List<String> inputs();

    /** {@return the decisions whose results it uses, by variable} */
    List<String> decisions();

    /**
     * Starts one.
     *
     * @return the builder's first stage
     */
    static ImmutableDmnHeading.IdBuildStage builder() {
        return ImmutableDmnHeading.builder();
    }
}
