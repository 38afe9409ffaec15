package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.internal.words.Words;
import java.util.Locale;

/** The sentences of the rules in one language. */
final class TrackingWords {
    private static final Words WORDS = Words.load(TrackingWords.class, "tracking");

    private final Locale locale;

    TrackingWords(Locale locale) {
        this.locale = locale;
    }

    /** A sentence with its slots filled: names and values, one after the other. */
    String of(String key, String... slots) {
        return WORDS.say(key, locale, slots);
    }
}
