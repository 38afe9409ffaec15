package dev.caserail.routing.fact;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Sets of a finite domain's codes: a case has several tracked issues and several signals at once. */
@WrapperStyle
@Value.Immutable
public sealed interface SetDomain extends Domain permits ImmutableSetDomain {
    /** {@return the codes a member can have} */
    FiniteDomain members();

    /**
     * Makes sets of a finite domain's codes.
     *
     * @param members the codes a member can have
     * @return the domain
     */
    static SetDomain of(FiniteDomain members) {
        return ImmutableSetDomain.of(members);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "`contains x`, `contains any (…)`, `contains all (…)`, `contains none (…)` or `empty`";
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
