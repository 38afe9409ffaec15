package dev.caserail.routing.table;

import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A fact that would have to be different, with one example of how. */
@WrapperStyle
@Value.Immutable
public sealed interface FactChange permits ImmutableFactChange {
    /** {@return the column's name} */
    String column();

    /** {@return the fact as it is} */
    Fact found();

    /** {@return an example of what it would have to be} */
    Fact example();

    /**
     * Puts the three together.
     *
     * @param column the column's name
     * @param found the fact as it is
     * @param example an example of what it would have to be
     * @return the change
     */
    static FactChange of(String column, Fact found, Fact example) {
        return ImmutableFactChange.of(column, found, example);
    }
}
