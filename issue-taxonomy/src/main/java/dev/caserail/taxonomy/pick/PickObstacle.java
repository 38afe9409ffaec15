package dev.caserail.taxonomy.pick;

/** Why an issue cannot be tracked on a case now. */
public enum PickObstacle {
    /** The case knows no account. */
    NO_ACCOUNT,
    /** The case concerns no delivery. */
    NO_DELIVERY,
    /** The deliveries of the case have no product line. */
    NO_PRODUCT_LINE,
    /** The issue is tracked from a later day on. */
    NOT_YET,
    /** The issue is tracked no more (C14). */
    RETIRED
}
