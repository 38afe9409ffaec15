package dev.caserail.routing.diff;

/** What was changed without any effect on what the table answers. */
public enum CosmeticKind {
    /** A rule has another name. */
    RENAMED,
    /** A note on a rule is another one. */
    ANNOTATED,
    /** A rule says the same in other words. */
    REWORDED,
    /** A rule stands elsewhere. */
    MOVED,
    /** A rule is new, and changes nothing. */
    ADDED,
    /** A rule is gone, and nothing changes. */
    REMOVED,
    /** A rule says something else, but decides nothing that was not decided alike before. */
    CHANGED
}
