package dev.caserail.routing.fact;

/** Dates and times with a zone or offset, compared as instants. */
public enum DateTimeDomain implements Domain {
    /** The only one. */
    DATE_TIME;

    @Override
    public String words() {
        return "a date and time with zone such as date and time(\"2026-03-01T09:30:00Z\")";
    }
}
