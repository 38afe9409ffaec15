package dev.caserail.model.customer;

/** Why a voucher cannot be redeemed. */
public enum UnmetCondition {
    /** It is not valid yet. */
    NOT_YET_VALID,
    /** It is no longer valid. */
    EXPIRED,
    /** The customer has redeemed it as often as it may be. */
    USED_UP,
    /** It is for a first order only, and this customer has ordered. */
    NOT_THE_FIRST_ORDER,
    /** It is for certain products, and the basket has none of them. */
    NO_ELIGIBLE_PRODUCT,
    /** The basket costs less than the voucher asks for. */
    BELOW_MINIMUM_ORDER,
    /** What the basket costs is not known, or is in another currency than the voucher's minimum. */
    BASKET_VALUE_UNKNOWN
}
