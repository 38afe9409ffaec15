package dev.caserail.routing.fact;

/** Lengths of time. DMN has two kinds, which cannot be compared: a month has no fixed number of days. */
public enum DurationDomain implements Domain {
    /** Days, hours, minutes and seconds. */
    DAYS_AND_TIME("a duration such as duration(\"P1DT12H\")"),
    /** Years and months. */
    YEARS_AND_MONTHS("a duration of years and months such as duration(\"P1Y6M\")");

    private final String words;

    DurationDomain(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
