package dev.caserail.routing.rule;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a table: when all its conditions hold, its outputs follow. */
@ValueStyle
@Value.Immutable
public sealed interface Rule permits ImmutableRule {
    /** {@return its name within the table} */
    RuleId id();

    /** {@return its conditions, in the table's column order; a column that is missing here is {@code -}} */
    List<InputEntry> inputs();

    /** {@return its outputs, in the order of the output schema} */
    List<FactValue> outputs();

    /** {@return what its author noted, by the annotation column's name; not part of the table's meaning} */
    Map<String, String> annotations();

    /** {@return where it stands in a file; empty if it was made in code} */
    @Value.Auxiliary
    Optional<Location> location();

    /**
     * Starts a rule.
     *
     * @return the builder's first stage
     */
    static ImmutableRule.IdBuildStage builder() {
        return ImmutableRule.builder();
    }

    /** {@return whether it matches every case, so that no rule below it can be the first match} */
    @Value.NonAttribute
    default boolean catchAll() {
        return inputs().stream().allMatch(i -> i.test() instanceof AnyTest);
    }

    /** Checks that each column stands there once and that something follows. */
    @Value.Check
    default void check() {
        if (inputs().stream().map(InputEntry::column).distinct().count() < inputs().size()) {
            throw new IllegalArgumentException("rule `" + id().value() + "` has two conditions on one column");
        }
        if (outputs().isEmpty()) {
            throw new IllegalArgumentException("rule `" + id().value() + "` has no output");
        }
    }
}
