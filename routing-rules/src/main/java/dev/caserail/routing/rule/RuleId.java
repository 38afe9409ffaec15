package dev.caserail.routing.rule;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Name of a rule within its table, such as {@code legal-threat}; {@code r1}, {@code r2} … where its author gave none. */
@WrapperStyle
@Value.Immutable
public sealed interface RuleId permits ImmutableRuleId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "rule id",
            "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]{0,59}",
            "1 to 60 letters, digits, hyphens, dots and underscores");

    /** Stands for a table's default outputs, where no rule matched. No rule can have this name. */
    RuleId DEFAULT = of("(default)");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code legal-threat}
     * @return the rule id
     * @throws IllegalArgumentException if the text has another shape
     */
    static RuleId of(String value) {
        return ImmutableRuleId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the rule id, or what is wrong with the text
     */
    static Validation<Diagnostic, RuleId> parse(String text, Location where) {
        return SHAPE.parse(text, where, RuleId::of);
    }

    /** Checks the shape, which the default's name does not have. */
    @Value.Check
    default void check() {
        if (!value().equals("(default)")) {
            SHAPE.require(value());
        }
    }
}
