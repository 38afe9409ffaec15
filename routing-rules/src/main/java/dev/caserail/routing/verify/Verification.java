package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What is known about a table once it was verified. */
@ValueStyle
@Value.Immutable
public sealed interface Verification permits ImmutableVerification {
    /** {@return which version of the table} */
    TableVersion table();

    /** {@return the findings: the gravest first, then by kind, then in the table's order} */
    List<Finding> findings();

    /**
     * {@return for each rule that decides something, facts that it decides, as a person recognises them: examples that take every
     * live rule once}
     */
    Map<RuleId, NamedFacts> examples();

    /** {@return pairs of rules whose swap would change an outcome; empty where their order does not matter} */
    List<OrderDependence> orderDependences();

    /** {@return the rules that can be deleted together without changing any outcome} */
    List<RuleId> deletable();

    /** {@return whether everything was decided: no finding is {@link FindingKind#UNDECIDED}} */
    @Value.NonAttribute
    default boolean complete() {
        return findings().stream().noneMatch(f -> f.kind() == FindingKind.UNDECIDED);
    }

    /** {@return whether no finding is an error} */
    @Value.NonAttribute
    default boolean sound() {
        return findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /**
     * Starts a verification.
     *
     * @return the builder's first stage
     */
    static ImmutableVerification.TableBuildStage builder() {
        return ImmutableVerification.builder();
    }
}
