package dev.caserail.routing.fuzz;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts to try conditions and tables on: the ends of each domain, and the very values that the conditions name. */
final class SampleFacts {
    private static final int MOST_NAMED = 12;

    private SampleFacts() {}

    /** Facts for one column, absent among them where the column allows it. */
    static List<Fact> of(FactColumn<?> column, List<UnaryTest> tests) {
        Set<FactValue> values = new LinkedHashSet<>();
        tests.forEach(test -> addNamed(test, values));
        Domain domain = column.domain();
        if (domain.base() instanceof SetDomain set) {
            List<String> codes = List.copyOf(set.members().codes());
            return List.of(SetFact.of(codes), SetFact.of(List.of()), SetFact.of(codes.subList(0, 1)));
        }
        List<Fact> facts = new ArrayList<>();
        values.stream().filter(v -> fits(domain, v)).limit(MOST_NAMED).forEach(facts::add);
        usual(domain.base()).stream().filter(v -> fits(domain, v)).forEach(facts::add);
        if (column.optional() || facts.isEmpty()) {
            facts.add(AbsentFact.ABSENT);
        }
        return facts;
    }

    /** Rows of facts for a whole schema, each fact of a column in a different company. */
    static List<NamedFacts> rows(FactSchema<?> schema, List<Rule> rules, int most) {
        Map<String, List<Fact>> columns = new LinkedHashMap<>();
        for (FactColumn<?> column : schema.columns()) {
            List<UnaryTest> tests = rules.stream()
                    .flatMap(r -> r.inputs().stream())
                    .filter(i -> i.column().equals(column.name()))
                    .map(i -> i.test())
                    .toList();
            columns.put(column.name(), of(column, tests));
        }
        List<NamedFacts> rows = new ArrayList<>();
        for (int row = 0; row < most; row++) {
            Map<String, Fact> facts = new LinkedHashMap<>();
            int step = 1;
            for (Map.Entry<String, List<Fact>> column : columns.entrySet()) {
                facts.put(
                        column.getKey(),
                        column.getValue().get(row * step++ % column.getValue().size()));
            }
            rows.add(NamedFacts.of(facts));
        }
        return rows;
    }

    /** Usual and extreme values of a kind. */
    static List<? extends FactValue> usual(Domain base) {
        if (base instanceof FiniteDomain finite) {
            return finite.codes().stream().map(CodeValue::of).limit(5).toList();
        }
        if (base instanceof TextDomain text) {
            return List.of(
                    TextValue.of(""), TextValue.of(text.comparable("Ulm")), TextValue.of(text.comparable("\uD83D")));
        }
        if (base instanceof NumberDomain) {
            return List.of(number("0"), number("-1"), number("12.5"), number("1E+30"), number("-1E-30"));
        }
        if (base instanceof FlagDomain) {
            return List.of(FlagValue.of(true), FlagValue.of(false));
        }
        if (base instanceof DateDomain) {
            return List.of(
                    DateValue.of(LocalDate.of(2026, 3, 1)), DateValue.of(LocalDate.MIN), DateValue.of(LocalDate.MAX));
        }
        if (base instanceof TimeDomain) {
            return List.of(TimeValue.of(LocalTime.MIDNIGHT), TimeValue.of(LocalTime.MAX));
        }
        if (base instanceof DateTimeDomain) {
            return List.of(
                    DateTimeValue.of(Instant.EPOCH), DateTimeValue.of(Instant.MIN), DateTimeValue.of(Instant.MAX));
        }
        return base == DurationDomain.DAYS_AND_TIME
                ? List.of(
                        DurationValue.of(Duration.ZERO),
                        DurationValue.of(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                        DurationValue.of(Duration.ofSeconds(Long.MIN_VALUE)))
                : List.of(MonthsValue.of(0), MonthsValue.of(Long.MAX_VALUE), MonthsValue.of(Long.MIN_VALUE));
    }

    private static void addNamed(UnaryTest test, Set<FactValue> values) {
        if (values.size() >= MOST_NAMED) {
            return;
        }
        if (test instanceof ComparisonTest comparison) {
            addNamed(comparison.value(), values);
        } else if (test instanceof IntervalTest interval) {
            addNamed(interval.low(), values);
            addNamed(interval.high(), values);
        } else if (test instanceof ContainsTest contains) {
            values.addAll(contains.codes());
        } else if (test instanceof NotTest not) {
            addNamed(not.negated(), values);
        } else if (test instanceof AnyOfTest list) {
            list.tests().forEach(t -> addNamed(t, values));
        }
    }

    private static void addNamed(Operand operand, Set<FactValue> values) {
        if (operand instanceof FactValue literal) {
            values.add(literal);
        }
    }

    private static boolean fits(Domain domain, FactValue value) {
        return domain instanceof LimitedDomain limited
                ? limited.contains(value) && fits(limited.base(), value)
                : !(domain instanceof NumberDomain numbers) || numbers.contains(((NumberValue) value).number());
    }

    private static NumberValue number(String text) {
        return NumberValue.of(new BigDecimal(text));
    }
}
