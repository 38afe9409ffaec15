package dev.caserail.examples.benchmarks.engine;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactSchemaBuilder;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
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
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Tables over all kinds of facts that DMN has, and facts on and beside their bounds; the same for a seed. */
final class OracleTables {
    private static final List<String> CODES = List.of("A", "B", "C", "D");
    private static final List<String> NUMBERS = List.of("-3", "0", "1", "1.50", "2", "7", "1234567890123456789.25");
    private static final Map<String, Domain> DOMAINS = Map.ofEntries(
            Map.entry("code", FiniteDomain.of("code", CODES)),
            Map.entry("text", TextDomain.TEXT),
            Map.entry("total", NumberDomain.any()),
            Map.entry("age", NumberDomain.whole()),
            Map.entry("flag", FlagDomain.FLAG),
            Map.entry("day", DateDomain.DATE),
            Map.entry("clock", TimeDomain.TIME),
            Map.entry("moment", DateTimeDomain.DATE_TIME),
            Map.entry("length", DurationDomain.DAYS_AND_TIME),
            Map.entry("term", DurationDomain.YEARS_AND_MONTHS),
            Map.entry("tags", SetDomain.of(FiniteDomain.of("tag", CODES))));
    private static final List<String> NAMES = DOMAINS.keySet().stream().sorted().toList();

    static final FactSchema<Map<String, Fact>> SCHEMA = schema();

    private final Random random;

    OracleTables(long seed) {
        this.random = new Random(seed);
    }

    /** An output of codes, without an order of their own. */
    static OutputSchema<FactValue> codes() {
        return OutputSchema.of(OutputColumn.value("out", FiniteDomain.of("out", List.of("x", "y", "z"))));
    }

    DecisionTable<Map<String, Fact>, FactValue> table() {
        HitPolicy policy = one(List.of(HitPolicy.values()));
        boolean numbers = policy.answersNumber() || random.nextInt(3) == 0;
        List<FactValue> values = numbers
                ? List.of(number("2"), number("1.5"), number("5"))
                : List.of(CodeValue.of("z"), CodeValue.of("x"), CodeValue.of("y"));
        OutputSchema<FactValue> outputs =
                numbers ? OutputSchema.of(OutputColumn.value("out", NumberDomain.any())) : codes();
        outputs = outputs.withValues("out", values);
        if (random.nextInt(3) == 0) {
            outputs = outputs.withDefaults(List.of(one(values)));
        }
        List<String> columns = new ArrayList<>(NAMES);
        while (columns.size() > 4) {
            columns.remove(random.nextInt(columns.size()));
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Stream<InputEntry> asked =
                    columns.stream().filter(c -> random.nextInt(5) < 2).map(c -> InputEntry.of(c, test(c)));
            rules.add(Rule.builder()
                    .id(RuleId.of("r" + i))
                    .addAllInputs(asked.toList())
                    .addOutput(one(values))
                    .build());
        }
        return DecisionTable.of("table", "1", policy, SCHEMA, outputs, rules);
    }

    /** Facts for all columns; sets are never absent. */
    Map<String, Fact> facts() {
        Map<String, Fact> facts = new HashMap<>();
        for (String name : NAMES) {
            if (name.equals("tags")) {
                facts.put(
                        name,
                        SetFact.of(CODES.stream()
                                .filter(c -> random.nextInt(3) == 0)
                                .toList()));
            } else if (random.nextInt(6) > 0) {
                facts.put(name, literal(name, false));
            }
        }
        return facts;
    }

    private UnaryTest test(String column) {
        if (column.equals("tags")) {
            return ContainsTest.of(
                    one(List.of(Membership.values())),
                    List.of(CodeValue.of(one(CODES)), CodeValue.of(one(CODES))),
                    TextSpan.NONE);
        }
        UnaryTest test = random.nextInt(4) == 0
                ? AnyOfTest.of(List.of(single(column), single(column)), TextSpan.NONE)
                : single(column);
        return random.nextInt(6) == 0 ? NotTest.of(test, TextSpan.NONE) : test;
    }

    private UnaryTest single(String column) {
        if (random.nextInt(10) == 0) {
            return NullTest.of(TextSpan.NONE);
        }
        boolean ordered = DOMAINS.get(column).ordered();
        if (ordered && random.nextInt(3) == 0) {
            FactValue low = literal(column, true);
            return IntervalTest.of(
                    low, random.nextBoolean(), literal(column, true), random.nextBoolean(), TextSpan.NONE);
        }
        List<Comparison> all = Arrays.stream(Comparison.values())
                .filter(c -> ordered || !c.ordering())
                .toList();
        return ComparisonTest.of(one(all), literal(column, true), TextSpan.NONE);
    }

    /** Those of rules have gaps, so that facts fall between them. */
    private FactValue literal(String column, boolean ofRule) {
        int step = ofRule ? 2 * random.nextInt(4) : random.nextInt(9) - 1;
        return switch (column) {
            case "code" -> CodeValue.of(one(CODES));
            case "text" -> TextValue.of("t \"" + step + "\\");
            case "total" -> number(ofRule || random.nextBoolean() ? one(NUMBERS) : step + ".25");
            case "age" -> number("" + step);
            case "flag" -> FlagValue.of(random.nextBoolean());
            case "day" -> DateValue.of(LocalDate.of(2026, 2, 26).plusDays(step));
            case "clock" -> TimeValue.of(LocalTime.NOON.plusSeconds(step));
            case "moment" ->
                DateTimeValue.of(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(step));
            case "length" -> DurationValue.of(Duration.ofHours(step));
            default -> MonthsValue.of(step);
        };
    }

    private static FactSchema<Map<String, Fact>> schema() {
        FactSchemaBuilder<Map<String, Fact>> builder = FactSchema.builder("all kinds");
        NAMES.forEach(name -> builder.fact(
                name, DOMAINS.get(name), !name.equals("tags"), facts -> facts.getOrDefault(name, AbsentFact.ABSENT)));
        return builder.build();
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
