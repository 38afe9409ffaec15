package dev.caserail.examples.supportdesk.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts by name, shown as a table with bars, the most frequent first. */
final class Tally {
    private static final int BAR = 24;

    private final String title;
    private final Map<String, Long> counts = new HashMap<>();

    Tally(String title) {
        this.title = title;
    }

    void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    void print(PrintWriter out, int most) {
        out.println();
        out.println(title);
        List<Map.Entry<String, Long>> rows = new ArrayList<>(counts.entrySet());
        rows.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int width = rows.stream()
                .limit(most)
                .mapToInt(r -> r.getKey().length())
                .max()
                .orElse(0);
        long largest = rows.isEmpty() ? 1 : rows.get(0).getValue();
        for (Map.Entry<String, Long> row : rows.subList(0, Math.min(most, rows.size()))) {
            int length = (int) Math.max(1, Math.round((double) BAR * row.getValue() / largest));
            out.printf(
                    Locale.ROOT,
                    "  %-" + Math.max(1, width) + "s %7d  %s%n",
                    row.getKey(),
                    row.getValue(),
                    "#".repeat(length));
        }
        if (rows.size() > most) {
            long others = rows.subList(most, rows.size()).stream()
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            out.printf(Locale.ROOT, "  … and %d more with %d in all (--all lists them)%n", rows.size() - most, others);
        }
    }
}
