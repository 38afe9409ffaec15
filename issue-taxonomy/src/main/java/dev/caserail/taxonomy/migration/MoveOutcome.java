package dev.caserail.taxonomy.migration;

/** How a tracked issue moved, or why it stayed. */
public enum MoveOutcome {
    /** Moved: one code took the place of its code alone. */
    RENAMED(true),
    /** Moved: one code took the place of its code and of others, or was there beside it already. */
    MERGED(true),
    /** Moved: its code was split, and somebody answered which of the new ones it is. */
    ANSWERED(true),
    /** Moved: its code was split, and only one of the new ones is tracked on its level. */
    BY_LEVEL(true),
    /** Stayed: its code was split, and nobody answered yet. */
    UNANSWERED(false),
    /** Stayed: nothing takes the place of its code. */
    WITHDRAWN(false),
    /** Stayed: what takes the place of its code is tracked on another level. */
    OTHER_LEVEL(false),
    /** Stayed: neither the mapping nor the newer version knows its code. */
    UNKNOWN(false);

    private final boolean moved;

    MoveOutcome(boolean moved) {
        this.moved = moved;
    }

    /** {@return whether the issue moved} */
    public boolean moved() {
        return moved;
    }
}
