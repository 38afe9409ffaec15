package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.internal.words.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of the package, by language. */
final class MigrationWords {
    private static final Words WORDS = Words.load(MigrationWords.class, "migration");

    private MigrationWords() {}

    /** A sentence in a language, in English where there is none in it, with its slots filled: names and values in turn. */
    static String of(String key, Locale locale, String... slots) {
        return WORDS.say(key, locale, slots);
    }

    /** A sentence in every language there is. */
    static Map<Locale, String> inAllLanguages(String key) {
        Map<Locale, String> all = new LinkedHashMap<>();
        Words.LANGUAGES.forEach(language -> {
            Locale locale = Locale.forLanguageTag(language);
            all.put(locale, of(key, locale));
        });
        return all;
    }
}
