package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of an agent, given by the host; a pseudonym serves as well. */
@WrapperStyle
@Value.Immutable
public sealed interface AgentId permits ImmutableAgentId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("agent id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code agent-12}
     * @return the agent id
     * @throws IllegalArgumentException if the text has another shape
     */
    static AgentId of(String value) {
        return ImmutableAgentId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the agent id, or what is wrong with the text
     */
    static Validation<Diagnostic, AgentId> parse(String text, Location where) {
        return SHAPE.parse(text, where, AgentId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
