package dev.caserail.model.status;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses among labels in several languages. */
final class Labels {
    private Labels() {}

    static String of(Map<Locale, String> labels, Locale locale) {
        return Stream.of(locale, Locale.forLanguageTag(locale.getLanguage()), Locale.ENGLISH)
                .map(l -> Optional.ofNullable(labels.get(l)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> labels.values().iterator().next());
    }
}
