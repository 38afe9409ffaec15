package dev.caserail.routing.fact;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A domain of which only some values are allowed (T1; DMN: {@code inputValues}). */
@WrapperStyle
@Value.Immutable
public sealed interface LimitedDomain extends Domain permits ImmutableLimitedDomain {
    @Override
    Domain base();

    /** {@return what is allowed, in their author's order; never empty} */
    List<ValueRange> allowed();

    /**
     * Limits a domain.
     *
     * @param base the domain; no set, not itself limited
     * @param allowed what is allowed of it
     * @return the limited domain
     * @throws IllegalArgumentException if the base cannot be limited, or nothing is allowed
     */
    static LimitedDomain of(Domain base, Iterable<ValueRange> allowed) {
        return ImmutableLimitedDomain.of(base, allowed);
    }

    /** Checks that something is allowed, of single values. */
    @Value.Check
    default void check() {
        if (base() instanceof SetDomain
                || base() instanceof LimitedDomain
                || allowed().isEmpty()) {
            throw new IllegalArgumentException("cannot limit " + base() + " to " + allowed());
        }
    }

    @Override
    default boolean contains(FactValue value) {
        return base().contains(value) && allowed().stream().anyMatch(range -> range.contains(value));
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "one of " + allowed().stream().map(ValueRange::shown).collect(Collectors.joining(", "));
    }

    @Override
    @Value.NonAttribute
    default boolean ordered() {
        return base().ordered();
    }
}
