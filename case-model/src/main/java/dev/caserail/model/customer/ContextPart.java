package dev.caserail.model.customer;

/** The parts of what an agent sees of a customer beside a case (F2, F30). The names are stored in snapshots. */
public enum ContextPart {
    /** The account itself. */
    ACCOUNT("account"),
    /** How the customer is called and reached. */
    CONTACT_DATA("contactData"),
    /** Deliveries, newest first. */
    DELIVERIES("deliveries"),
    /** Orders, newest first. */
    ORDERS("orders"),
    /** The next free delivery slots. */
    FREE_SLOTS("freeSlots"),
    /** The open basket. */
    BASKET("basket"),
    /** Devices and the app's version on each. */
    DEVICES("devices"),
    /** Features of the app that are switched on or off. */
    APP_FEATURES("appFeatures"),
    /** Vouchers received, redeemed or not. */
    VOUCHERS("vouchers"),
    /** Who of the host's people looks after the customer. */
    ACCOUNT_EXECUTIVE("accountExecutive"),
    /** The level of support. */
    SUCCESS_PLAN("successPlan"),
    /** What every agent must heed. */
    SPECIAL_HANDLING("specialHandling"),
    /** The host's systems that the customer uses. */
    SYSTEM_STATUS("systemStatus"),
    /** Knowledge articles that may help. */
    SUGGESTED_ARTICLES("suggestedArticles");

    private final String path;

    ContextPart(String path) {
        this.path = path;
    }

    /** {@return its name in paths of diagnostics, as the accessors are called} */
    public String path() {
        return path;
    }
}
