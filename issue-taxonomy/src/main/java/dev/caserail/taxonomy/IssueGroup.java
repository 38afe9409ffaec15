package dev.caserail.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Name of a group of issues within a level, such as {@code PAYMENT}: what an issue picker shows between level and issue.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IssueGroup permits ImmutableIssueGroup {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "issue group",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code PAYMENT}
     * @return the group
     * @throws IllegalArgumentException if the text has another shape
     */
    static IssueGroup of(String value) {
        return ImmutableIssueGroup.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the group, or what is wrong with the text
     */
    static Validation<Diagnostic, IssueGroup> parse(String text, Location where) {
        return SHAPE.parse(text, where, IssueGroup::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
