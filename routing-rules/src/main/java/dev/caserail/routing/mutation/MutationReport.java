package dev.caserail.routing.mutation;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Which changes of a table its examples noticed (T14). */
@ValueStyle
@Value.Immutable
public sealed interface MutationReport permits ImmutableMutationReport {
    /** {@return which version of the table} */
    TableVersion table();

    /** {@return how many changes there are} */
    int mutants();

    /** {@return how many of them were tried before the bound was reached} */
    int tried();

    /** {@return those that an example noticed, in the table's order} */
    List<Mutant> killed();

    /** {@return those that are proven to alter nothing: they are not counted} */
    List<Mutant> equivalent();

    /** {@return those that alter an outcome and that no example noticed: the largest share of facts first} */
    List<Survivor> survivors();

    /** {@return those that no example noticed, and of which nobody knows whether they alter anything; they count as not noticed} */
    List<Mutant> undecided();

    /** {@return the names of examples that took no part, because the table itself does not answer as they expect} */
    List<String> failing();

    /** {@return the share of all changes that were tried, from 0 to 1} */
    @Value.NonAttribute
    default double done() {
        return mutants() == 0 ? 1 : (double) tried() / mutants();
    }

    /** {@return whether all changes were tried and decided} */
    @Value.NonAttribute
    default boolean complete() {
        return tried() == mutants() && undecided().isEmpty();
    }

    /** {@return how many of those that were tried could be noticed} */
    @Value.NonAttribute
    default int counted() {
        return tried() - equivalent().size();
    }

    /** {@return killed / (all - equivalent), of those that were tried; 1 where none could be noticed} */
    @Value.NonAttribute
    default double score() {
        return counted() == 0 ? 1 : (double) killed().size() / counted();
    }

    /** {@return the examples that would notice the survivors, each once: ready to be confirmed and added} */
    @Value.NonAttribute
    default List<Example> proposals() {
        Map<Object, Example> byFacts = new LinkedHashMap<>();
        survivors().forEach(survivor -> byFacts.putIfAbsent(survivor.witness().facts(), survivor.witness()));
        return List.copyOf(byFacts.values());
    }

    /**
     * Starts a report.
     *
     * @return the builder's first stage
     */
    static ImmutableMutationReport.TableBuildStage builder() {
        return ImmutableMutationReport.builder();
    }
}
