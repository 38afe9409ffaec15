package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.dmn.type.DmnValue;
import java.util.Optional;
import java.util.function.Function;

/** A decision that is computed: names, literals, arithmetic, joined texts, a comparison. Immutable. */
public final class DmnExpression implements DmnDecision {
    private final DmnHeading heading;
    private final DmnType type;
    private final String text;
    private final Function<DmnFacts, Optional<DmnValue>> computation;

    private DmnExpression(
            DmnHeading heading, DmnType type, String text, Function<DmnFacts, Optional<DmnValue>> computation) {
        this.heading = heading;
        this.type = type;
        this.text = text;
        this.computation = computation;
    }

    /**
     * Puts a decision together.
     *
     * @param heading how it is called, and what it builds on
     * @param type what kind of result it gives
     * @param text the expression in FEEL
     * @param computation what it computes; empty where it has no value
     * @return the decision
     */
    public static DmnExpression of(
            DmnHeading heading, DmnType type, String text, Function<DmnFacts, Optional<DmnValue>> computation) {
        return new DmnExpression(heading, type, text, computation);
    }

    @Override
    public DmnHeading heading() {
        return heading;
    }

    @Override
    public DmnType type() {
        return type;
    }

    /** {@return the expression in FEEL, as its author wrote it} */
    public String text() {
        return text;
    }

    Optional<DmnValue> value(DmnFacts facts) {
        return computation.apply(facts);
    }

    @Override
    public String toString() {
        return heading.name() + " = " + text;
    }
}
