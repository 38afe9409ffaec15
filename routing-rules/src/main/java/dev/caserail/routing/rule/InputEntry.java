package dev.caserail.routing.rule;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One input cell of a rule: a column and the condition on it. */
@WrapperStyle
@Value.Immutable
public sealed interface InputEntry permits ImmutableInputEntry {
    /** {@return the column's name} */
    String column();

    /** {@return the condition} */
    UnaryTest test();

    /** {@return where its cell stands in a file; empty if it was made in code} */
    @Value.Auxiliary
    Optional<Location> location();

    /**
     * Makes one.
     *
     * @param column the column's name
     * @param test the condition
     * @return the entry
     */
    static InputEntry of(String column, UnaryTest test) {
        return ImmutableInputEntry.of(column, test, Optional.empty());
    }

    /**
     * Makes one that was read from a file.
     *
     * @param column the column's name
     * @param test the condition
     * @param location where its cell stands
     * @return the entry
     */
    static InputEntry of(String column, UnaryTest test, Location location) {
        return ImmutableInputEntry.of(column, test, Optional.of(location));
    }

    /**
     * Says whether the condition holds.
     *
     * @param facts the facts of a case
     * @return whether it does; an unknown answer is none
     */
    default boolean holds(FactLookup facts) {
        return test().test(facts.fact(column()), facts) == Truth.TRUE;
    }
}
