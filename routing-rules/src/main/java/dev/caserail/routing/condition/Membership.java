package dev.caserail.routing.condition;

import java.util.Locale;

/** How many of the named codes a set must have. */
public enum Membership {
    /** At least one. */
    ANY,
    /** All of them. */
    ALL,
    /** None of them. */
    NONE;

    /** {@return how it is written behind {@code contains}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
