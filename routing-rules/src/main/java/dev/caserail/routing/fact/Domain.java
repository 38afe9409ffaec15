package dev.caserail.routing.fact;

/** The values a column can have (T1). Times and durations are not among them yet. */
public sealed interface Domain permits DateDomain, FiniteDomain, FlagDomain, NumberDomain, SetDomain, TextDomain {
    /** {@return what a cell of this domain looks like, in words with an example, for the help of a diagnostic} */
    String words();
}
