package dev.caserail.routing.diff;

/** Why it is not known whether an outcome changes. */
public enum Doubt {
    /** The budget ended. */
    BUDGET_ENDED,
    /** Conditions compare inputs or ask for parts of texts, and no facts were found that meet them. */
    NO_FACTS_FOUND
}
