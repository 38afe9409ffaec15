package dev.caserail.quicktext.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.order.Money;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Q5: maps work too; plain data become values of the schema's kinds, and what does not fit is told by its path. */
class DataReaderTest {
    private static final PlaceholderSchema<Map<String, ?>> ITEM = MapSchema.builder()
            .required("name", PlaceholderKind.TEXT)
            .optional("price", PlaceholderKind.MONEY)
            .build();

    private static final PlaceholderSchema<Map<String, ?>> SCHEMA = MapSchema.builder()
            .required("order.number", PlaceholderKind.TEXT)
            .optional("order.day", PlaceholderKind.DATE)
            .optional("order.changed", PlaceholderKind.DATE_TIME)
            .optional("order.slot", PlaceholderKind.SLOT)
            .optional("order.total", PlaceholderKind.MONEY)
            .optional("points", PlaceholderKind.NUMBER)
            .optional("paid", PlaceholderKind.FLAG)
            .optional("customer", PlaceholderKind.PERSON)
            .optionalTexts("names", List.of())
            .optionalList("items", ITEM)
            .group("delivery", ITEM)
            .build();

    @Test
    void plain_values_become_values_of_their_kinds() {
        Map<String, Object> order = Map.of(
                "number", " 1042 ",
                "day", "2026-03-02",
                "changed", "2026-03-02T18:00+01:00[Europe/Berlin]",
                "slot", Map.of("start", "2026-03-02T18:00+01:00", "end", "2026-03-02T18:00Z", "zone", "Europe/Berlin"),
                "total", "12.50 EUR");
        Map<String, ?> values = read(Map.of(
                "order", order,
                "points", 7L,
                "paid", true,
                "customer", Map.of("form", "mr", "title", "Dr.", "given_name", "Alex", "family_name", "Müller"),
                "names", List.of("A", " B"),
                "items", List.of(Map.of("name", "Milk", "price", Map.of("amount", 1.5, "currency", "EUR"))),
                "delivery", Map.of("name", "Kim")));

        assertEquals("1042", values.get("order.number"));
        assertEquals(LocalDate.of(2026, 3, 2), values.get("order.day"));
        assertEquals(
                ZonedDateTime.of(2026, 3, 2, 18, 0, 0, 0, ZoneId.of("Europe/Berlin")), values.get("order.changed"));
        assertEquals(
                Slot.of(
                        Instant.parse("2026-03-02T17:00:00Z"),
                        Instant.parse("2026-03-02T18:00:00Z"),
                        ZoneId.of("Europe/Berlin")),
                values.get("order.slot"));
        assertEquals(money("12.50"), values.get("order.total"));
        assertEquals(new BigDecimal("7"), values.get("points"));
        assertEquals(true, values.get("paid"));
        assertEquals(
                Person.builder()
                        .formOfAddress(FormOfAddress.MR)
                        .title("Dr.")
                        .givenName("Alex")
                        .familyName("Müller")
                        .build(),
                values.get("customer"));
        assertEquals(List.of("A", "B"), values.get("names"));
        assertEquals(List.of(Map.of("name", "Milk", "price", money("1.50"))), values.get("items"));
        assertEquals(Map.of("name", "Kim"), values.get("delivery"));
    }

    @Test
    void values_of_their_kind_are_taken_as_they_are_and_other_keys_passed_over() {
        Map<String, ?> values = read(Map.of(
                "order.number",
                "1",
                "order.day",
                LocalDate.EPOCH,
                "order.total",
                money("1"),
                "points",
                BigInteger.TEN,
                "unknown",
                List.of()));

        assertEquals(
                Map.of(
                        "order.number",
                        "1",
                        "order.day",
                        LocalDate.EPOCH,
                        "order.total",
                        money("1"),
                        "points",
                        new BigDecimal("10")),
                values);
    }

    @Test
    void null_blank_text_and_empty_lists_are_missing() {
        Map<String, Object> data = new HashMap<>();
        data.put("order.number", "1");
        data.put("order.day", null);
        data.put("order.changed", " ");
        data.put("names", List.of());
        data.put("items", List.of());
        data.put("delivery", null);

        assertEquals(Map.of("order.number", "1"), read(data));
    }

    @Test
    void everything_that_does_not_fit_is_told_at_once_by_its_path() {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "order",
                Map.of(
                        "number", 1042,
                        "day", "2026-02-30",
                        "changed", "2026-03-02T18:00",
                        "slot", Map.of("start", "2026-03-02T18:00Z", "zone", "Mars"),
                        "total", "12.505 EUR"));
        data.put("points", new BigDecimal("1e999999999"));
        data.put("paid", "yes");
        data.put("customer", Map.of("form", "Frau", "firstname", "Alex"));
        data.put("names", List.of("A", " ", 3));
        data.put("items", List.of(Map.of("price", Map.of("amount", "1", "currency", "EURO")), "Milk"));
        data.put("delivery", Map.of());

