package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.DateTimeValue;
import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationValue;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.MonthsValue;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.SetFact;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.routing.fact.TimeValue;
import dev.caserail.routing.fact.ValueOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Examples of a column's facts, one for each way in which a table's conditions can take them: all codes; literals, and values
 * between, below and above them; a text that no condition names; sets with and without the codes of a condition.
 */
final class Samples {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FactColumn<?> column;
    private final Fact found;
    private final Set<Fact> samples = new LinkedHashSet<>();

    private Samples(FactColumn<?> column, Fact found) {
        this.column = column;
        this.found = found;
    }

    /** Facts other than the one found. */
    static List<Fact> of(FactColumn<?> column, List<UnaryTest> tests, Fact found) {
        Samples made = new Samples(column, found);
        Domain base = column.domain().base();
        if (base instanceof FiniteDomain finite) {
            finite.codes().forEach(code -> made.offer(CodeValue.of(code)));
        } else if (base instanceof FlagDomain) {
            made.offer(FlagValue.of(true));
            made.offer(FlagValue.of(false));
        } else if (found instanceof SetFact set) {
            tests.forEach(test -> made.sets(test, set));
        } else {
            made.values(base, tests);
        }
        if (column.optional()) {
            made.samples.add(AbsentFact.ABSENT);
        }
        made.samples.remove(found);
        return List.copyOf(made.samples);
    }

    private void sets(UnaryTest test, SetFact set) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> sets(t, set));
        } else if (test instanceof NotTest not) {
            sets(not.negated(), set);
        } else if (test instanceof ContainsTest contains) {
            List<String> codes = contains.codes().stream().map(CodeValue::code).toList();
            for (String code : codes) {
                Set<String> one = new LinkedHashSet<>(set.codes());
                one.add(code);
                samples.add(SetFact.of(one));
            }
            Set<String> more = new LinkedHashSet<>(set.codes());
            more.addAll(codes);
            samples.add(SetFact.of(more));
            Set<String> fewer = new LinkedHashSet<>(set.codes());
            codes.forEach(fewer::remove);
            samples.add(SetFact.of(fewer));
        }
        samples.add(SetFact.of(List.of()));
    }

    private void values(Domain base, List<UnaryTest> tests) {
        Set<FactValue> literals = new LinkedHashSet<>();
        tests.forEach(test -> collect(test, literals));
        if (base instanceof TextDomain) {
            literals.forEach(this::offer);
            StringBuilder other = new StringBuilder("other");
            while (literals.contains(TextValue.of(other.toString()))) {
                other.append('r');
            }
            offer(TextValue.of(other.toString()));
            return;
        }
        List<FactValue> sorted = literals.stream().sorted(ValueOrder::compare).toList();
        for (int i = 0; i < sorted.size(); i++) {
            offer(stepped(sorted.get(i), -1));
            offer(sorted.get(i));
            offer(stepped(sorted.get(i), 1));
            if (i > 0 && sorted.get(i - 1) instanceof NumberValue low && sorted.get(i) instanceof NumberValue high) {
                offer(NumberValue.of(low.number().add(high.number()).multiply(HALF)));
            }
        }
    }

    private void offer(FactValue value) {
        Domain domain = column.domain();
        boolean allowed = !(domain instanceof LimitedDomain limited) || limited.contains(value);
        if (allowed
                && !(domain.base() instanceof NumberDomain numbers
                        && value instanceof NumberValue number
                        && !numbers.contains(number.number()))) {
            samples.add(value);
        }
    }

    /** The next value up or down, as far as people count: one, a day, a second, a month. */
    private static FactValue stepped(FactValue value, int by) {
        if (value instanceof NumberValue number) {
            return NumberValue.of(number.number().add(BigDecimal.valueOf(by)));
        }
        if (value instanceof DateValue date) {
            return DateValue.of(date.date().plusDays(by));
        }
        if (value instanceof TimeValue time) {
            return TimeValue.of(time.time().plusSeconds(by));
        }
        if (value instanceof DateTimeValue moment) {
            return DateTimeValue.of(moment.instant().plusSeconds(by));
        }
        if (value instanceof DurationValue length) {
            return DurationValue.of(length.duration().plus(Duration.ofSeconds(by)));
        }
        return value instanceof MonthsValue months ? MonthsValue.of(months.months() + by) : value;
    }

    private static void collect(UnaryTest test, Set<FactValue> into) {
        if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> collect(t, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison) {
            into.add(comparison.value());
        } else if (test instanceof IntervalTest interval) {
            into.add(interval.low());
            into.add(interval.high());
        }
    }

    @Override
    public String toString() {
        return column + " beside " + found + ": " + new ArrayList<>(samples);
    }
}
