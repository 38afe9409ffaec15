package dev.caserail.model.internal.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among labels in several languages. */
public final class Labels {
    private Labels() {}

    /**
     * Chooses a label.
     *
     * @param labels the labels, by language; at least one
     * @param locale the language asked for
     * @return the label in it, else in the language without its country, else in English, else the first one
     */
    public static String of(Map<Locale, String> labels, Locale locale) {
        return Stream.of(locale, Locale.forLanguageTag(locale.getLanguage()), Locale.ENGLISH)
                .map(l -> Optional.ofNullable(labels.get(l)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> labels.values().iterator().next());
    }
}
