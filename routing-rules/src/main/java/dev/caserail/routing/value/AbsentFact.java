package dev.caserail.routing.value;

/** A fact that nobody knows. It matches {@code -} and {@code null} only (T3). */
public enum AbsentFact implements Fact {
    /** The only one. */
    ABSENT;

    @Override
    public String shown() {
        return "(absent)";
    }
}
