package dev.caserail.routing.dmn;

import java.util.Optional;

/** A decision that is computed: names, literals, arithmetic, joined texts, a comparison. Immutable. */
public final class DmnExpression implements DmnDecision {
    private final DmnHeading heading;
    private final DmnType type;
    private final String text;
    private final Expression expression;

    private DmnExpression(DmnHeading heading, DmnType type, String text, Expression expression) {
        this.heading = heading;
        this.type = type;
        this.text = text;
        this.expression = expression;
    }

    static DmnExpression of(DmnHeading heading, DmnType type, String text, Expression expression) {
        return new DmnExpression(heading, type, text, expression);
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
        return expression.value(facts);
    }

    @Override
    public String toString() {
        return heading.name() + " = " + text;
    }
}
