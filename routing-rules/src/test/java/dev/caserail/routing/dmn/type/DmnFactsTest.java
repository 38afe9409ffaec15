package dev.caserail.routing.dmn.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T5: facts as hosts have them become facts as DMN has them; what does not fit is told by its path. */
class DmnFactsTest {
    private static final FiniteDomain TIERS = FiniteDomain.of("tier", List.of("GOLD", "PLAIN"));
    private static final DmnType TEXT = DmnScalar.of(TextDomain.TEXT);
    private static final DmnType NUMBER = DmnScalar.of(NumberDomain.any());

    /** What the model asks for, in this order. */
    private static final Map<String, DmnType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("name", TEXT);
        TYPES.put("customer", context("tier", DmnScalar.of(TIERS), "address", context("city", TEXT, "zip", TEXT)));
        TYPES.put("prices", list(NUMBER));
        TYPES.put("people", list(context("age", NUMBER)));
        TYPES.put("tags", DmnScalar.of(SetDomain.of(TIERS)));
        TYPES.put("at", DmnScalar.of(DateTimeDomain.DATE_TIME));
        TYPES.put("order.total", NUMBER);
    }

    private static DmnType context(String first, DmnType firstType) {
        return DmnStructure.of(Optional.empty(), Map.of(first, firstType));
    }

    private static DmnType context(String first, DmnType firstType, String second, DmnType secondType) {
        Map<String, DmnType> parts = new LinkedHashMap<>();
        parts.put(first, firstType);
        parts.put(second, secondType);
        return DmnStructure.of(Optional.empty(), parts);
    }

    private static DmnType list(DmnType members) {
        return DmnSequence.of(Optional.empty(), members);
    }

    private static DmnFacts read(String name, @Nullable Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(name, value);
        return DmnFacts.read(TYPES, values).get();
    }

    private static String told(Map<String, ?> values) {
        return DmnFacts.read(TYPES, values).getError().map(Diagnostic::line).mkString("\n");
    }

    @Nested
    class What_is_given {
        @Test
        void by_a_path_goes_into_its_context() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("customer.address.city", "Kiel");
            values.put("customer.tier", "GOLD");
            values.put("customer.address.zip", "24103");
            DmnFacts facts = DmnFacts.read(TYPES, values).get();

            assertEquals("{customer={address: {city: Kiel, zip: 24103}, tier: GOLD}}", shown(facts));
        }

        @Test
        void as_a_map_may_have_more_behind_a_path() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("customer", Map.of("tier", "GOLD"));
            values.put("customer.address", Map.of("city", "Kiel"));

            assertEquals(
                    "{customer={tier: GOLD, address: {city: Kiel}}}",
                    shown(DmnFacts.read(TYPES, values).get()));
        }

        @Test
        void by_a_name_with_a_dot_is_no_path() {
            assertEquals("{order.total=12.5}", shown(read("order.total", 12.5)));
        }

        @Test
        void as_a_list_keeps_its_order_and_one_value_is_a_list_of_one() {
            assertEquals("{prices=[3, 1.5, 2]}", shown(read("prices", List.of(3, 1.5, 2))));
            assertEquals("{prices=[7]}", shown(read("prices", 7)));
            assertEquals("{tags=[GOLD]}", shown(read("tags", "GOLD")));
            assertEquals("{people=[{age: 40}, {}]}", shown(read("people", List.of(Map.of("age", 40), Map.of()))));
        }

        @Test
        void as_nothing_is_absent() {
            assertEquals("{}", shown(read("name", null)));
            assertEquals("{}", shown(read("name", Optional.empty())));
            assertEquals("{name=Ada}", shown(read("name", Optional.of("Ada"))));
            assertEquals("{prices=[1]}", shown(read("prices", new ArrayList<>(Arrays.asList(null, 1)))));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "2026-03-01T09:30, 2026-03-01T09:30:00Z",
            "2026-03-01T09:30:15, 2026-03-01T09:30:15Z",
            "2026-03-01T09:30:15.5, 2026-03-01T09:30:15.500Z",
            "2026-03-01T09:30:00+02:00, 2026-03-01T07:30:00Z"
        })
        void without_a_zone_is_in_utc(String given, String taken) {
            assertEquals("{at=" + taken + "}", shown(read("at", given)));
        }

        @Test
        void as_javas_dates_and_times_is_taken_too() {
            assertEquals("{at=2026-03-01T09:30:00Z}", shown(read("at", LocalDateTime.of(2026, 3, 1, 9, 30))));
            assertEquals("{at=2026-03-01T09:30:00Z}", shown(read("at", Instant.parse("2026-03-01T09:30:00Z"))));
        }
    }

    @Nested
    class What_does_not_fit {
        @Test
        void is_told_by_its_path_all_at_once() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("nam", "Ada");
            values.put("customer", Map.of("tier", "GLOD"));
            values.put("customer.adress", Map.of());
            values.put("prices", List.of(1, "two"));
            values.put("people", List.of(Map.of("age", 1), "Ada"));
            values.put("at", "soon");

            assertEquals("""
                    nam: error: unknown fact `nam`, expected one of name, customer, prices, people, tags, at, order.total (did you mean `name`?) [dmn.unknown-fact]
                    customer.tier: error: `GLOD` for `customer.tier`, expected one of GOLD, PLAIN (did you mean `GOLD`?) [dmn.wrong-fact]
                    customer.adress: error: unknown fact `customer.adress`, expected one of tier, address (did you mean `address`?) [dmn.unknown-fact]
                    prices[1]: error: `two` for `prices[1]`, expected a number such as 12.50 [dmn.wrong-fact]
                    people[1]: error: `Ada` for `people[1]`, expected a context of age [dmn.wrong-fact]
                    at: error: `soon` for `at`, expected a date and time with zone such as date and time("2026-03-01T09:30:00Z") [dmn.wrong-fact]""", told(values));
        }

        @Test
        void is_no_path_where_nothing_has_parts() {
            assertEquals(
                    "name.first: error: unknown fact `name.first`, expected one of name, customer, prices, people, tags, at,"
                            + " order.total [dmn.unknown-fact]",
                    told(Map.of("name.first", "Ada")));
            assertEquals(
                    ".x: error: unknown fact `.x`, expected one of name, customer, prices, people, tags, at, order.total"
                            + " [dmn.unknown-fact]",
                    told(Map.of(".x", "Ada")));
        }
    }

    @Nested
    class What_is_found {
        private final DmnFacts facts = DmnFacts.read(TYPES, Map.of("customer.tier", "GOLD", "name", "Ada"))
                .get();

        @Test
        void lies_at_the_end_of_its_path() {
            assertEquals("GOLD", found("customer", "tier"));
            assertEquals("Ada", found("name"));
            assertEquals("nothing", found("customer", "address", "city"));
            assertEquals("nothing", found("name", "first"));
            assertEquals("nothing", found("at"));
        }

        @Test
        void is_replaced_by_what_a_decision_answers() {
            DmnFacts more = facts.with("name", DmnValue.of(TextValue.of("Bob"))).with("fee", number("2"));

            assertEquals("Bob", more.find("name").map(DmnValue::shown).orElse("nothing"));
            assertEquals("2", more.find("fee").map(DmnValue::shown).orElse("nothing"));
            assertEquals("Ada", found("name"));
            assertEquals(List.copyOf(facts.names()), more.names().subList(0, 2));
            assertEquals("fee", more.names().get(2));
        }

        private String found(String... path) {
            return facts.find(List.of(path)).map(DmnValue::shown).orElse("nothing");
        }
    }

    @Nested
    class A_columns_fact {
        @Test
        void is_a_code_or_a_text_as_the_column_has_it() {
            assertEquals(CodeValue.of("GOLD"), fact(DmnValue.of(TextValue.of("GOLD")), TIERS));
            assertEquals(TextValue.of("GOLD"), fact(DmnValue.of(CodeValue.of("GOLD")), TextDomain.TEXT));
            assertEquals(CodeValue.of("GOLD"), fact(DmnValue.of(CodeValue.of("GOLD")), TIERS));
            assertEquals(
                    TextValue.of("GOLD"),
                    fact(
                            DmnValue.of(CodeValue.of("GOLD")),
                            LimitedDomain.of(TextDomain.TEXT, List.of(ValueRange.only(TextValue.of("GOLD"))))));
        }

        @Test
        void is_a_set_where_the_column_is_one() {
            SetDomain tiers = SetDomain.of(TIERS);

            assertEquals(SetFact.of(List.of("GOLD")), fact(DmnValue.of(TextValue.of("GOLD")), tiers));
            assertEquals(
                    SetFact.of(List.of("PLAIN", "GOLD")),
                    fact(
                            DmnList.of(List.of(DmnValue.of(CodeValue.of("PLAIN")), DmnValue.of(CodeValue.of("GOLD")))),
                            tiers));
            assertEquals(SetFact.of(List.of()), DmnFacts.fact(Optional.empty(), tiers));
        }

        @Test
        void is_absent_where_there_is_no_single_value() {
            assertEquals(AbsentFact.ABSENT, DmnFacts.fact(Optional.empty(), TextDomain.TEXT));
            assertEquals(AbsentFact.ABSENT, fact(DmnList.of(List.of(number("1"))), NumberDomain.any()));
            assertEquals(AbsentFact.ABSENT, fact(DmnContext.of(Map.of("a", number("1"))), NumberDomain.any()));
        }

        @Test
        void lies_at_the_end_of_its_path() {
            DmnFacts facts = DmnFacts.read(TYPES, Map.of("customer.address.city", "Kiel"))
                    .get();

            assertEquals(TextValue.of("Kiel"), facts.fact(List.of("customer", "address", "city"), TextDomain.TEXT));
            assertEquals(AbsentFact.ABSENT, facts.fact(List.of("customer", "address", "zip"), TextDomain.TEXT));
        }

        private static Fact fact(DmnValue value, Domain domain) {
            return DmnFacts.fact(Optional.of(value), domain);
        }
    }

    @Test
    void values_and_types_are_shown_as_people_read_them() {
        assertEquals(
                "{a: 1, b: [2, x]}",
                DmnContext.of(ordered("a", number("1"), "b", twoAndX())).shown());
        assertEquals(
                "a list, each member a context of tier, address",
                list(TYPES.get("customer")).words());
        assertEquals("{}", read("name", null).toString());
    }

    private static DmnValue twoAndX() {
        return DmnList.of(List.of(number("2"), DmnValue.of(TextValue.of("x"))));
    }

    private static Map<String, DmnValue> ordered(String a, DmnValue first, String b, DmnValue second) {
        Map<String, DmnValue> entries = new LinkedHashMap<>();
        entries.put(a, first);
        entries.put(b, second);
        return entries;
    }

    private static DmnValue number(String text) {
        return DmnValue.of(NumberValue.of(new BigDecimal(text)));
    }

    private static String shown(DmnFacts facts) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String name : facts.names()) {
            shown.put(name, facts.find(name).map(DmnValue::shown).orElse("nothing"));
        }
        return shown.toString();
    }
}
