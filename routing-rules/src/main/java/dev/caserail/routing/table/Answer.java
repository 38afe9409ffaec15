package dev.caserail.routing.table;

import java.util.List;

/**
 * What a table answered (T2). Which kind it is follows from the table's hit policy: a {@link Decision} is one outcome, a
 * {@link DecisionList} several, an {@link Aggregate} a number.
 *
 * @param <O> the outcome's type
 */
public sealed interface Answer<O> permits Aggregate, Decision, DecisionList {
    /** {@return which table answered} */
    TableVersion table();

    /** {@return the rules that gave the answer, in its order; the default alone where no rule matched} */
    List<Hit<O>> hits();
}
