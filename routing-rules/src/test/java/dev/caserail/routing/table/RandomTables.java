package dev.caserail.routing.table;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextPart;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.Operator;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Tables over all domains and hit policies, and facts that lie on and beside their bounds; the same for a seed. */
public final class RandomTables {
    private static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> NUMBERS =
            List.of("-3", "0", "1", "1.0", "1.5", "2", "7", "12345678901234567890.1", "12345678901234567890.2", "1E+3");

    public static final FactSchema<Map<String, Object>> SCHEMA = FactSchema.<Map<String, Object>>builder("all kinds")
            .enumeration("channel", Channel.class, f -> (Channel) f.get("channel"))
            .optionalEnumeration("second", Channel.class, f -> value(f, "second", Channel.class))
            .code("code", FiniteDomain.of("code", CODES), f -> (String) f.get("code"))
            .optionalCode("other", FiniteDomain.of("code", CODES), f -> value(f, "other", String.class))
            .optionalText("text", f -> value(f, "text", String.class))
            .textInAnyCase("folded", f -> (String) f.get("folded"))
            .number("total", NumberDomain.any(), f -> (BigDecimal) f.get("total"))
            .optionalNumber("score", NumberDomain.any(), f -> value(f, "score", BigDecimal.class))
            .whole("age", NumberDomain.whole(), f -> (Long) f.get("age"))
            .optionalFlag("flag", f -> value(f, "flag", Boolean.class))
            .optionalText("name", f -> value(f, "name", String.class))
            .optionalFlag("second flag", f -> value(f, "second flag", Boolean.class))
            .optionalDate("other.date", f -> value(f, "other.date", LocalDate.class))
            .optionalDate("date", f -> value(f, "date", LocalDate.class))
            .optionalTime("time", f -> value(f, "time", LocalTime.class))
            .optionalDateTime("moment", f -> value(f, "moment", Instant.class))
            .optionalDuration("duration", f -> value(f, "duration", Duration.class))
            .optionalMonths("months", f -> value(f, "months", Long.class))
            .set("set", FiniteDomain.of("code", CODES), RandomTables::set, code -> code)
            .build();

    private static final OutputSchema<String> TEXTS =
            OutputSchema.of(OutputColumn.code("out", FiniteDomain.of("out", List.of("x", "y", "z")), o -> o));
    private static final OutputSchema<BigDecimal> POINTS =
            OutputSchema.of(OutputColumn.number("points", NumberDomain.any()));

    private final Random random;
    private final boolean referring;

    public RandomTables(long seed) {
        this.random = new Random(seed);
        this.referring = random.nextInt(3) == 0;
    }

    public DecisionTable<Map<String, Object>, ?> table() {
        HitPolicy policy = one(List.of(HitPolicy.values()));
        boolean points = policy.needsNumbers() || random.nextInt(4) == 0;
        return points ? table(policy, declared(policy, POINTS)) : table(policy, declared(policy, TEXTS));
    }

