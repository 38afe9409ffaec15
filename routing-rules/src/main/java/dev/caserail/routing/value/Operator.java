package dev.caserail.routing.value;

/** What is done with two operands. */
public enum Operator {
    /** Sum; also a date or time moved on by a duration. */
    PLUS("+", 0),
    /** Difference; of two dates or times, the duration between them. */
    MINUS("-", 0),
    /** Product. */
    TIMES("*", 1),
    /** Quotient of 34 digits. */
    DIVIDED_BY("/", 1);

    private final String symbol;
    private final int rank;

    Operator(String symbol, int rank) {
        this.symbol = symbol;
        this.rank = rank;
    }

    /** {@return how it is written} */
    public String symbol() {
        return symbol;
    }

    /**
     * Finds an operator.
     *
     * @param symbol how it is written
     * @return the operator
     * @throws IllegalArgumentException if none is written so
     */
    public static Operator of(char symbol) {
        return switch (symbol) {
            case '+' -> PLUS;
            case '-' -> MINUS;
            case '*' -> TIMES;
            case '/' -> DIVIDED_BY;
            default -> throw new IllegalArgumentException("`" + symbol + "` is not one of +, -, * and /");
        };
    }

    /** {@return how strongly it binds: products before sums} */
    int rank() {
        return rank;
    }
}
