package dev.caserail.routing.condition;

/** How a fact is compared with a literal. */
public enum Comparison {
    /** Equal; written as the bare literal. */
    EQUAL("="),
    /** Different. */
    NOT_EQUAL("!="),
    /** Below. */
    LESS("<"),
    /** Below or equal. */
    AT_MOST("<="),
    /** Above. */
    GREATER(">"),
    /** Above or equal. */
    AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** {@return how it is written} */
    public String symbol() {
        return symbol;
    }

    /** {@return whether it needs values that have an order} */
    public boolean ordering() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
