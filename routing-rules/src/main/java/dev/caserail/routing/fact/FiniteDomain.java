package dev.caserail.routing.fact;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A closed list of codes: an enum's constants, a taxonomy's issues, a desk's skills. */
@ValueStyle
@Value.Immutable
public sealed interface FiniteDomain extends Domain permits ImmutableFiniteDomain {
    /** How many codes a diagnostic lists; of more, it gives examples. */
    int MOST_SHOWN = 12;

    /** How many examples it gives. */
    int EXAMPLES = 3;

    /** {@return what one of them is called, such as {@code skill}} */
    String noun();

    /** {@return the codes, in their author's order; never empty} */
    Set<String> codes();

    /** {@return the codes as values, each made once: rules and facts that share them are compared by identity first} */
    @Value.Derived
    @Value.Auxiliary
    default Map<String, CodeValue> values() {
        return codes().stream().collect(Collectors.toMap(code -> code, CodeValue::of, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * Takes a code as a value.
     *
     * @param name the code; one that the domain does not have is answered all the same
     * @return the value
     */
    default CodeValue value(String name) {
        CodeValue known = values().get(name);
        return known == null ? CodeValue.of(name) : known;
    }

    /**
     * Lists the codes.
     *
     * @param noun what one of them is called
     * @param codes the codes, each once
     * @return the domain
     * @throws IllegalArgumentException if there is no code
     */
    static FiniteDomain of(String noun, Iterable<String> codes) {
        return ImmutableFiniteDomain.builder().noun(noun).addAllCodes(codes).build();
    }

    /**
     * Takes an enum's constants by their names.
     *
     * @param noun what one of them is called
     * @param type the enum
     * @return the domain
     */
    static FiniteDomain of(String noun, Class<? extends Enum<?>> type) {
        return of(noun, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** Checks that there is a code. */
    @Value.Check
    default void check() {
        if (codes().isEmpty()) {
            throw new IllegalArgumentException("a domain of `" + noun() + "` codes needs at least one code");
        }
    }

    @Override
    @Value.NonAttribute
    default String words() {
        if (codes().size() <= MOST_SHOWN) {
            return "one of " + String.join(", ", codes());
        }
        return "one of " + codes().size() + " codes such as "
                + codes().stream().limit(EXAMPLES).collect(Collectors.joining(", "));
    }

    @Override
    @Value.NonAttribute
    default Domain base() {
        return this;
    }

    @Override
    @Value.NonAttribute
    default boolean ordered() {
        return Domain.super.ordered();
    }
}