    public Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        for (FactColumn<Map<String, Object>> column : SCHEMA.columns()) {
            if (column.name().equals("set")) {
                Set<String> codes = new HashSet<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    codes.add(one(CODES));
                }
                facts.put("set", codes);
            } else if (!column.optional() || random.nextInt(6) > 0) {
                Object value = host(literal(column.name(), false));
                facts.put(
                        column.name(),
                        column.name().equals("age") ? (Object) ((BigDecimal) value).longValueExact() : value);
                if (column.name().equals("channel") || column.name().equals("second")) {
                    facts.put(column.name(), one(List.of(Channel.values())));
                }
            }
        }
        return facts;
    }

    private <O> OutputSchema<O> declared(HitPolicy policy, OutputSchema<O> schema) {
        List<FactValue> values = schema.columns().get(0).name().equals("out")
                ? List.of(CodeValue.of("z"), CodeValue.of("x"), CodeValue.of("y"))
                : List.of(number("2"), number("1"), number("5"));
        OutputSchema<O> made = schema.withValues(schema.columns().get(0).name(), values);
        OutputSchema<O> withDefault = random.nextInt(3) == 0 ? made.withDefaults(List.of(one(values))) : made;
        return policy.fits(withDefault) ? withDefault : made;
    }

    private <O> DecisionTable<Map<String, Object>, O> table(HitPolicy policy, OutputSchema<O> outputs) {
        List<String> columns = new ArrayList<>();
        for (int i = 1 + random.nextInt(random.nextInt(5) == 0 ? 14 : 4); i > 0; i--) {
            String name = one(SCHEMA.columns()).name();
            if (!columns.contains(name)) {
                columns.add(name);
            }
        }
        int size = random.nextInt(10) == 0 ? 60 + random.nextInt(80) : 1 + random.nextInt(9);
        boolean sparse = random.nextBoolean();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<String, InputEntry> inputs = new LinkedHashMap<>();
            for (String column : columns) {
                if (random.nextInt(3) < (sparse ? 1 : 2)) {
                    inputs.put(column, InputEntry.of(column, test(column)));
                }
            }
            rules.add(Rule.builder()
                    .id(RuleId.of("r" + (i + 1)))
                    .addAllInputs(inputs.values())
                    .addOutput(one(outputs.values(outputs.columns().get(0).name())))
                    .build());
        }
        return DecisionTable.of("t", "1", policy, SCHEMA, outputs, rules);
    }

    private UnaryTest test(String column) {
        UnaryTest test = random.nextInt(4) == 0
                ? AnyOfTest.of(List.of(single(column), single(column)), TextSpan.NONE)
                : single(column);
        return random.nextInt(5) == 0 ? NotTest.of(test, TextSpan.NONE) : test;
    }

    private UnaryTest single(String column) {
        if (column.equals("set")) {
            List<CodeValue> codes = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                codes.add(CodeValue.of(one(CODES)));
            }
            return random.nextInt(6) == 0
                    ? EmptyTest.of(TextSpan.NONE)
                    : ContainsTest.of(one(List.of(Membership.values())), codes, TextSpan.NONE);
        }
        FactColumn<?> declared = SCHEMA.find(column).orElseThrow();
        if (declared.optional() && random.nextInt(8) == 0) {
            return NullTest.of(TextSpan.NONE);
        }
        if (declared.domain() instanceof TextDomain && random.nextInt(6) == 0) {
            String text = ((TextValue) literal(column, true)).text();
            int cut = random.nextInt(text.length() + 1);
            return TextPartTest.of(
                    one(List.of(TextPart.values())),
                    TextValue.of(random.nextBoolean() ? text.substring(cut) : text.substring(0, cut)),
                    TextSpan.NONE);
        }
        boolean ordered = declared.domain().ordered();
        if (ordered && random.nextInt(3) == 0) {
            return IntervalTest.of(
                    operand(column), random.nextBoolean(), operand(column), random.nextBoolean(), TextSpan.NONE);
        }
        List<Comparison> all = Arrays.stream(Comparison.values())
                .filter(c -> ordered || !c.ordering())
                .toList();
        return ComparisonTest.of(one(all), operand(column), TextSpan.NONE);
    }

    /** A literal; at times another column that can be compared, or a calculation with one. */
    private Operand operand(String column) {
        Domain domain = SCHEMA.find(column).orElseThrow().domain();
        List<String> others = SCHEMA.columns().stream()
                .filter(c -> !c.name().equals(column) && domain.comparableWith(c.domain()))
                .map(FactColumn::name)
                .toList();
        if (others.isEmpty() || !referring || random.nextInt(3) > 0) {
            return literal(column, true);
        }
        FactReference other = FactReference.to(one(others));
        boolean calculated = domain.base() instanceof NumberDomain && random.nextInt(4) == 0;
        return calculated ? Calculation.of(one(List.of(Operator.values())), other, operand(column)) : other;
    }

    /** A value of a column's domain; those of rules have gaps, so that facts fall between them. */
    private FactValue literal(String column, boolean ofRule) {
        int step = ofRule ? 2 * random.nextInt(4) : random.nextInt(9) - 1;
        return switch (column) {
            case "channel", "second" ->
                CodeValue.of(one(List.of(Channel.values())).name());
            case "code", "other" -> CodeValue.of(one(CODES));
            case "text", "name" -> TextValue.of("t" + step);
            case "folded" ->
                TextValue.of(
                        ofRule
                                ? TextDomain.FOLDED.comparable("Tä" + step)
                                : random.nextBoolean() ? "tä" + step : "TÄ" + step);
            case "total", "score" -> ofRule || random.nextBoolean() ? number(one(NUMBERS)) : number(step + ".25");
            case "age" ->
                number(
                        random.nextInt(12) == 0
                                ? one(List.of("9223372036854775807", "-9223372036854775808"))
                                : "" + step);
            case "flag", "second flag" -> FlagValue.of(random.nextBoolean());
            case "date", "other.date" -> DateValue.of(LocalDate.of(2026, 3, 10).plusDays(step));
            case "time" -> TimeValue.of(LocalTime.NOON.plusSeconds(step));
            case "moment" -> DateTimeValue.of(Instant.EPOCH.plusNanos(step));
            case "duration" -> DurationValue.of(Duration.ofHours(step));
            default -> MonthsValue.of(step);
        };
    }

    private Object host(FactValue value) {
        if (value instanceof NumberValue number) {
            BigDecimal exact = number.number();
            boolean whole = exact.scale() <= 0 && exact.precision() - exact.scale() < 20;
            return hostNumber(exact, whole);
        }
        if (value instanceof CodeValue code) {
            return code.code();
        }
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof FlagValue flag) {
            return flag.flag();
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
        return value instanceof DurationValue length ? length.duration() : ((MonthsValue) value).months();
    }

    private Object hostNumber(BigDecimal exact, boolean whole) {
        return whole && random.nextBoolean() ? exact.setScale(2) : exact;
    }

    private static <T> Optional<T> value(Map<String, Object> facts, String column, Class<T> type) {
        return Optional.ofNullable(facts.get(column)).map(type::cast);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> set(Map<String, Object> facts) {
        return (Set<String>) facts.get("set");
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
