package dev.caserail.routing.internal.feel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
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
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN 1.5, clauses 7.3.3 and 10.3.1.3: the standard's own types, and which of them a value has. */
class KindsTest {
    private static final FiniteDomain CODES = FiniteDomain.of("code", List.of("A", "B"));
    private static final Domain SMALL =
            LimitedDomain.of(NumberDomain.any(), List.of(ValueRange.only(NumberValue.of(BigDecimal.ONE))));

    @Nested
    class A_types_name {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "string|a text such as \"Berlin\"",
                    "feel:string|a text such as \"Berlin\"",
                    " feel:number |a number such as 12.50",
                    "double|a number such as 12.50",
                    "integer|a whole number",
                    "long|a whole number",
                    "boolean|true or false",
                    "date|a date such as date(\"2026-03-01\")",
                    "time|a time such as time(\"09:30:00\")",
                    "dateTime|a date and time with zone such as date and time(\"2026-03-01T09:30:00Z\")",
                    "date and time|a date and time with zone such as date and time(\"2026-03-01T09:30:00Z\")",
                    "days and time duration|a duration such as duration(\"P1DT12H\")",
                    "dayTimeDuration|a duration such as duration(\"P1DT12H\")",
                    "yearMonthDuration|a duration of years and months such as duration(\"P1Y6M\")",
                    "years and months duration|a duration of years and months such as duration(\"P1Y6M\")",
                    "feel:any|nothing",
                    "a:b:string|nothing",
                    "Number|nothing"
                })
        void is_known(String name, String words) {
            assertEquals(words, Kinds.find(name).map(DmnScalar::words).orElse("nothing"));
        }

        @Test
        void is_told_in_one_word() {
            assertEquals(
                    List.of(
                            "string",
                            "number",
                            "boolean",
                            "date",
                            "time",
                            "dateTime",
                            "dayTimeDuration",
                            "yearMonthDuration"),
                    Kinds.names());
        }

        @Test
        void follows_from_a_domain() {
            assertEquals("string", Kinds.word(TextDomain.TEXT));
            assertEquals("string", Kinds.word(TextDomain.FOLDED));
            assertEquals("string", Kinds.word(CODES));
            assertEquals("number", Kinds.word(NumberDomain.count()));
            assertEquals("number", Kinds.word(SMALL));
            assertEquals("boolean", Kinds.word(FlagDomain.FLAG));
            assertEquals("date", Kinds.word(DateDomain.DATE));
            assertEquals("time", Kinds.word(TimeDomain.TIME));
            assertEquals("dateTime", Kinds.word(DateTimeDomain.DATE_TIME));
            assertEquals("dayTimeDuration", Kinds.word(DurationDomain.DAYS_AND_TIME));
            assertEquals("yearMonthDuration", Kinds.word(DurationDomain.YEARS_AND_MONTHS));
            assertEquals("list", Kinds.word(SetDomain.of(CODES)));
        }

        @ParameterizedTest(name = "{0} without its prefix is {1}")
        @CsvSource({"feel:string, string", "ns.1-x:tChannel, tChannel", "tChannel, tChannel", "a: b, ' b'", "1:b, 1:b"})
        void has_a_prefix_or_not(String name, String local) {
            assertEquals(local, Kinds.local(name));
        }
    }

    @Nested
    class A_literals_kind {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"2026-03-01\"|string",
                    "  \"a|string",
                    "true|boolean",
                    "false|boolean",
                    "true, false|boolean",
                    "trueish|nothing",
                    "12, 13|number",
                    "12..13]|number",
                    "1.5 .. 2)|number",
                    "1.5[|number",
                    "1.2.3|nothing",
                    "12|number",
                    "-12.50|number",
                    ".5|number",
                    "-|nothing",
                    "12 days|nothing",
                    "date(\"2026-03-01\")|date",
                    "date (\"2026-03-01T10:00:00Z\")|date",
                    "@\"2026-03-01\"|date",
                    "time(\"10:00:00\")|time",
                    "@\"10:00:00\"|time",
                    "@\"T10:00:00\"|time",
                    "date and time(\"2026-03-01T10:00:00Z\")|dateTime",
                    "date  and  time( \"2026-03-01T10:00:00Z\")|dateTime",
                    "@\"2026-03-01T10:00:00Z\"|dateTime",
                    "duration(\"P3D\")|dayTimeDuration",
                    "duration(\"PT5M\")|dayTimeDuration",
                    "@\"P3DT5M\"|dayTimeDuration",
                    "@\"-PT5M\"|dayTimeDuration",
                    "duration(\"P5M\")|yearMonthDuration",
                    "@\"P1Y\"|yearMonthDuration",
                    "@\"-P1Y6M\"|yearMonthDuration",
                    "today()|nothing",
                    "GOLD|nothing"
                })
        void is_seen_by_how_it_begins(String literal, String kind) {
            assertEquals(kind, Kinds.ofLiteral(literal).map(Kinds::word).orElse("nothing"));
        }

        @Test
        void is_that_of_its_value_but_a_codes_list_is_not_known() {
            assertEquals(Optional.of(TextDomain.TEXT), Kinds.of(TextValue.of("A")));
            assertEquals(Optional.of(NumberDomain.any()), Kinds.of(NumberValue.of(BigDecimal.TEN)));
            assertEquals(Optional.of(DurationDomain.YEARS_AND_MONTHS), Kinds.of(MonthsValue.of(18)));
            assertEquals(Optional.empty(), Kinds.of(CodeValue.of("A")));
        }
    }

    @Nested
    @DisplayName("DMN 1.5, clause 10.3.2.9.4: types conform")
    class Types_that_meet {
        private final DmnType text = DmnScalar.of(TextDomain.TEXT);
        private final DmnType code = DmnScalar.of(CODES);
        private final DmnType number = DmnScalar.of(NumberDomain.any());

        @Test
        void are_single_values_of_one_kind() {
            meet(true, text, code);
            meet(true, number, DmnScalar.of(SMALL));
            meet(false, text, number);
            meet(false, DmnScalar.of(DateDomain.DATE), DmnScalar.of(DateTimeDomain.DATE_TIME));
        }

        @Test
        void are_lists_whose_members_meet() {
            meet(true, list(text), list(code));
            meet(false, list(text), list(number));
            meet(false, list(text), text);
            meet(false, text, list(text));
        }

        @Test
        void are_contexts_where_one_has_all_parts_of_the_other() {
            DmnType small = context(Map.of("a", text));
            DmnType large = context(Map.of("a", code, "b", number));

            meet(true, small, large);
            meet(false, large, small);
            meet(false, context(Map.of("a", number)), large);
            meet(false, small, text);
            meet(false, text, small);
        }

        private static void meet(boolean expected, DmnType left, DmnType right) {
            assertEquals(expected, Kinds.compatible(left, right), left.words() + " and " + right.words());
        }

        private static DmnType list(DmnType members) {
            return DmnSequence.of(Optional.empty(), members);
        }

        private static DmnType context(Map<String, DmnType> parts) {
            return DmnStructure.of(Optional.empty(), parts);
        }
    }
}
