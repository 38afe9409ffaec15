package dev.caserail.routing.table;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The number that a table with hit policy COLLECT and {@code +}, {@code <}, {@code >} or {@code #} made of all matches.
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Aggregate<O> extends Answer<O> permits ImmutableAggregate {
    @Override
    TableVersion table();

    /** {@return sum, smallest or greatest output, or how many rules matched; exact, without zeros at the end} */
    BigDecimal number();

    /** {@return the rules that went into it, in the table's order; the default alone where none matched} */
    @Override
    List<Hit<O>> hits();

    /**
     * Puts the three together.
     *
     * @param <O> the outcome's type
     * @param table which table answered
     * @param number the number
     * @param hits the rules that went into it
     * @return the aggregate
     */
    static <O> Aggregate<O> of(TableVersion table, BigDecimal number, Iterable<Hit<O>> hits) {
        return ImmutableAggregate.of(table, number, hits);
    }
}
