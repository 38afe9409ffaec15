package dev.caserail.taxonomy.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts cut into words, with the numbers of their codes. The array belongs to it.
 *
 * @param texts the words of each text
 * @param labels the number of each text's code
 * @param codes how many codes there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrainingSet(List<List<String>> texts, int[] labels, int codes) {
    /** Into how many parts the texts are cut to look at what was not learned from. */
    static final int FOLDS = 3;

    /** More than this takes too much memory and time for exact learning. */
    private static final long MOST_EXACT = 30_000_000;

    static TrainingSet of(List<TrainingText> texts, List<DeskCode> codes) {
        Map<DeskCode, Integer> numbers = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
        return new TrainingSet(
                texts.stream().map(text -> TextFeatures.words(text.text())).toList(),
                texts.stream()
                        .mapToInt(text -> numbers.getOrDefault(text.code(), 0))
                        .toArray(),
                codes.size());
    }

    static boolean exact(long texts, long codes) {
        return texts * codes <= MOST_EXACT;
    }

    boolean exact() {
        return exact(labels.length, codes);
    }

    /**
     * The texts of one part, or all others. Every part has its share of each code, and takes it from one stretch of the
     * history: what was written on one day, or by one person, is alike, and would look better known than it is if it stood
     * on both sides.
     */
    TrainingSet part(int fold, boolean inside) {
        int[] counts = new int[codes];
        for (int label : labels) {
            counts[label]++;
        }
        int[] seen = new int[codes];
        List<List<String>> chosen = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            // codes begin in different parts, so that rare ones do not all fall into the first
            int part = ((int) ((long) seen[label]++ * FOLDS / counts[label]) + label) % FOLDS;
            if ((part == fold) == inside) {
                chosen.add(texts.get(i));
                numbers.add(label);
            }
        }
        return new TrainingSet(
                chosen, numbers.stream().mapToInt(Integer::intValue).toArray(), codes);
    }
}
