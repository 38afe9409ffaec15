package dev.caserail.taxonomy.suggest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is counted in a text: words, pairs of neighbouring words, pairs of neighbours among the words that carry meaning, and
 * the groups of 2 to 5 characters within words, so that slips of the pen and endings matter less.
 *
 * <p>Features are known by a hash of 64 bits: a model holds no word that a customer wrote. What is beyond
 * {@value #MOST_WORDS} words is not looked at.
 */
final class TextFeatures {
    static final int MOST_WORDS = 1_000;

    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 5;
    private static final int LONGEST_WORD = 40;
    private static final String SIGNS = "?!$€£%";

    private TextFeatures() {}

    /** The kinds of features; each kind of word, and the groups of characters, weigh the same in a text. */
    enum Kind {
        WORD,
        PAIR,
        CONTENT_PAIR,
        CHARACTERS;

        boolean characters() {
            return this == CHARACTERS;
        }

        private long seed() {
            return switch (this) {
                case WORD -> 0x9E3779B97F4A7C15L;
                case PAIR -> 0xC2B2AE3D27D4EB4FL;
                case CONTENT_PAIR -> 0x165667B19E3779F9L;
                case CHARACTERS -> 0x27D4EB2F165667C5L;
            };
        }
    }

    /** Is told each feature of a text; one that stands there twice, twice. A pair belongs to both of its words. */
    interface Taker {
        void take(Kind kind, long feature, int firstWord, int lastWord);
    }

    /** The words of a text, and signs that mean something, in lower case. */
    static List<String> words(String text) {
        String bounded =
                text.length() > MOST_WORDS * LONGEST_WORD ? text.substring(0, MOST_WORDS * LONGEST_WORD) : text;
        String plain = Normalizer.normalize(bounded.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length() && words.size() < MOST_WORDS; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            boolean apostrophe = (c == '\'' || c == '\u2019') && word.length() > 0;
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else if (!apostrophe) {
                end(word, words);
                if (SIGNS.indexOf(c) >= 0) {
                    words.add(Character.toString(c));
                }
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word.toString());
            word.setLength(0);
        }
    }

    /** Tells all features of some words. */
    static void of(List<String> words, LongSet frequent, Taker taker) {
        long[] hashes = new long[words.size()];
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            hashes[i] = word(words.get(i));
            taker.take(Kind.WORD, hashes[i], i, i);
            if (i > 0) {
                taker.take(Kind.PAIR, pair(Kind.PAIR, hashes[i - 1], hashes[i]), i - 1, i);
            }
            if (!frequent.contains(hashes[i])) {
                if (last >= 0) {
                    taker.take(Kind.CONTENT_PAIR, pair(Kind.CONTENT_PAIR, hashes[last], hashes[i]), last, i);
                }
                last = i;
            }
            groups(words.get(i), i, taker);
        }
    }

    private static void groups(String word, int position, Taker taker) {
        String padded = " " + word + " ";
        for (int from = 0; from < padded.length(); from++) {
            long hash = Kind.CHARACTERS.seed();
            int most = Math.min(padded.length(), from + LONGEST_GROUP);
            for (int to = from; to < most; to++) {
                hash = step(hash, padded.charAt(to));
                if (to - from + 1 >= SHORTEST_GROUP) {
                    taker.take(Kind.CHARACTERS, mixed(hash), position, position);
                }
            }
        }
    }

    static long word(String word) {
        long hash = Kind.WORD.seed();
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return mixed(hash);
    }

    private static long pair(Kind kind, long first, long second) {
        return mixed((kind.seed() ^ first) * 0x100000001B3L + second);
    }

    private static long step(long hash, int value) {
        return (hash ^ value) * 0x100000001B3L;
    }

    /** Spreads all bits (the finisher of MurmurHash3), so that the low ones can be an index. */
    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }

    /** A small set of hashes that is only asked. */
    static final class LongSet {
        private final long[] sorted;

        LongSet(long[] values) {
            this.sorted = values.clone();
            Arrays.sort(sorted);
        }

        boolean contains(long value) {
            return Arrays.binarySearch(sorted, value) >= 0;
        }

        long[] values() {
            return sorted.clone();
        }
    }
}
