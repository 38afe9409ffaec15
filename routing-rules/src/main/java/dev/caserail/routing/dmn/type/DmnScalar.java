package dev.caserail.routing.dmn.type;

import dev.caserail.routing.fact.Domain;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A single value of a domain; for a column of lists, a set of codes. */
@ValueStyle
@Value.Immutable
public sealed interface DmnScalar extends DmnType permits ImmutableDmnScalar {
    @Override
    Optional<String> name();

    /** {@return the values it can have} */
    Domain domain();

    /** {@return whether {@code null} is among the allowed values, so that the fact may be absent} */
    default boolean optional() {
        return false;
    }

    /**
     * Starts one.
     *
     * @return the builder's first stage
     */
    static ImmutableDmnScalar.DomainBuildStage builder() {
        return ImmutableDmnScalar.builder();
    }

    /**
     * Takes all values of a domain.
     *
     * @param domain the domain
     * @return the type, without a name
     */
    static DmnScalar of(Domain domain) {
        return builder().domain(domain).build();
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return domain().words();
    }
}
