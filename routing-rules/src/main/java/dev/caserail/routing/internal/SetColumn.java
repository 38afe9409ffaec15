package dev.caserail.routing.internal;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.SetFact;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets of codes: per code, the rules that its presence brings in or rules out, and those that its absence rules out.
 * Conditions that mix these are tested one by one.
 */
final class SetColumn<F> implements ColumnIndex<F> {
    private final FactColumn<F> column;
    private final int rules;
    private final long[] start;
    private final long[] ifEmpty;
    private final Map<String, long[]> anyOf = new HashMap<>();
    private final Map<String, long[]> noneOf = new HashMap<>();
    private final Map<String, long[]> allOf = new HashMap<>();
    private final BitSet untested = new BitSet();

    private SetColumn(FactColumn<F> column, ColumnRules asked) {
        this.column = column;
        this.rules = asked.rules();
        this.start = asked.free();
        this.ifEmpty = new long[start.length];
    }

    static <F> SetColumn<F> of(FactColumn<F> column, ColumnRules asked) {
        SetColumn<F> made = new SetColumn<>(column, asked);
        asked.tests().forEach(made::add);
        return made;
    }

    @Override
    public long[] row(F facts) {
        Set<String> codes = ((SetFact) column.value(facts)).codes();
        long[] row = start.clone();
        if (codes.isEmpty()) {
            or(row, ifEmpty);
        }
        for (String code : codes) {
            or(row, anyOf.get(code));
        }
        if (!noneOf.isEmpty()) {
            for (String code : codes) {
                andNot(row, noneOf.get(code));
            }
        }
        if (!allOf.isEmpty()) {
            allOf.forEach((code, asking) -> {
                if (!codes.contains(code)) {
                    andNot(row, asking);
                }
            });
        }
        return row;
    }

    @Override
    public BitSet untested() {
        return untested;
    }

    @Override
    public int density() {
        return 50;
    }

    private void add(int rule, UnaryTest test) {
        if (test instanceof ContainsTest contains && contains.membership() != Membership.ANY) {
            Rows.set(start, rule);
            mark(contains.membership() == Membership.ALL ? allOf : noneOf, contains.codes(), rule);
        } else if (test instanceof NotTest not
                && not.negated() instanceof ContainsTest contains
                && contains.membership() == Membership.ANY) {
            Rows.set(start, rule);
            mark(noneOf, contains.codes(), rule);
        } else if (additive(test)) {
            bring(rule, test);
        } else {
            Rows.set(start, rule);
            untested.set(rule);
        }
    }

    private static boolean additive(UnaryTest test) {
        return test instanceof EmptyTest
                || (test instanceof ContainsTest contains && contains.membership() == Membership.ANY)
                || (test instanceof AnyOfTest list && list.tests().stream().allMatch(SetColumn::additive));
    }

    private void bring(int rule, UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> bring(rule, t));
        } else if (test instanceof ContainsTest contains) {
            mark(anyOf, contains.codes(), rule);
        } else {
            Rows.set(ifEmpty, rule);
        }
    }

    private void mark(Map<String, long[]> rows, List<CodeValue> codes, int rule) {
        for (CodeValue code : codes) {
            Rows.set(rows.computeIfAbsent(code.code(), c -> new long[Rows.words(rules)]), rule);
        }
    }

    private static void or(long[] row, long @Nullable [] other) {
        for (int i = 0; other != null && i < row.length; i++) {
            row[i] |= other[i];
        }
    }

    private static void andNot(long[] row, long @Nullable [] other) {
        for (int i = 0; other != null && i < row.length; i++) {
            row[i] &= ~other[i];
        }
    }
}
