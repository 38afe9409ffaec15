package dev.caserail.routing.simplify;

import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A table that means the same as another one and is no larger. Immutable.
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Simplification<F, O> permits ImmutableSimplification {
    /** {@return the smaller table; of the same name and version, with its own hash. The table as it was if nothing was found} */
    DecisionTable<F, O> table();

    /** {@return the steps that lead to it, in order; none if nothing was found} */
    List<SimplifyStep> steps();

    /** {@return the proof that it means the same: a comparison of the table as it was with it, always {@link TableDiff#equivalent}} */
    TableDiff proof();

    /** {@return whether the search came to its end; else the table may be made smaller still} */
    boolean complete();

    /** Checks the proof. */
    @Value.Check
    default void check() {
        if (!proof().equivalent()) {
            throw new IllegalArgumentException(
                    "table `" + table().version().shown() + "` is not proven to mean the same");
        }
    }
}
