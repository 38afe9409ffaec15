package dev.caserail.taxonomy.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what single words say into votes that people can read. */
final class WordVotes {
    /** Words with a smaller part are no reason that people would name. */
    private static final double LEAST = 0.1;

    private WordVotes() {}

    /** The words that speak for something, the strongest first, with their parts of all that does. */
    static List<WordVote> of(List<String> words, double[] perWord, int most) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < perWord.length; i++) {
            sums.merge(words.get(i), perWord[i], Double::sum);
        }
        sums.values().removeIf(sum -> sum <= 0);
        double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        List<WordVote> votes = new ArrayList<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .filter(e -> e.getValue() >= LEAST * all)
                .forEach(e -> votes.add(WordVote.of(e.getKey(), Math.min(1, e.getValue() / all))));
        return votes;
    }
}
