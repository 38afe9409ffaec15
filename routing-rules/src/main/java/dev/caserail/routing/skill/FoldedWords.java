package dev.caserail.routing.skill;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text, folded for comparison: lower case, without accents, {@code ä ö ü ß} as {@code ae oe ue ss}. A word
 * is a run of letters and digits. Each knows its place and whether a sentence or paragraph ends before it.
 */
final class FoldedWords {
    private static final char DIAERESIS = '\u0308';

    private String[] words = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] breaks = new boolean[64];
    private int count;

    private FoldedWords() {}

    static FoldedWords of(String text) {
        FoldedWords folded = new FoldedWords();
        StringBuilder word = new StringBuilder();
        int at = 0;
        int lastEnd = 0;
        while (at < text.length()) {
            int start = at;
            int first = text.codePointAt(at);
            if (!Character.isLetterOrDigit(first)) {
                at += Character.charCount(first);
                continue;
            }
            word.setLength(0);
            while (at < text.length() && continues(text.codePointAt(at))) {
                int c = text.codePointAt(at);
                fold(c, word);
                at += Character.charCount(c);
            }
            folded.add(word.toString(), start, at, endsBetween(text, lastEnd, start));
            lastEnd = at;
        }
        return folded;
    }

    int count() {
        return count;
    }

    String word(int index) {
        return words[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Whether a sentence or paragraph ends between the word before and this one. */
    boolean breakBefore(int index) {
        return breaks[index];
    }

    private void add(String word, int start, int end, boolean breakBefore) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            breaks = Arrays.copyOf(breaks, count * 2);
        }
        words[count] = word;
        starts[count] = start;
        ends[count] = end;
        breaks[count++] = breakBefore;
    }

    private static boolean continues(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static void fold(int c, StringBuilder out) {
        int lower = Character.toLowerCase(c);
        if (lower < 128) {
            out.append((char) lower);
            return;
        }
        switch (lower) {
            case 'ä', 'æ' -> out.append("ae");
            case 'ö', 'ø', 'œ' -> out.append("oe");
            case 'ü' -> out.append("ue");
            case 'ß' -> out.append("ss");
            case DIAERESIS -> {
                if (out.length() > 0 && "aou".indexOf(out.charAt(out.length() - 1)) >= 0) {
                    out.append('e');
                }
            }
            default ->
                Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(Character::toLowerCase)
                        .forEach(out::appendCodePoint);
        }
    }

    /**
     * A full stop ends a sentence where white space and a capital follow, since {@code Art. 15} and {@code MwSt. je} go on;
     * {@code !} and {@code ?} where white space and any letter follow; an empty line ends a paragraph.
     */
    private static boolean endsBetween(String text, int from, int to) {
        boolean stopped = false;
        boolean called = false;
        boolean space = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            space |= (stopped || called) && Character.isWhitespace(c);
            stopped |= c == '.' || c == '…';
            called |= c == '!' || c == '?';
        }
        int next = text.codePointAt(to);
        return lines > 1 || (space && (called ? Character.isLetter(next) : Character.isUpperCase(next)));
    }
}
