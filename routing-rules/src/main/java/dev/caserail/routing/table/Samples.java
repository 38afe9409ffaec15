package dev.caserail.routing.table;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueOrder;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Examples of a column's facts, one for each way in which a table's conditions can take them: all codes; literals, and values
 * between, below and above them, as far as the domain has them; a text that no condition names; sets with and without the
 * codes of conditions.
 */
final class Samples {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Map<Domain, FactValue> ANY = Map.of(
            DateDomain.DATE, DateValue.of(LocalDate.of(2026, 1, 1)),
            TimeDomain.TIME, TimeValue.of(LocalTime.NOON),
            DateTimeDomain.DATE_TIME, DateTimeValue.of(Instant.parse("2026-01-01T12:00:00Z")),
            DurationDomain.DAYS_AND_TIME, DurationValue.of(Duration.ofHours(1)),
            DurationDomain.YEARS_AND_MONTHS, MonthsValue.of(1));

    private final FactColumn<?> column;
    private final Fact found;
    private final FactLookup facts;
    private final Set<Fact> samples = new LinkedHashSet<>();
    private boolean complete = true;

    private Samples(FactColumn<?> column, FactLookup facts) {
        this.column = column;
        this.found = facts.fact(column.name());
        this.facts = facts;
    }

    /**
     * Facts other than the one found.
     *
     * @param compared the columns that compare themselves with this one
     */
    static Samples of(FactColumn<?> column, List<UnaryTest> tests, Set<String> compared, FactLookup facts) {
        Samples made = new Samples(column, facts);
        Domain base = column.domain().base();
        if (base instanceof FiniteDomain finite) {
            finite.codes().forEach(code -> made.offer(CodeValue.of(code)));
        } else if (base instanceof FlagDomain) {
            made.offer(FlagValue.of(true));
            made.offer(FlagValue.of(false));
        } else if (made.found instanceof SetFact set) {
            SetSamples sets = new SetSamples(base, tests, set);
            made.samples.addAll(sets.all());
            made.complete = sets.complete();
        } else {
            made.values(base, tests, compared);
        }
        if (column.optional()) {
            made.samples.add(AbsentFact.ABSENT);
        }
        made.samples.remove(made.found);
        // Facts that are compared with each other may both have to change, to values that nobody named.
        made.complete &= compared.isEmpty()
                && tests.stream().allMatch(test -> test.references().isEmpty());
        return made;
    }

    /** Facts other than the one found. */
    List<Fact> all() {
        return List.copyOf(samples);
    }

    /** Whether each way in which conditions can take a fact has an example. */
    boolean complete() {
        return complete;
    }

    private void values(Domain base, List<UnaryTest> tests, Set<String> compared) {
        Set<FactValue> literals = new LinkedHashSet<>();
        tests.forEach(test -> collect(test, literals));
        if (column.domain() instanceof LimitedDomain limited) {
            for (ValueRange range : limited.allowed()) {
                range.low().ifPresent(literals::add);
                range.high().ifPresent(literals::add);
            }
        }
        compared.forEach(name -> collect(FactReference.to(name), literals));
        if (base instanceof TextDomain) {
            literals.forEach(this::offer);
            StringBuilder other = new StringBuilder("other");
            while (literals.contains(TextValue.of(other.toString()))) {
                other.append('r');
            }
            offer(TextValue.of(other.toString()));
            return;
        }
        if (base instanceof NumberDomain numbers) {
            numbers.least().map(NumberValue::of).ifPresent(literals::add);
            numbers.greatest().map(NumberValue::of).ifPresent(literals::add);
        }
        if (literals.isEmpty()) {
            literals.add(ANY.getOrDefault(base, NumberValue.of(BigDecimal.ZERO)));
        }
        List<FactValue> sorted = literals.stream().sorted(ValueOrder::compare).toList();
        for (int i = 0; i < sorted.size(); i++) {
            offer(sorted.get(i));
            offer(stepped(sorted.get(i), -1));
            offer(stepped(sorted.get(i), 1));
            if (i > 0) {
                offer(between(base, sorted.get(i - 1), sorted.get(i)));
            }
        }
        if (base == TimeDomain.TIME) {
            // a second before the first one or after the last one may be on another day
            offer(TimeValue.of(LocalTime.MIN));
            offer(TimeValue.of(LocalTime.MAX));
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

    /** Something between two values, if the domain has it; else one of them. */
    private static FactValue between(Domain base, FactValue low, FactValue high) {
        if (low instanceof NumberValue a && high instanceof NumberValue b) {
            BigDecimal middle = a.number().add(b.number()).divide(TWO);
            OptionalInt scale = base instanceof NumberDomain numbers ? numbers.scale() : OptionalInt.empty();
            return NumberValue.of(scale.isPresent() ? middle.setScale(scale.getAsInt(), RoundingMode.HALF_UP) : middle);
        }
        if (low instanceof TimeValue a && high instanceof TimeValue b) {
            return TimeValue.of(
                    a.time().plus(Duration.between(a.time(), b.time()).dividedBy(2)));
        }
        if (low instanceof DateTimeValue a && high instanceof DateTimeValue b) {
            return DateTimeValue.of(
                    a.instant().plus(Duration.between(a.instant(), b.instant()).dividedBy(2)));
        }
        if (low instanceof DurationValue a && high instanceof DurationValue b) {
            return DurationValue.of(
                    a.duration().plus(b.duration().minus(a.duration()).dividedBy(2)));
        }
        return low;
    }

    private void collect(UnaryTest test, Set<FactValue> into) {
        if (test instanceof TextPartTest part) {
            into.add(part.part());
            // A text may have to have several parts at once.
            complete = false;
        } else if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> collect(t, into));
        } else if (test instanceof NotTest not) {
            collect(not.negated(), into);
        } else if (test instanceof ComparisonTest comparison) {
            collect(comparison.value(), into);
        } else if (test instanceof IntervalTest interval) {
            collect(interval.low(), into);
            collect(interval.high(), into);
        }
    }

    private void collect(Operand operand, Set<FactValue> into) {
        if (operand.value(facts) instanceof FactValue value) {
            into.add(value);
        }
    }
}
