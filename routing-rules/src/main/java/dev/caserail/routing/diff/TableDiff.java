package dev.caserail.routing.diff;

import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is known about a change of a table: the regions of facts whose outcome is another one after it (T11).
 *
 * <pre>{@code
 * TableDiff diff = TableDiff.between(table, changed);
 * diff.regions().forEach(region -> System.out.println(region.before().shown() + " -> " + region.after().shown()));
 * }</pre>
 *
 * <p>Columns are matched by name, and facts are all that one of the tables could be asked with. Order of rules, hit policy,
 * defaults and the order of declared outputs are part of the meaning; names of rules and annotations are not. Immutable.
 */
@ValueStyle
@Value.Immutable
public sealed interface TableDiff permits ImmutableTableDiff {
    /** {@return which table it was} */
    TableVersion before();

    /** {@return which table it became} */
    TableVersion after();

    /** {@return what was changed beside the rules, in words, one thing a line; the regions tell whether it has an effect} */
    List<String> settings();

    /** {@return the regions whose outcome changes: no two overlap, the largest first} */
    List<ChangedRegion> regions();

    /** {@return what was not decided; together with the regions, it has all facts whose outcome changes} */
    List<UndecidedRegion> undecided();

    /** {@return what was changed without effect; names and notes of rules among it} */
    List<CosmeticChange> cosmetics();

    /** {@return how many past cases were given} */
    int cases();

    /** {@return which of the past cases have another outcome, by their places in the list, from 0, ascending} */
    List<Integer> changedCases();

    /**
     * Compares two tables, with the usual budget.
     *
     * @param before the table as it was
     * @param after the table as it became
     * @return what changes
     * @throws IllegalArgumentException if a column has values of one kind in the one, of another kind in the other; for tables
     *     from outside, {@link TableComparer#of} answers that as diagnostics
     */
    static TableDiff between(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        Validation<Seq<Diagnostic>, TableComparer> comparer = TableComparer.of(before, after);
        if (comparer.isInvalid()) {
            throw new IllegalArgumentException(
                    comparer.getError().map(Diagnostic::message).mkString("; "));
        }
        return comparer.get().compare();
    }

    /** {@return whether the tables are proven to mean the same: nothing changes, and nothing is undecided} */
    @Value.NonAttribute
    default boolean equivalent() {
        return regions().isEmpty() && complete();
    }

    /** {@return whether everything was decided} */
    @Value.NonAttribute
    default boolean complete() {
        return undecided().isEmpty();
    }

    /** {@return which share of all facts changes, from 0 to 1, as far as is known} */
    @Value.NonAttribute
    default double share() {
        return Math.min(1, regions().stream().mapToDouble(ChangedRegion::share).sum());
    }

    /** {@return whether all shares are exact; else some were estimated} */
    @Value.NonAttribute
    default boolean exactShare() {
        return regions().stream().allMatch(ChangedRegion::exactShare);
    }

    /**
     * Starts a comparison's result.
     *
     * @return the builder's first stage
     */
    static ImmutableTableDiff.BeforeBuildStage builder() {
        return ImmutableTableDiff.builder();
    }
}
