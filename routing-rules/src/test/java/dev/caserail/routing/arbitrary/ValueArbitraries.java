package dev.caserail.routing.arbitrary;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random values of a domain, of a size that people know from work: no date in the year 9999, no number of forty digits. */
final class ValueArbitraries {
    private static final BigDecimal MUCH = BigDecimal.valueOf(1_000_000);
    private static final int DIGITS = 2;
    private static final int LONGEST_TEXT = 12;
    private static final int MOST_CODES = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1_500;
    private static final long SECONDS_A_DAY = 86_400;
    private static final int MONTHS = 240;

    private ValueArbitraries() {}

    static Arbitrary<Fact> of(Domain domain) {
        if (domain instanceof SetDomain set) {
            return Arbitraries.of(set.members().codes())
                    .list()
                    .uniqueElements()
                    .ofMaxSize(Math.min(MOST_CODES, set.members().codes().size()))
                    .map(SetFact::of);
        }
        return single(domain).map(value -> value);
    }

    private static Arbitrary<? extends FactValue> single(Domain domain) {
        if (domain instanceof LimitedDomain limited) {
            return limited(limited);
        }
        if (domain instanceof FiniteDomain codes) {
            return Arbitraries.of(codes.codes()).map(CodeValue::of);
        }
        if (domain instanceof NumberDomain numbers) {
            return numbers(numbers, numbers.least(), numbers.greatest());
        }
        if (domain instanceof FlagDomain) {
            return Arbitraries.of(true, false).map(FlagValue::of);
        }
        if (domain instanceof TextDomain texts) {
            return Arbitraries.strings()
                    .withCharRange('a', 'z')
                    .withChars(" -Äß")
                    .ofMaxLength(LONGEST_TEXT)
                    .map(text -> TextValue.of(texts.comparable(text)));
        }
        if (domain instanceof DateDomain) {
            return Arbitraries.integers().between(-DAYS, DAYS).map(days -> DateValue.of(DAY.plusDays(days)));
        }
        if (domain instanceof TimeDomain) {
            return Arbitraries.integers()
                    .between(0, (int) SECONDS_A_DAY - 1)
                    .map(seconds -> TimeValue.of(LocalTime.ofSecondOfDay(seconds)));
        }
        if (domain instanceof DateTimeDomain) {
            long start = DAY.toEpochDay() * SECONDS_A_DAY;
            return Arbitraries.longs()
                    .between(start - DAYS * SECONDS_A_DAY, start + DAYS * SECONDS_A_DAY)
                    .map(seconds -> DateTimeValue.of(Instant.ofEpochSecond(seconds)));
        }
        return domain == DurationDomain.DAYS_AND_TIME
                ? Arbitraries.longs()
                        .between(0, DAYS * SECONDS_A_DAY)
                        .map(seconds -> DurationValue.of(Duration.ofSeconds(seconds)))
                : Arbitraries.longs().between(0, MONTHS).map(MonthsValue::of);
    }

    private static Arbitrary<NumberValue> numbers(
            NumberDomain domain, Optional<BigDecimal> least, Optional<BigDecimal> greatest) {
        BigDecimal low = least.orElseGet(() -> greatest.orElse(MUCH).subtract(MUCH.multiply(BigDecimal.valueOf(2))));
        BigDecimal high = greatest.orElseGet(() -> low.add(MUCH.multiply(BigDecimal.valueOf(2))));
        int scale = domain.scale().orElse(Math.max(DIGITS, Math.max(low.scale(), high.scale())));
        return Arbitraries.bigDecimals()
                .between(low, high)
                .ofScale(scale)
                .map(NumberValue::of)
                .filter(number -> domain.contains(number.number()));
    }

    /** The ends of what is allowed, what lies right beside them, and numbers between them. */
    private static Arbitrary<? extends FactValue> limited(LimitedDomain domain) {
        List<FactValue> ends = domain.allowed().stream()
                .flatMap(range -> Stream.concat(range.low().stream(), range.high().stream()))
                .toList();
        List<FactValue> named = NamedValues.withNeighbours(ends, domain);
        if (domain.base() instanceof NumberDomain numbers) {
            List<Arbitrary<NumberValue>> stretches = domain.allowed().stream()
                    .map(range -> numbers(
                            numbers,
                            range.low().map(low -> ((NumberValue) low).number()).or(numbers::least),
                            range.high()
                                    .map(high -> ((NumberValue) high).number())
                                    .or(numbers::greatest)))
                    .toList();
            return Arbitraries.oneOf(stretches).filter(domain::contains);
        }
        return named.isEmpty() ? single(domain.base()).filter(domain::contains) : Arbitraries.of(named);
    }
}
