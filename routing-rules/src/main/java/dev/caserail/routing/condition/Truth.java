package dev.caserail.routing.condition;

/** Answer of a condition in three-valued logic. Only {@link #TRUE} is a match; comparing an absent fact is unknown (T3). */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** Nobody can say, for the fact is absent. */
    UNKNOWN;

    /**
     * Says a plain answer.
     *
     * @param holds whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** {@return the opposite; unknown stays unknown} */
    public Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Says whether one of two holds.
     *
     * @param other the other answer
     * @return true if one is true, else unknown if one is unknown, else false
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
    }
}
