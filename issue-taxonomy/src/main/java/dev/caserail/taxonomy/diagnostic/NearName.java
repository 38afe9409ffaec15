package dev.caserail.taxonomy.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name somebody probably meant, for the help of a diagnostic.
 *
 * <p>Near means: equal but for case, or at most one slip (a character too many, too few, other, or two swapped) per four
 * characters written, at most three in all. Three characters may have one too many or too few ({@code iff} for
 * {@code if}), fewer must be equal but for case. Farther names are not suggested: a wrong hint is worse than none; nor is
 * one for more than 100 characters, which are no slip of a name.
 */
public final class NearName {
    private static final int LONGEST = 100;

    private NearName() {}

    /**
     * Finds the nearest known name.
     *
     * @param found what somebody wrote
     * @param known the names there are, in order of preference
     * @return the nearest one (the first of equally near ones); empty if none is truly near
     */
    public static Optional<String> of(String found, Iterable<String> known) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = found.toLowerCase(Locale.ROOT);
        int limit = Math.min(3, wanted.length() == 3 ? 1 : wanted.length() / 4);
        String best = null;
        int bestDistance = limit + 1;
        for (String name : known) {
            if (Math.abs(name.length() - wanted.length()) > limit) {
                continue;
            }
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            boolean otherWord = distance > 0 && wanted.length() == 3 && name.length() == 3;
            if (distance < bestDistance && !otherWord) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Words the hint.
     *
     * @param found what somebody wrote
     * @param known the names there are
     * @return {@code did you mean `X`?}; empty if no known name is truly near
     */
    public static Optional<String> hint(String found, Iterable<String> known) {
        return of(found, known).map(name -> "did you mean `" + name + "`?");
    }

    /** Optimal string alignment: edits, and swaps of neighbours, as one slip each. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
