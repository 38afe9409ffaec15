package dev.caserail.routing.value;

/** What is known about one column of one case: a single value, a set of codes, or that it is absent (T3). */
public sealed interface Fact permits AbsentFact, FactValue, SetFact {
    /** {@return the fact as people read it: {@code EMAIL}, {@code 12.5}, {@code A, B}, {@code (empty)}, {@code (absent)}} */
    String shown();
}
