package dev.caserail.routing.skill;

import dev.caserail.routing.condition.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A phrase made ready for matching: folded words in a row, some of them open-ended, with gaps between. */
final class PhrasePattern {
    private static final int WIDEST_GAP = 4;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Part> parts;

    private PhrasePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** One word: whether it may go on, and whether up to four other words may stand before it. */
    private record Part(String word, boolean open, boolean gapBefore) {
        boolean matches(String found) {
            return open ? found.startsWith(word) : found.equals(word);
        }
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException if it has no word, a star within a word or behind fewer than three letters, a gap
     *     at an end or beside another, or more than twelve words
     */
    static PhrasePattern compile(String phrase) {
        List<Part> parts = new ArrayList<>();
        boolean gap = false;
        String spaced = phrase.replace("…", " ... ").replace("...", " ... ").strip();
        for (String piece : SPACE.split(spaced, -1)) {
            if (piece.equals("...")) {
                require(!parts.isEmpty() && !gap, phrase, "words on both sides of `...`");
                gap = true;
            } else {
                gap = addWords(phrase, piece, gap, parts);
            }
        }
        require(!gap, phrase, "words on both sides of `...`");
        require(!parts.isEmpty() && parts.size() <= MOST_WORDS, phrase, "1 to " + MOST_WORDS + " words");
        return new PhrasePattern(parts);
    }

    String firstWord() {
        return parts.get(0).word();
    }

    boolean firstIsOpen() {
        return parts.get(0).open();
    }

    /** The most words that a match can take. */
    int longest() {
        return parts.stream().mapToInt(p -> p.gapBefore() ? 1 + WIDEST_GAP : 1).sum();
    }

    /** Matches from a word on: the index behind the last word of the shortest match, or -1. */
    int match(FoldedWords words, int at) {
        return match(words, at, 0);
    }

    private int match(FoldedWords words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        int furthest = wanted.gapBefore() ? at + WIDEST_GAP : at;
        for (int i = at; i <= furthest && i < words.count(); i++) {
            if (part > 0 && words.breakBefore(i)) {
                return -1;
            }
            if (wanted.matches(words.word(i))) {
                int end = match(words, i + 1, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean addWords(String phrase, String piece, boolean gap, List<Part> parts) {
        int star = piece.indexOf('*');
        require(star < 0 || star == piece.length() - 1, phrase, "`*` only at the end of a word");
        FoldedWords words = FoldedWords.of(piece);
        boolean gapBefore = gap;
        for (int i = 0; i < words.count(); i++) {
            boolean open = star >= 0 && i == words.count() - 1;
            require(
                    !open || words.word(i).length() >= SHORTEST_BEGINNING,
                    phrase,
                    "at least " + SHORTEST_BEGINNING + " letters before `*`");
            parts.add(new Part(words.word(i), open, gapBefore));
            gapBefore = false;
        }
        require(star < 0 || words.count() > 0, phrase, "at least " + SHORTEST_BEGINNING + " letters before `*`");
        return gapBefore;
    }

    private static void require(boolean holds, String phrase, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("phrase `" + Literal.shown(phrase) + "`, expected " + expected);
        }
    }
}
