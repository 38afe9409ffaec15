package dev.caserail.taxonomy;

/** When a case with an issue goes to the default skill. */
public enum SkillMode {
    /** On arrival. */
    ALWAYS,
    /** Only when the agent, with help, could not solve it (F4, payment cases). */
    IF_UNRESOLVED
}
