package dev.caserail.routing.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The phrases a desk looks for in customers' texts, and the search for all of them at once.
 *
 * <p>Phrases are matched on whole words, whatever the case, with {@code ä ö ü ß} equal to {@code ae oe ue ss} and accents
 * left out; punctuation between words does not matter, but a match never runs over the end of a sentence or paragraph.
 * {@code *} at a word's end stands for any ending ({@code anwalt*}), {@code ...} between words for up to four other words
 * ({@code delete ... account}). An {@code unless} phrase cancels a hit that it overlaps or encloses.
 *
 * <p>Made once, used by any thread; the search takes time in proportion to the text. Immutable.
 */
public final class SignalPhrases {
    private final List<SignalPhrase> phrases;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final TreeMap<Integer, Map<String, List<Entry>>> byBeginning = new TreeMap<>();

    private SignalPhrases(List<SignalPhrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (SignalPhrase phrase : phrases) {
            PhrasePattern pattern = PhrasePattern.compile(phrase.phrase());
            List<PhrasePattern> unless =
                    phrase.unless().stream().map(PhrasePattern::compile).toList();
            String first = pattern.firstWord();
            Map<String, List<Entry>> index = pattern.firstIsOpen()
                    ? byBeginning.computeIfAbsent(first.length(), length -> new HashMap<>())
                    : byFirstWord;
            index.computeIfAbsent(first, word -> new ArrayList<>()).add(new Entry(phrase, pattern, unless));
        }
    }

    /** A phrase made ready. */
    private record Entry(SignalPhrase phrase, PhrasePattern pattern, List<PhrasePattern> unless) {
        /** The index behind the last word, or -1 where the phrase does not hit. */
        int hit(FoldedWords words, int at) {
            int end = pattern.match(words, at);
            return end >= 0 && !cancelled(words, at, end) ? end : -1;
        }

        private boolean cancelled(FoldedWords words, int start, int end) {
            for (PhrasePattern other : unless) {
                for (int at = Math.max(0, start - other.longest() + 1); at < end; at++) {
                    if (other.match(words, at) > start) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** A phrase that hit, and the index behind its last word. */
    private record Found(SignalPhrase phrase, int end) {}

    /**
     * Makes phrases ready.
     *
     * @param phrases the phrases
     * @return the search for all of them
     */
    public static SignalPhrases of(List<SignalPhrase> phrases) {
        return new SignalPhrases(phrases);
    }

    /** {@return the phrases, in their author's order} */
    public List<SignalPhrase> phrases() {
        return phrases;
    }

    /** {@return what the phrases can signal, by name} */
    public Set<SignalCode> signals() {
        return phrases.stream()
                .map(SignalPhrase::signal)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(SignalCode::value))));
    }

    /**
     * Searches a text.
     *
     * @param text what a customer wrote, plain text
     * @return the hits by their place; of several hits of one signal that overlap, the first and longest
     */
    public List<SignalHit> in(String text) {
        FoldedWords words = FoldedWords.of(text);
        List<SignalHit> hits = new ArrayList<>();
        Map<SignalCode, Integer> takenUntil = new HashMap<>();
        for (int at = 0; at < words.count(); at++) {
            Map<SignalCode, Found> longest = new LinkedHashMap<>();
            for (Entry entry : candidates(words.word(at))) {
                SignalCode signal = entry.phrase().signal();
                int end = at < takenUntil.getOrDefault(signal, 0) ? -1 : entry.hit(words, at);
                Found other = longest.get(signal);
                if (end >= 0 && (other == null || end > other.end())) {
                    longest.put(signal, new Found(entry.phrase(), end));
                }
            }
            for (Found found : longest.values()) {
                SignalCode signal = found.phrase().signal();
                int start = words.start(at);
                int end = words.end(found.end() - 1);
                hits.add(SignalHit.of(signal, found.phrase().phrase(), text.substring(start, end), start, end));
                takenUntil.put(signal, found.end());
            }
        }
        return hits;
    }

    private List<Entry> candidates(String word) {
        List<Entry> all = byFirstWord.getOrDefault(word, List.of());
        boolean ours = false;
        for (Map.Entry<Integer, Map<String, List<Entry>>> beginnings : byBeginning.entrySet()) {
            if (beginnings.getKey() > word.length()) {
                break;
            }
            List<Entry> open = beginnings.getValue().get(word.substring(0, beginnings.getKey()));
            if (open != null) {
                all = ours ? all : new ArrayList<>(all);
                ours = true;
                all.addAll(open);
            }
        }
        return all;
    }
}
