package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T13, T14: the value just beside another one, which a bound lets in or leaves out. */
class BesideTest {
    private static Domain domain(String type) {
        return TableCsv.loadTyped(SourceText.of("t.csv", "t (F),x,out\ntypes,\"" + type + "\",output: text\na,-,x\n"))
                .get()
                .value()
                .schema()
                .columns()
                .get(0)
                .domain();
    }

    private static String beside(String type, String value, int by) {
        Domain domain = domain(type);
        Object read = type.contains("number") || type.contains("integer") ? new BigDecimal(value) : (Object) value;
        FactValue from = OutsideValue.read(domain, read).orElseThrow();
        Optional<FactValue> found = Beside.of(domain, from, by);
        return found.map(FactValue::shown).orElse("none");
    }

    @ParameterizedTest(name = "{0}: between {2} and {3} is {1}")
    @CsvSource({
        "number, 5, 4, 6",
        "number, 2.50, 2.4, 2.6",
        "integer, 5, 4, 6",
        "number with 2 decimals, 5, 4.99, 5.01",
        "integer from 0 to 9, 9, 8, none",
        "'number in 1, [5..10]', 5, none, 6",
        "date, 2026-03-01, 2026-02-28, 2026-03-02",
        "time, 10:00:00, 09:59:59, 10:00:01",
        "date and time, 2026-03-01T00:00:00Z, 2026-02-28T23:59:59Z, 2026-03-01T00:00:01Z",
        "days and time duration, PT2H, PT1H59M59S, PT2H1S",
        "years and months duration, P1Y, P11M, P1Y1M",
        "text, a, none, none"
    })
    void stands_one_step_below_and_above(String type, String value, String below, String above) {
        assertEquals(below, beside(type, value, -1));
        assertEquals(above, beside(type, value, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "integer, true",
        "number with 2 decimals, true",
        "date, true",
        "years and months duration, true",
        "number, false",
        "time, false",
        "date and time, false",
        "days and time duration, false",
        "text, false"
    })
    void has_nothing_between_only_where_values_come_in_steps(String type, boolean steps) {
        assertEquals(steps, Beside.steps(domain(type)));
    }

    @Test
    void is_none_beyond_the_last_day_that_there_is() {
        assertEquals("none", beside("date", "+999999999-12-31", 1));
    }
}
