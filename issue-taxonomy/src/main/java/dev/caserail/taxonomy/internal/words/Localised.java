package dev.caserail.taxonomy.internal.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text in several languages, read in one. */
public final class Localised {
    private Localised() {}

    /**
     * Finds the text for a language.
     *
     * @param texts the text, per language
     * @param locale the language asked for
     * @return the text for exactly this locale, else for its language, else the first one there is; empty if there is none
     */
    public static Optional<String> find(Map<Locale, String> texts, Locale locale) {
        return Optional.ofNullable(texts.get(locale))
                .or(() -> Optional.ofNullable(texts.get(Locale.forLanguageTag(locale.getLanguage()))))
                .or(() -> texts.values().stream().findFirst());
    }
}
