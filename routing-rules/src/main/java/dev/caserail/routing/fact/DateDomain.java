package dev.caserail.routing.fact;

/** Calendar dates without a zone. */
public enum DateDomain implements Domain {
    /** The only one. */
    DATE;

    @Override
    public String words() {
        return "a date such as date(\"2026-03-01\")";
    }
}
