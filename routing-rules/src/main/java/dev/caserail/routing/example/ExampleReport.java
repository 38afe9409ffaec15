package dev.caserail.routing.example;

import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** How a table answered its examples (T12). */
@WrapperStyle
@Value.Immutable
public sealed interface ExampleReport permits ImmutableExampleReport {
    /** {@return which version of the table} */
    TableVersion table();

    /** {@return a result for each example, in their order} */
    List<ExampleResult> results();

    /**
     * Puts results together.
     *
     * @param table which version of the table
     * @param results the results
     * @return the report
     */
    static ExampleReport of(TableVersion table, Iterable<ExampleResult> results) {
        return ImmutableExampleReport.of(table, results);
    }

    /** {@return whether all held} */
    @Value.NonAttribute
    default boolean held() {
        return results().stream().allMatch(ExampleResult::held);
    }

    /** {@return those that failed, in their order} */
    @Value.NonAttribute
    default List<ExampleResult> failures() {
        return results().stream().filter(result -> !result.held()).toList();
    }

    /** {@return the examples that nobody has confirmed yet} */
    @Value.NonAttribute
    default List<Example> toConfirm() {
        return results().stream()
                .map(ExampleResult::example)
                .filter(Example::toConfirm)
                .toList();
    }
}
