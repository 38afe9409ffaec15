package dev.caserail.examples.supportdesk.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far threads agree with the true ones: over mails, and over pairs of mails.
 *
 * @param mails how many mails have a true thread
 * @param exact how many of them are with exactly the mails they should be with
 * @param together how many pairs were put together
 * @param truly how many pairs belong together
 * @param both how many pairs were put together and belong together
 */
record Agreement(int mails, int exact, long together, long truly, long both) {
    /** Compares two ways to group the same mails; the lists name the group of each mail. */
    static Agreement of(List<String> threads, List<String> truth) {
        Map<String, Integer> found = sizes(threads);
        Map<String, Integer> real = sizes(truth);
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            cells.add(List.of(threads.get(i), truth.get(i)));
        }
        Map<List<String>, Integer> common = sizes(cells);
        int exact = 0;
        for (Map.Entry<List<String>, Integer> cell : common.entrySet()) {
            int size = cell.getValue();
            boolean same = size == found.getOrDefault(cell.getKey().get(0), 0)
                    && size == real.getOrDefault(cell.getKey().get(1), 0);
            exact += same ? size : 0;
        }
        return new Agreement(threads.size(), exact, pairs(found), pairs(real), pairs(common));
    }

    private static <T> Map<T, Integer> sizes(List<T> labels) {
        Map<T, Integer> sizes = new HashMap<>();
        labels.forEach(label -> sizes.merge(label, 1, Integer::sum));
        return sizes;
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
    }

    /** Of the pairs put together, the share that belongs together; 1 if there are none. */
    double precision() {
        return together == 0 ? 1 : (double) both / together;
    }

    /** Of the pairs that belong together, the share put together; 1 if there are none. */
    double recall() {
        return truly == 0 ? 1 : (double) both / truly;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "in the same thread as the truth: %d of %d mails; pairs of mails: precision %s (%d of %d), recall %s (%d of %d)",
                exact,
                mails,
                share(precision()),
                both,
                together,
                share(recall()),
                both,
                truly);
    }

    /** Four digits, cut: 1.0 means all of them. */
    private static String share(double share) {
        return share == 1 ? "1.0" : String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
    }
}
