package dev.caserail.quicktext;

/** How near a variant's language is to the one asked for, the nearest first. */
public enum LocaleMatch {
    /** The same locale. */
    EXACT,
    /** The same language without a region. */
    LANGUAGE,
    /** The catalogue's default locale, since there is no variant in the language. */
    DEFAULT
}
