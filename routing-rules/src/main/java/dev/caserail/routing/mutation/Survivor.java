package dev.caserail.routing.mutation;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.region.Region;
import dev.caserail.taxonomy.style.ValueStyle;
import org.immutables.value.Value;

/** A change of a table that alters an outcome and that no example noticed (T14). */
@ValueStyle
@Value.Immutable
public sealed interface Survivor permits ImmutableSurvivor {
    /** {@return the change} */
    Mutant mutant();

    /** {@return the share of all facts whose outcome it alters, above 0 and up to 1} */
    double share();

    /** {@return the largest region of facts whose outcome it alters, as far as conditions can tell it} */
    Region region();

    /** {@return what the changed table answers to the witness} */
    Expectation instead();

    /** {@return an example that would notice; it expects what the table answers now, and is to be confirmed by a person} */
    Example witness();

    /**
     * Starts a survivor.
     *
     * @return the builder's first stage
     */
    static ImmutableSurvivor.MutantBuildStage builder() {
        return ImmutableSurvivor.builder();
    }
}
