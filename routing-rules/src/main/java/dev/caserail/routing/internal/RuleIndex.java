package dev.caserail.routing.internal;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.value.FactLookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The compiled form of a table's conditions (T6). A decision looks up one row of bits per column, and joins the rows word by
 * word; what a row cannot say is tested on the rules that are left. Up to eight columns nothing is allocated but by columns
 * of sets. Immutable.
 *
 * @param <F> the host's type that facts are read from
 */
public final class RuleIndex<F> {
    /** No rule matches. */
    public static final int NONE = -1;

    /** Several rules match that may not. */
    public static final int SEVERAL = -2;

    private static final int UNROLLED = 8;
    private static final IndexedCondition[] NOTHING = {};

    private final List<FactColumn<F>> inputs;
    private final Map<String, FactColumn<F>> byName;
    private final List<ColumnIndex<F>> columns;
    private final IndexedCondition[][] untested;
    private final boolean testing;
    private final long[] all;

    private RuleIndex(
            List<FactColumn<F>> inputs,
            List<ColumnIndex<F>> columns,
            IndexedCondition[][] untested,
            boolean testing,
            long[] all) {
        this.inputs = inputs;
        this.byName = inputs.stream().collect(Collectors.toMap(FactColumn::name, input -> input));
        this.columns = columns;
        this.untested = untested;
        this.testing = testing;
        this.all = all;
    }

    /**
     * Compiles a table.
     *
     * @param <F> the host's type that facts are read from
     * @param inputs the columns that rules ask for
     * @param rules the conditions of each rule
     * @return the index
     */
    public static <F> RuleIndex<F> compile(List<FactColumn<F>> inputs, List<List<IndexedCondition>> rules) {
        List<ColumnIndex<F>> columns = new ArrayList<>();
        IndexedCondition[][] untested = new IndexedCondition[rules.size()][];
        Arrays.fill(untested, NOTHING);
        boolean testing = false;
        for (int input = 0; input < inputs.size(); input++) {
            ColumnRules asked = ColumnRules.of(input, rules);
            Map<Integer, UnaryTest> open = new TreeMap<>(asked.evaluated());
            if (!asked.tests().isEmpty()) {
                ColumnIndex<F> index = ColumnIndexes.of(inputs.get(input), asked);
                columns.add(index);
                asked.tests().forEach((rule, test) -> {
                    if (index.untested().get(rule)) {
                        open.put(rule, test);
                    }
                });
            }
            for (Map.Entry<Integer, UnaryTest> condition : open.entrySet()) {
                int rule = condition.getKey();
                untested[rule] = Arrays.copyOf(untested[rule], untested[rule].length + 1);
                untested[rule][untested[rule].length - 1] = new IndexedCondition(input, condition.getValue());
                testing = true;
            }
        }
        columns.sort(Comparator.comparingInt(ColumnIndex::density));
        return new RuleIndex<>(inputs, List.copyOf(columns), untested, testing, Rows.all(rules.size()));
    }

    /**
     * Names the conditions of a column that no row answers for, so that they are evaluated.
     *
     * @param input the position of the column
     * @return the conditions by the position of their rules
     */
    public Map<Integer, UnaryTest> evaluated(int input) {
        Map<Integer, UnaryTest> found = new TreeMap<>();
        for (int rule = 0; rule < untested.length; rule++) {
            for (IndexedCondition condition : untested[rule]) {
                if (condition.input() == input) {
                    found.put(rule, condition.test());
                }
            }
        }
        return found;
    }

    /**
     * Finds the first rule that matches.
     *
     * @param facts the host's facts about a case
     * @return its position, or {@link #NONE}
     */
    public int first(F facts) {
        return scan(facts, null);
    }

    /**
     * Finds the first rule that matches, if all that match are of one group.
     *
     * @param facts the host's facts about a case
     * @param groups the group of each rule
     * @return its position, {@link #NONE} or {@link #SEVERAL}
     */
    public int only(F facts, int[] groups) {
        return scan(facts, groups);
    }

    /**
     * Finds all rules that match.
     *
     * @param facts the host's facts about a case
     * @return their positions, ascending
     */
    public List<Integer> matches(F facts) {
        long[] left = all.clone();
        for (ColumnIndex<F> column : columns) {
            long[] row = column.row(facts);
            for (int i = 0; i < left.length; i++) {
                left[i] &= row[i];
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            for (long word = left[i]; word != 0; word &= word - 1) {
                int rule = (i << Rows.SHIFT) + Long.numberOfTrailingZeros(word);
                if (holds(rule, facts)) {
                    found.add(rule);
                }
            }
        }
        return found;
    }

    private int scan(F facts, int @Nullable [] groups) {
        int size = columns.size();
        if (size > UNROLLED) {
            return scanMany(facts, groups);
        }
        long[] a = size > 0 ? columns.get(0).row(facts) : all;
        long[] b = size > 1 ? columns.get(1).row(facts) : all;
        long[] c = size > 2 ? columns.get(2).row(facts) : all;
        long[] d = size > 3 ? columns.get(3).row(facts) : all;
        long[] e = size > 4 ? columns.get(4).row(facts) : all;
        long[] f = size > 5 ? columns.get(5).row(facts) : all;
        long[] g = size > 6 ? columns.get(6).row(facts) : all;
        long[] h = size > 7 ? columns.get(7).row(facts) : all;
        int found = NONE;
        for (int i = 0; i < all.length; i++) {
            long word = a[i] & b[i] & c[i];
            if (word != 0) {
                word &= d[i] & e[i] & f[i] & g[i] & h[i];
                if (word != 0) {
                    found = matched(i, word, found, facts, groups);
                    if (found == SEVERAL || (found >= 0 && groups == null)) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private int scanMany(F facts, int @Nullable [] groups) {
        long[][] rows = new long[columns.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns.get(i).row(facts);
        }
        int found = NONE;
        for (int i = 0; i < all.length; i++) {
            long word = rows[0][i];
            for (int column = 1; word != 0 && column < rows.length; column++) {
                word &= rows[column][i];
            }
            if (word != 0) {
                found = matched(i, word, found, facts, groups);
                if (found == SEVERAL || (found >= 0 && groups == null)) {
                    return found;
                }
            }
        }
        return found;
    }

    private int matched(int at, long bits, int before, F facts, int @Nullable [] groups) {
        int found = before;
        for (long word = bits; word != 0; word &= word - 1) {
            int rule = (at << Rows.SHIFT) + Long.numberOfTrailingZeros(word);
            if (holds(rule, facts)) {
                if (groups == null) {
                    return rule;
                }
                if (found != NONE && groups[found] != groups[rule]) {
                    return SEVERAL;
                }
                found = found == NONE ? rule : found;
            }
        }
        return found;
    }

    private boolean holds(int rule, F facts) {
        if (testing && untested[rule].length > 0) {
            FactLookup others = name -> named(name).read(facts);
            for (IndexedCondition condition : untested[rule]) {
                if (condition.test().test(inputs.get(condition.input()).read(facts), others) != Truth.TRUE) {
                    return false;
                }
            }
        }
        return true;
    }

    private FactColumn<F> named(String name) {
        FactColumn<F> input = byName.get(name);
        if (input == null) {
            throw new IllegalStateException("no input `" + name + "`");
        }
        return input;
    }
}
