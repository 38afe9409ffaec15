package dev.caserail.taxonomy;

/** What an issue is about, and so what it must be tracked on (F5). */
public enum IssueLevel {
    /** Anything that concerns no delivery and no ordered product: payment, waitlist, assortment … */
    ACCOUNT,
    /** Something about a particular delivery: customer not at home, runner, tote missing … */
    DELIVERY,
    /** Something about a particular product of a delivery. */
    PRODUCT
}
