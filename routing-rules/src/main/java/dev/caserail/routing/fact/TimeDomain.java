package dev.caserail.routing.fact;

/** Times of day without a zone. */
public enum TimeDomain implements Domain {
    /** The only one. */
    TIME;

    @Override
    public String words() {
        return "a time such as time(\"09:30:00\")";
    }
}
