package dev.caserail.routing.table;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * All outcomes of a table with hit policy RULE ORDER or COLLECT (in the table's order) or OUTPUT ORDER (in the order of
 * the declared output values, then the table's).
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface DecisionList<O> extends Answer<O> permits ImmutableDecisionList {
    @Override
    TableVersion table();

    /** {@return the rules that matched, at least one, in the policy's order; the default alone where none did} */
    @Override
    List<Hit<O>> hits();

    /**
     * Puts the two together.
     *
     * @param <O> the outcome's type
     * @param table which table decided
     * @param hits the rules that matched
     * @return the list
     */
    static <O> DecisionList<O> of(TableVersion table, Iterable<Hit<O>> hits) {
        return ImmutableDecisionList.of(table, hits);
    }

    /** {@return the outcomes, one for each hit; equal ones are not merged} */
    @Value.NonAttribute
    default List<O> outcomes() {
        return hits().stream().map(Hit::outcome).toList();
    }
}
