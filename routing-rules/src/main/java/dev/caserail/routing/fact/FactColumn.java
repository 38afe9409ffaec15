package dev.caserail.routing.fact;

import java.util.function.Function;

/**
 * One fact by name: its domain, and how it is read from the host's type. Immutable; as fit for threads as the host's
 * accessor.
 *
 * @param <F> the host's type
 */
public final class FactColumn<F> {
    private final String name;
    private final Domain domain;
    private final boolean optional;
    private final Function<? super F, ? extends Fact> accessor;

    FactColumn(String name, Domain domain, boolean optional, Function<? super F, ? extends Fact> accessor) {
        this.name = name;
        this.domain = domain;
        this.optional = optional;
        this.accessor = accessor;
    }

    /** {@return the name it has in a table's header} */
    public String name() {
        return name;
    }

    /** {@return the values it can have} */
    public Domain domain() {
        return domain;
    }

    /** {@return whether the fact may be absent, so that {@code null} is a condition} */
    public boolean optional() {
        return optional;
    }

    /**
     * Reads the fact.
     *
     * @param facts the host's facts about a case
     * @return the fact
     */
    public Fact read(F facts) {
        return accessor.apply(facts);
    }

    @Override
    public String toString() {
        return name;
    }
}
