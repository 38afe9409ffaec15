package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.suggest.TextFeatures.LongSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that a model knows, with how telling each is: the fewer texts have it, the more. Features are numbered from 0
 * in the order of their hashes.
 */
final class FeatureTable {
    private final long[] hashes;
    private final float[] rarity;
    private final LongSet frequent;
    private final long[] slots;
    private final int[] numbers;

    FeatureTable(long[] hashes, float[] rarity, LongSet frequent) {
        this.hashes = hashes;
        this.rarity = rarity;
        this.frequent = frequent;
        int size = Integer.highestOneBit(Math.max(4, hashes.length * 2)) * 2;
        this.slots = new long[size];
        this.numbers = new int[size];
        for (int i = 0; i < hashes.length; i++) {
            int slot = (int) hashes[i] & (size - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = hashes[i];
            numbers[slot] = i;
        }
    }

    /** Counts in how many of the texts each feature is, and knows all that are in enough of them. */
    static FeatureTable of(List<List<String>> texts, int atLeast) {
        LongSet frequent = frequent(texts);
        Map<Long, Integer> counts = new HashMap<>();
        for (List<String> words : texts) {
            Map<Long, Boolean> seen = new HashMap<>();
            TextFeatures.of(words, frequent, (kind, feature, first, last) -> seen.put(feature, true));
            seen.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        long[] hashes = counts.entrySet().stream()
                .filter(e -> e.getValue() >= atLeast)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            int count = counts.getOrDefault(hashes[i], 0);
            rarity[i] = (float) (StrictMath.log((1.0 + texts.size()) / (1 + count)) + 1);
        }
        return new FeatureTable(hashes, rarity, frequent);
    }

    /** The words that every twentieth text has: they carry little meaning, in whatever language. */
    private static LongSet frequent(List<List<String>> texts) {
        Map<Long, Integer> counts = new HashMap<>();
        for (List<String> words : texts) {
            words.stream().distinct().forEach(word -> counts.merge(TextFeatures.word(word), 1, Integer::sum));
        }
        return new LongSet(counts.entrySet().stream()
                .filter(e -> e.getValue() * 20L > texts.size() && e.getValue() > 2)
                .mapToLong(Map.Entry::getKey)
                .toArray());
    }

    int size() {
        return hashes.length;
    }

    long hash(int feature) {
        return hashes[feature];
    }

    float rarity(int feature) {
        return rarity[feature];
    }

    LongSet frequent() {
        return frequent;
    }

    /** The number of a feature; -1 where it is not known. */
    int find(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return numbers[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** The known features of a text with their weights: words and groups of characters count the same, all to length 1. */
    TextVector vector(List<String> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Boolean> ofCharacters = new HashMap<>();
        TextFeatures.of(words, frequent, (kind, hash, first, last) -> {
            int feature = find(hash);
            if (feature >= 0) {
                counts.merge(feature, 1, Integer::sum);
                if (kind.characters()) {
                    ofCharacters.put(feature, true);
                }
            }
        });
        int[] features =
                counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] weights = new double[features.length];
        double wordLength = 0;
        double characterLength = 0;
        for (int i = 0; i < features.length; i++) {
            int count = counts.getOrDefault(features[i], 0);
            weights[i] = (1 + StrictMath.log(count)) * rarity[features[i]];
            if (ofCharacters.containsKey(features[i])) {
                characterLength += weights[i] * weights[i];
            } else {
                wordLength += weights[i] * weights[i];
            }
        }
        double parts = (wordLength > 0 ? 1 : 0) + (characterLength > 0 ? 1 : 0);
        for (int i = 0; i < features.length; i++) {
            double length = ofCharacters.containsKey(features[i]) ? characterLength : wordLength;
            weights[i] /= Math.sqrt(length * parts);
        }
        return new TextVector(features, weights);
    }
}
