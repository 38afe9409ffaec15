package dev.caserail.model.actor;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A rule in one version of a decision table, precise enough to find it again years later. */
@WrapperStyle
@Value.Immutable
public sealed interface RuleReference permits ImmutableRuleReference {
    /** {@return the table's name} */
    String table();

    /** {@return the version its author gave it} */
    String version();

    /** {@return the hash of its content} */
    String hash();

    /** {@return the rule's id within the table} */
    String rule();

    /**
     * Names a rule.
     *
     * @param table the table's name
     * @param version the version its author gave it
     * @param hash the hash of its content
     * @param rule the rule's id within the table
     * @return the reference
     */
    static RuleReference of(String table, String version, String hash, String rule) {
        return ImmutableRuleReference.of(table, version, hash, rule);
    }

    /** {@return the rule, whatever version its table has} */
    @Value.NonAttribute
    default RuleName name() {
        return RuleName.of(table(), rule());
    }
}
