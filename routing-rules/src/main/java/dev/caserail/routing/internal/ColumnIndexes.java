package dev.caserail.routing.internal;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueOrder;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the index that suits a column's domain. */
final class ColumnIndexes {
    private ColumnIndexes() {}

    static <F> ColumnIndex<F> of(FactColumn<F> column, ColumnRules asked) {
        Domain domain = column.domain().base();
        if (domain instanceof SetDomain) {
            return SetColumn.of(column, asked);
        }
        if (!suits(domain, asked)) {
            return new OpenColumn<>(asked);
        }
        if (domain.ordered()) {
            List<FactValue> bounds = asked.literals().stream()
                    .sorted(ValueOrder::compare)
                    .distinct()
                    .toList();
            return ordered(column, domain, bounds, asked);
        }
        Map<Object, Integer> keys = new LinkedHashMap<>();
        asked.literals().forEach(value -> keys.putIfAbsent(plain(value), keys.size()));
        CellRows rows =
                CellRows.of(asked, keys.size() + 1, false, value -> keys.getOrDefault(plain(value), keys.size()));
        return KeyColumn.of(column, keys, rows);
    }

    private static <F> ColumnIndex<F> ordered(
            FactColumn<F> column, Domain domain, List<FactValue> bounds, ColumnRules asked) {
        Map<FactValue, Integer> places = new LinkedHashMap<>();
        bounds.forEach(bound -> places.put(bound, places.size()));
        CellRows rows = CellRows.of(asked, 2 * bounds.size() + 1, true, bound -> places.getOrDefault(bound, -1));
        if (domain instanceof NumberDomain) {
            List<BigDecimal> numbers =
                    bounds.stream().map(b -> ((NumberValue) b).number()).toList();
            return column.givesLong() && WholeColumn.fits(numbers)
                    ? WholeColumn.of(column, numbers, rows)
                    : NumberColumn.of(column, numbers, rows);
        }
        return OrderedColumn.of(
                column, bounds.stream().map(ColumnIndexes::plain).toList(), rows);
    }

    /** The host's own value of a literal, as {@link FactColumn#value} reads facts. */
    private static Object plain(FactValue value) {
        if (value instanceof CodeValue code) {
            return code.code();
        }
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof FlagValue flag) {
            return flag.flag();
        }
        if (value instanceof NumberValue number) {
            return number.number();
        }
        if (value instanceof DateValue date) {
            return date.date();
        }
        if (value instanceof TimeValue time) {
            return time.time();
        }
        if (value instanceof DateTimeValue moment) {
            return moment.instant();
        }
        return value instanceof DurationValue duration ? duration.duration() : ((MonthsValue) value).months();
    }

    /** Whether all conditions are on single values, and all literals of one kind, the domain's. */
    private static boolean suits(Domain domain, ColumnRules asked) {
        return asked.tests().values().stream().noneMatch(ColumnIndexes::onSets)
                && asked.literals().stream().allMatch(value -> ofDomain(value, domain))
                && asked.literals().stream().map(Object::getClass).distinct().count() <= 1;
    }

    private static boolean onSets(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().anyMatch(ColumnIndexes::onSets);
        }
        if (test instanceof NotTest not) {
            return onSets(not.negated());
        }
        return test instanceof ContainsTest || test instanceof EmptyTest;
    }

    private static boolean ofDomain(FactValue value, Domain domain) {
        if (domain instanceof FiniteDomain) {
            return value instanceof CodeValue;
        }
        if (domain instanceof TextDomain) {
            return value instanceof TextValue;
        }
        if (domain instanceof FlagDomain) {
            return value instanceof FlagValue;
        }
        return ValueOrder.ordered(value) && (domain instanceof NumberDomain) == (value instanceof NumberValue);
    }

    /** A column whose conditions fit no index: all of them are tested one by one. */
    private static final class OpenColumn<F> implements ColumnIndex<F> {
        private final long[] all;
        private final BitSet untested = new BitSet();

        OpenColumn(ColumnRules asked) {
            this.all = Rows.all(asked.rules());
            asked.tests().keySet().forEach(untested::set);
        }

        @Override
        public long[] row(F facts) {
            return all;
        }

        @Override
        public BitSet untested() {
            return untested;
        }

        @Override
        public int density() {
            return 100;
        }
    }
}
