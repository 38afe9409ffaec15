package dev.caserail.routing.diff;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that was changed without any effect on what the table answers. Immutable. */
@WrapperStyle
@Value.Immutable
public sealed interface CosmeticChange permits ImmutableCosmeticChange {
    /** {@return what was changed} */
    CosmeticKind kind();

    /** {@return the rule's name before; empty if it is new} */
    Optional<RuleId> before();

    /** {@return the rule's name after; empty if it is gone} */
    Optional<RuleId> after();

    /** {@return what was changed, in one line} */
    String message();

    /**
     * Puts the four together.
     *
     * @param kind what was changed
     * @param before the rule's name before; empty if it is new
     * @param after the rule's name after; empty if it is gone
     * @param message what was changed, in one line
     * @return the change
     */
    static CosmeticChange of(CosmeticKind kind, Optional<RuleId> before, Optional<RuleId> after, String message) {
        return ImmutableCosmeticChange.of(kind, before, after, message);
    }
}
