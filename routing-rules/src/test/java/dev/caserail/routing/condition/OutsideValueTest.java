package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T1: single values from a host's map or a JSON file, as facts of a domain. */
class OutsideValueTest {
    private static final FiniteDomain CHANNELS = FiniteDomain.of("channel", Channel.class);
    private static final Map<String, Domain> DOMAINS = domains();

    static List<Arguments> values() {
        return List.of(
                Arguments.of("code", "CHAT", "CHAT"),
                Arguments.of("code", Channel.CHAT, "CHAT"),
                Arguments.of("text", "Ulm", "Ulm"),
                Arguments.of("text", CharBuffer.wrap("Ulm"), "Ulm"),
                Arguments.of("text", Channel.CHAT, "CHAT"),
                Arguments.of("folded", "Ulm", "ulm"),
                Arguments.of("number", new BigDecimal("2.50"), "2.5"),
                Arguments.of(
                        "number", new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                Arguments.of("number", 2.5, "2.5"),
                Arguments.of("number", 0.1f, "0.1"),
                Arguments.of("number", 7, "7"),
                Arguments.of("number", 7L, "7"),
                Arguments.of("flag", true, "true"),
                Arguments.of("date", LocalDate.of(2026, 3, 1), "2026-03-01"),
                Arguments.of("date", "2026-03-01", "2026-03-01"),
                Arguments.of("time", LocalTime.of(9, 30), "09:30:00"),
                Arguments.of("time", "09:30", "09:30:00"),
                Arguments.of("moment", Instant.parse("2026-03-01T09:30:00Z"), "2026-03-01T09:30:00Z"),
                Arguments.of("moment", "2026-03-01T10:30:00+01:00", "2026-03-01T09:30:00Z"),
                Arguments.of("duration", Duration.ofHours(36), "P1DT12H"),
                Arguments.of("duration", "P1DT12H", "P1DT12H"),
                Arguments.of("months", Period.of(1, 6, 0), "P1Y6M"),
                Arguments.of("months", "P18M", "P1Y6M"));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @MethodSource("values")
    void are_taken_by_their_domain(String domain, Object value, String shown) {
        assertEquals(Optional.of(shown), read(domain, value));
    }

    @ParameterizedTest(name = "{1} only as {0}")
    @MethodSource("values")
    void are_taken_by_no_other_domain(String domain, Object value, String shown) {
        DOMAINS.keySet().stream()
                .filter(other -> !other.equals(domain))
                .filter(other -> !(value instanceof CharSequence || value instanceof Enum)
                        || !List.of("code", "text", "folded").contains(other))
                .forEach(other -> assertEquals(Optional.empty(), read(other, value), other));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_not_taken(double value) {
        assertEquals(Optional.empty(), read("number", value));
        assertEquals(Optional.empty(), read("number", (float) value));
    }

    @Test
    void what_its_domain_does_not_have_is_not_taken() {
        assertEquals(Optional.empty(), read("code", "PIGEON"));
        assertEquals(Optional.empty(), read("number", "5"));
        assertEquals(Optional.empty(), read("flag", "true"));
        assertEquals(Optional.empty(), read("date", "2026-02-30"));
        assertEquals(Optional.empty(), read("time", "\" or \""));
        assertEquals(Optional.empty(), read("text", List.of("Ulm")));
        assertEquals(Optional.empty(), read("months", Period.of(1, 6, 1)));
        assertEquals(
                Optional.empty(), OutsideValue.read(NumberDomain.count(), -1).map(Fact::shown));
    }

    @Test
    void what_is_not_allowed_is_not_taken() {
        Domain small = LimitedDomain.of(NumberDomain.whole(), List.of(ValueRange.only(NumberValue.of(BigDecimal.ONE))));

        assertEquals(Optional.of("1"), OutsideValue.read(small, 1).map(Fact::shown));
        assertEquals(Optional.empty(), OutsideValue.read(small, 2));
        assertEquals(Optional.empty(), OutsideValue.read(small, true));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void facts_are_taken_as_they_are_if_they_fit(String domain, FactValue fact) {
        assertEquals(Optional.of(fact), OutsideValue.read(DOMAINS.get(domain), fact));
        assertEquals(Optional.empty(), OutsideValue.read(DOMAINS.get(domain.equals("flag") ? "date" : "flag"), fact));
    }

    static List<Arguments> facts() {
        return List.of(
                Arguments.of("code", CodeValue.of("CHAT")),
                Arguments.of("text", TextValue.of("Ulm")),
                Arguments.of("number", NumberValue.of(BigDecimal.ONE)),
                Arguments.of("flag", FlagValue.of(false)),
                Arguments.of("date", DateValue.of(LocalDate.EPOCH)),
                Arguments.of("months", MonthsValue.of(1)));
    }

    private static Optional<String> read(String domain, Object value) {
        return OutsideValue.read(DOMAINS.get(domain), value).map(Fact::shown);
    }

    private static Map<String, Domain> domains() {
        Map<String, Domain> domains = new LinkedHashMap<>();
        domains.put("code", CHANNELS);
        domains.put("text", TextDomain.TEXT);
        domains.put("folded", TextDomain.FOLDED);
        domains.put("number", NumberDomain.any());
        domains.put("flag", FlagDomain.FLAG);
        domains.put("date", DateDomain.DATE);
        domains.put("time", TimeDomain.TIME);
        domains.put("moment", DateTimeDomain.DATE_TIME);
        domains.put("duration", DurationDomain.DAYS_AND_TIME);
        domains.put("months", DurationDomain.YEARS_AND_MONTHS);
        return domains;
    }
}
