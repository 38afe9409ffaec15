package dev.caserail.taxonomy.version;

/** What can change about an issue, and what that does. */
public enum IssueField {
    /** What it is tracked on. */
    LEVEL(ChangeWeight.BREAKS),
    /** Its group within the level. */
    GROUP(ChangeWeight.COUNTS),
    /** Whether it is a topic, what is left over, or praise. */
    KIND(ChangeWeight.COUNTS),
    /** What people read in a language. */
    LABEL(ChangeWeight.WORDING),
    /** When to track it. */
    DEFINITION(ChangeWeight.COUNTS),
    /** When not to. */
    NOT_WHEN(ChangeWeight.ADVICE),
    /** Why to avoid it. */
    DISCOURAGEMENT(ChangeWeight.ADVICE),
    /** What fits better than it. */
    BETTER_ALTERNATIVES(ChangeWeight.ADVICE),
    /** The skill it belongs to, and when. */
    DEFAULT_SKILL(ChangeWeight.ADVICE),
    /** What else people call it in a language. */
    SYNONYMS(ChangeWeight.WORDING),
    /** From when it is tracked. */
    VALID_FROM(ChangeWeight.COUNTS),
    /** From when it is tracked no more. */
    RETIRED_ON(ChangeWeight.COUNTS),
    /** What takes its place. */
    SUCCESSORS(ChangeWeight.COUNTS);

    private final ChangeWeight weight;

    IssueField(ChangeWeight weight) {
        this.weight = weight;
    }

    /** {@return what a change of it does} */
    public ChangeWeight weight() {
        return weight;
    }
}
