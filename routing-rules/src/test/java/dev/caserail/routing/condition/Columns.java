package dev.caserail.routing.condition;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One column of each domain, each of whose facts may be absent (but sets), and generators of conditions on them. */
final class Columns {
    /** Codes that are awkward to write: keywords, spaces, quotes, signs. */
    static final List<String> CODES = List.of(
            "EMAIL", "PHONE", "de-AT", "not", "null", "true", "two words", "say \"x\"", "back\\slash", "", "a..b", "5");

    static final FactSchema<Map<String, Fact>> SCHEMA = FactSchema.<Map<String, Fact>>builder("all kinds")
            .optionalCode(
                    "code",
                    FiniteDomain.of("code", CODES),
                    f -> value(f, "code", CodeValue.class).map(CodeValue::code))
            .optionalText("text", f -> value(f, "text", TextValue.class).map(TextValue::text))
            .optionalNumber(
                    "number",
                    NumberDomain.any(),
                    f -> value(f, "number", NumberValue.class).map(NumberValue::number))
            .optionalFlag("flag", f -> value(f, "flag", FlagValue.class).map(FlagValue::flag))
            .optionalDate("date", f -> value(f, "date", DateValue.class).map(DateValue::date))
            .optionalTextInAnyCase(
                    "folded", f -> value(f, "folded", TextValue.class).map(TextValue::text))
            .optionalTime("time", f -> value(f, "time", TimeValue.class).map(TimeValue::time))
            .optionalDateTime(
                    "moment", f -> value(f, "moment", DateTimeValue.class).map(DateTimeValue::instant))
            .optionalDuration(
                    "duration", f -> value(f, "duration", DurationValue.class).map(DurationValue::duration))
            .optionalMonths("months", f -> value(f, "months", MonthsValue.class).map(MonthsValue::months))
            .set("set", FiniteDomain.of("code", CODES), Columns::codes, code -> code)
            .build();

    private Columns() {}

    static FactColumn<Map<String, Fact>> column(String name) {
        return SCHEMA.find(name).orElseThrow();
    }

    static Arbitrary<String> names() {
        return Arbitraries.of(
                "code", "text", "number", "flag", "date", "folded", "time", "moment", "duration", "months", "set");
    }

    static Arbitrary<FactValue> values(String column) {
        return switch (column) {
            case "code", "set" -> Arbitraries.of(CODES).map(CodeValue::of);
            case "text" ->
                Arbitraries.oneOf(Arbitraries.of(CODES), Arbitraries.strings().ofMaxLength(6))
                        .map(TextValue::of);
            case "number" ->
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-20"), new BigDecimal("20"))
                        .ofScale(1)
                        .map(NumberValue::of);
            case "flag" -> Arbitraries.of(true, false).map(FlagValue::of);
            case "folded" ->
                Arbitraries.of("berlin", "ulm", "stra\u00dfe", "two words")
                        .map(TextDomain.FOLDED::comparable)
                        .map(TextValue::of);
            case "time" ->
                Arbitraries.integers().between(0, 86_399).map(second -> TimeValue.of(LocalTime.ofSecondOfDay(second)));
            case "moment" ->
                Arbitraries.longs()
                        .between(0, 2_000_000_000L)
                        .map(second -> DateTimeValue.of(Instant.ofEpochSecond(second)));
            case "duration" ->
                Arbitraries.longs()
                        .between(-3_000_000_000L, 3_000_000_000L)
                        .map(millis -> DurationValue.of(Duration.ofMillis(millis)));
            case "months" -> Arbitraries.longs().between(-40, 40).map(MonthsValue::of);
            default ->
                Arbitraries.integers()
                        .between(0, 40)
                        .map(day -> DateValue.of(LocalDate.of(2026, 2, 20).plusDays(day)));
        };
    }

    static Arbitrary<Fact> facts(String column) {
        return column.equals("set")
                ? Arbitraries.of(CODES).list().ofMaxSize(4).map(SetFact::of)
                : Arbitraries.<Fact>oneOf(
                        List.of(values(column).map(v -> (Fact) v), Arbitraries.just(AbsentFact.ABSENT)));
    }

    static Arbitrary<UnaryTest> tests(String column) {
        Arbitrary<UnaryTest> single = singles(column);
        Arbitrary<UnaryTest> list = single.list().ofMinSize(2).ofMaxSize(3).map(t -> AnyOfTest.of(t, TextSpan.NONE));
        Arbitrary<UnaryTest> not = Arbitraries.oneOf(single, list).map(t -> NotTest.of(t, TextSpan.NONE));
        return Arbitraries.oneOf(single, list, not, Arbitraries.just(AnyTest.of(TextSpan.NONE)));
    }

    private static Arbitrary<UnaryTest> singles(String column) {
        List<Arbitrary<UnaryTest>> kinds = new ArrayList<>();
        if (column.equals("set")) {
            kinds.add(Arbitraries.just(EmptyTest.of(TextSpan.NONE)));
            kinds.add(Combinators.combine(
                            Arbitraries.of(Membership.class),
                            values(column)
                                    .map(v -> (CodeValue) v)
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(3))
                    .as((membership, codes) -> ContainsTest.of(membership, codes, TextSpan.NONE)));
            return Arbitraries.oneOf(kinds);
        }
        kinds.add(Arbitraries.just(NullTest.of(TextSpan.NONE)));
        if (column(column).domain() instanceof TextDomain) {
            kinds.add(Combinators.combine(Arbitraries.of(TextPart.class), values(column))
                    .as((where, part) -> TextPartTest.of(where, (TextValue) part, TextSpan.NONE)));
        }
        kinds.add(Combinators.combine(Arbitraries.of(Comparison.EQUAL, Comparison.NOT_EQUAL), values(column))
                .as((comparison, value) -> ComparisonTest.of(comparison, value, TextSpan.NONE)));
        if (column(column).domain().ordered()) {
            kinds.add(Combinators.combine(Arbitraries.of(Comparison.class), values(column))
                    .as((comparison, value) -> ComparisonTest.of(comparison, value, TextSpan.NONE)));
            kinds.add(Combinators.combine(
                            values(column), Arbitraries.of(true, false), values(column), Arbitraries.of(true, false))
                    .as((low, lowIn, high, highIn) -> IntervalTest.of(low, lowIn, high, highIn, TextSpan.NONE)));
        }
        return Arbitraries.oneOf(kinds);
    }

    private static <T extends Fact> Optional<T> value(Map<String, Fact> facts, String column, Class<T> type) {
        return Optional.ofNullable(facts.get(column)).filter(type::isInstance).map(type::cast);
    }

    private static Set<String> codes(Map<String, Fact> facts) {
        return facts.get("set") instanceof SetFact set ? set.codes() : Set.of();
    }
}
