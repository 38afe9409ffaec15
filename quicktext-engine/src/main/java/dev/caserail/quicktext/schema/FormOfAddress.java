package dev.caserail.quicktext.schema;

/** How a person wishes to be addressed, as far as the desk knows. */
public enum FormOfAddress {
    /** {@code Frau}, {@code Ms}, {@code mevrouw}, {@code Madame}. */
    MS,
    /** {@code Herr}, {@code Mr}, {@code heer}, {@code Monsieur}. */
    MR,
    /** Neither of them, or nobody knows: the person is greeted by name. */
    UNSPECIFIED
}
