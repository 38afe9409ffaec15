package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q8: a number of a few characters cannot become one of a billion digits")
class HugeNumbersTest {
    private static final Map<String, Object> DATA = Map.of(
            "huge",
            new BigDecimal("1E+999999999"),
            "tiny",
            new BigDecimal("1E-999999999"),
            "long",
            BigInteger.TWO.pow(2_000),
            "list",
            List.of(1, 2));

    private static String render(String template, TemplateMode mode) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> DataTemplate.parse(SourceText.of("t", template), mode)
                        .toEither()
                        .flatMap(parsed -> parsed.render(DATA, Locale.ENGLISH))
                        .fold(Liquid::faults, RenderedText::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ huge | plus: 1 }}",
                "{{ 1 | minus: tiny }}",
                "{{ huge | times: huge }}",
                "{{ 1 | divided_by: huge | plus: 1 }}",
                "{{ huge | modulo: 7 }}",
                "{{ huge | round }}",
                "{{ tiny | ceil }}",
                "{{ huge | ordinal }}",
                "{{ huge | money: 'EUR' }}",
                "{{ tiny | money: 'EUR' }}",
                "{{ huge | plural: one: 'x', other: 'xs' }}",
                "{{ 'abc' | truncate: huge | default: '-' }}",
                "{{ long | plus: 1 }}",
                "{{ list | concat: list | sum | times: long }}",
                "{% for i in (1..huge) %}x{% else %}-{% endfor %}",
                "{% for i in list limit: huge %}x{% else %}-{% endfor %}",
            })
    void is_not_calculated_with(String template) {
        assertEquals("length-limit: a number is longer than 300 digits", render(template, TemplateMode.COMPATIBLE));
        assertEquals("length-limit: a number is longer than 300 digits", render(template, TemplateMode.GUARDED));
    }

    @ParameterizedTest
    @EnumSource
    void may_be_compared(TemplateMode mode) {
        assertEquals("yes", render("{% if huge > 1 and tiny < 1 and long > 1 %}yes{% endif %}", mode));
    }

    @Test
    void is_written_as_a_float_in_compatible_mode() {
        assertEquals("Infinity 0.0", render("{{ huge }} {{ tiny }}", TemplateMode.COMPATIBLE));
        assertEquals("length-limit: a number is longer than 1000 digits", render("{{ huge }}", TemplateMode.GUARDED));
    }

    @Test
    void money_has_its_own_bound() {
        String tooMuch = "length-limit: a sum of money becomes longer than 18 digits";

        assertEquals("€1,000,000,000,000,000.00", Desk.text("{{ 1000000000000000 | money: 'EUR' }}"));
        assertEquals("€9,999,999,999,999,999.99", Desk.text("{{ 9999999999999999.99 | money: 'EUR' }}"));
        assertEquals(tooMuch, Desk.text("{{ 10000000000000000 | money: 'EUR' }}"));
        assertEquals(tooMuch, Desk.text("{{ 9999999999999999.999 | money: 'EUR' }}"));
        assertEquals(tooMuch, Desk.text("{{ total | times: 10000000000000000 }}"));
    }
}
