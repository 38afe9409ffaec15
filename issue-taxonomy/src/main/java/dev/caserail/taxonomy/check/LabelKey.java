package dev.caserail.taxonomy.check;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is left of a label when case, accents, punctuation and spaces do not count. */
final class LabelKey {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LabelKey() {}

    static String of(String label) {
        String plain = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return NO_LETTER.matcher(plain).replaceAll("");
    }

    /** The key with each of its characters taken out, and itself; nothing of short ones, which differ by single letters. */
    static Set<String> shortened(String key, int shortest) {
        Set<String> keys = new LinkedHashSet<>();
        if (key.length() >= shortest) {
            keys.add(key);
            for (int i = 0; i < key.length(); i++) {
                keys.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return keys;
    }

    /**
     * Whether keys that share a shortened form differ by one letter, put in, left out or put elsewhere; digits tell apart.
     * Two of one length share a form if they differ by one letter, or by one that stands elsewhere.
     */
    static boolean alike(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter.length() - from
                && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
            end++;
        }
        return (shorter.substring(from, shorter.length() - end) + longer.substring(from, longer.length() - end))
                .chars()
                .noneMatch(Character::isDigit);
    }
}
