package dev.caserail.routing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T6: facts become the plain values that indexes look up. */
class ValueKindTest {
    private static final Map<Fact, Object> PLAIN = new LinkedHashMap<>();

    static {
        PLAIN.put(CodeValue.of("EMAIL"), "EMAIL");
        PLAIN.put(TextValue.of("Ulm"), "Ulm");
        PLAIN.put(NumberValue.of(new BigDecimal("12.5")), new BigDecimal("12.5"));
        PLAIN.put(FlagValue.of(true), true);
        PLAIN.put(DateValue.of(LocalDate.EPOCH), LocalDate.EPOCH);
        PLAIN.put(TimeValue.of(LocalTime.NOON), LocalTime.NOON);
        PLAIN.put(DateTimeValue.of(Instant.EPOCH), Instant.EPOCH);
        PLAIN.put(DurationValue.of(Duration.ofHours(2)), Duration.ofHours(2));
        PLAIN.put(MonthsValue.of(18), 18L);
        PLAIN.put(AbsentFact.ABSENT, AbsentFact.ABSENT);
        PLAIN.put(SetFact.of(List.of("A")), SetFact.of(List.of("A")));
    }

    @ParameterizedTest
    @EnumSource
    void takes_facts_of_its_own_kind_and_of_any_other_out_of_their_wrapping(ValueKind kind) {
        PLAIN.forEach((fact, plain) -> assertEquals(plain, kind.plain(fact), fact.shown()));
    }
}
