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
        String sentence = WORDS.find(key, locale)
                .orElseThrow(() -> new IllegalStateException("there are no words for `" + key + "`"));
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(value(sentence.substring(open + 1, close), slots));
            from = close + 1;
        }
        return filled.append(sentence.substring(from)).toString();
    }

    private static String value(String name, String... slots) {
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i].equals(name)) {
                return slots[i + 1];
            }
        }
        throw new IllegalStateException("nobody gives a value for `" + name + "`");
    }
}
