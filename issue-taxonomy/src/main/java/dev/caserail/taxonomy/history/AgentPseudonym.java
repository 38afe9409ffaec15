package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Stands for an agent in statistics. Give every agent one that says nothing of the person, such as a number that only the
 * desk can look up: what is counted here tells where coaching is needed, and is personal data all the same.
 */
@WrapperStyle
@Value.Immutable
public sealed interface AgentPseudonym permits ImmutableAgentPseudonym {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("agent pseudonym", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code agent-17}
     * @return the agent pseudonym
     * @throws IllegalArgumentException if the text has another shape
     */
    static AgentPseudonym of(String value) {
        return ImmutableAgentPseudonym.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the agent pseudonym, or what is wrong with the text
     */
    static Validation<Diagnostic, AgentPseudonym> parse(String text, Location where) {
        return SHAPE.parse(text, where, AgentPseudonym::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
