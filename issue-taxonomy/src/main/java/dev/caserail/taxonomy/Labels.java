package dev.caserail.taxonomy;

import dev.caserail.taxonomy.internal.words.Localised;
import java.util.Locale;
import java.util.Map;

/** How a label is chosen, and what is shown where there is none. */
final class Labels {
    private Labels() {}

    /** The label for exactly this locale, else for its language, else the first one there is. */
    static String find(Map<Locale, String> labels, Locale locale) {
        return Localised.find(labels, locale).orElseThrow();
    }

    /** A name such as {@code ORDER_CHANGE} as people write it: {@code Order change}. */
    static String words(String name) {
        return name.charAt(0) + name.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
