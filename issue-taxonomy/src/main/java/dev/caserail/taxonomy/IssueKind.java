package dev.caserail.taxonomy;

/** What tracking an issue says about the case, beside its topic (C13). */
public enum IssueKind {
    /** There is a topic that somebody can act on. */
    TOPIC,
    /** What is left over: no other issue of the level or group fits. A large share of these hides what happens. */
    RESIDUAL,
    /** The customer is content. It does not go together with an open request, and is easily overused (F7). */
    PRAISE
}
