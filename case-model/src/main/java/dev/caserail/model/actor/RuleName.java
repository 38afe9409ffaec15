package dev.caserail.model.actor;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A rule of a decision table, whatever version the table has: {@link RuleReference#name()}. */
@WrapperStyle
@Value.Immutable
public sealed interface RuleName permits ImmutableRuleName {
    /** {@return the table's name} */
    String table();

    /** {@return the rule's id within the table} */
    String rule();

    /**
     * Names a rule.
     *
     * @param table the table's name
     * @param rule the rule's id within the table
     * @return the name
     */
    static RuleName of(String table, String rule) {
        return ImmutableRuleName.of(table, rule);
    }
}