        assertEquals(
                List.of(
                        "order.number: error: found `1042`, expected a text [quicktext.data-kind]",
                        "order.day: error: `2026-02-30` is no day, expected a day such as `2026-03-02` [quicktext.data-malformed]",
                        "order.changed: error: `2026-03-02T18:00` is no moment, expected a moment with its offset such as"
                                + " `2026-03-02T18:00+01:00` [quicktext.data-malformed]",
                        "order.slot: error: `end` is missing [quicktext.data-missing]",
                        "order.slot.zone: error: `Mars` is no time zone, expected one such as `Europe/Berlin`"
                                + " [quicktext.data-malformed]",
                        "order.total: error: amount `12.505` of `EUR`, expected at most 2 digits behind the point"
                                + " [money.malformed]",
                        "points: error: `1E+999999999` is too long a number, expected at most 300 digits before and behind"
                                + " the point [quicktext.data-malformed]",
                        "paid: error: found the text `yes`, expected true or false [quicktext.data-kind]",
                        "customer: error: unknown field `firstname` of a person, expected one of form, title, given_name,"
                                + " family_name [quicktext.data-kind]",
                        "customer.form: error: `Frau` is no form of address, expected `ms` or `mr`, or none where nobody"
                                + " knows [quicktext.data-malformed]",
                        "names[1]: error: found a blank text, expected a text [quicktext.data-kind]",
                        "names[2]: error: found `3`, expected a text [quicktext.data-kind]",
                        "items[0].name: error: nothing is here, expected a text (give it, or make it optional in the"
                                + " schema) [quicktext.data-missing]",
                        "items[0].price: error: `1 EURO` is no amount of money, expected digits and currency as in"
                                + " `12.50 EUR` [money.malformed]",
                        "items[1]: error: found the text `Milk`, expected an object [quicktext.data-kind]",
                        "delivery.name: error: nothing is here, expected a text (give it, or make it optional in the"
                                + " schema) [quicktext.data-missing]"),
                faults(data));
    }

    @Test
    void what_fits_is_there_for_a_preview() {
        Map<String, ?> values =
                DataReader.of(SCHEMA).fitting(Map.of("order", Map.of("number", 3, "day", "2026-03-02"), "paid", 1));

        assertEquals(Map.of("order.day", LocalDate.of(2026, 3, 2)), values);
    }

    @Test
    void a_group_is_no_single_value() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DataReader.value(PlaceholderKind.GROUP, "x", PathLocation.of("x")));
        assertTrue(DataReader.value(PlaceholderKind.DATE, " ", PathLocation.of("x"))
                .isInvalid());
    }

    /** Whatever comes as JSON, it is read or told, and what was read the accessors read. */
    @Property(tries = 2000)
    void any_data_are_read_or_told(@ForAll("objects") Map<String, Object> data) {
        Validation<Seq<Diagnostic>, Map<String, ?>> read = DataReader.of(SCHEMA).read(data);

        Map<String, ?> values =
                read.isValid() ? read.get() : DataReader.of(SCHEMA).fitting(data);
        for (Placeholder<Map<String, ?>> placeholder : SCHEMA.placeholders()) {
            boolean there = placeholder.read(values).isPresent();
            assertTrue(there
                    || !placeholder.required()
                    || read.isInvalid()
                    || placeholder.group().isPresent());
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(3).map(text -> (Object) text),
                Arbitraries.of(
                        "2026-03-02",
                        "2026-03-02T18:00Z",
                        "2026-03-03T18:00Z",
                        "12.50 EUR",
                        "EUR",
                        "ms",
                        " ",
                        "Etc/UTC"),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.of(true, false, 0L, -1, new BigDecimal("1e-400"), new BigDecimal("0e400")));
        return named(Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> leaves,
                () -> leaves.list().ofMaxSize(3).map(list -> (Object) list),
                () -> named(leaves).map(map -> (Object) map),
                () -> named(leaves).map(map -> (Object) map).list().ofMaxSize(3).map(list -> (Object) list)));
    }

    private static Arbitrary<Map<String, Object>> named(Arbitrary<Object> values) {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "order",
                                "order.number",
                                "order.day",
                                "order.changed",
                                "order.slot",
                                "order.total",
                                "points",
                                "paid",
                                "customer",
                                "names",
                                "items",
                                "delivery",
                                "number",
                                "day",
                                "start",
                                "end",
                                "zone",
                                "form",
                                "title",
                                "amount",
                                "currency",
                                "name",
                                "price"),
                        values)
                .ofMaxSize(12);
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    private static Map<String, ?> read(Map<String, ?> data) {
        return DataReader.of(SCHEMA).read(data).toEither().getOrElseThrow(faults -> new AssertionError(faults));
    }

    private static List<String> faults(Map<String, ?> data) {
        return DataReader.of(SCHEMA).read(data).getError().map(Diagnostic::line).asJava();
    }
}
