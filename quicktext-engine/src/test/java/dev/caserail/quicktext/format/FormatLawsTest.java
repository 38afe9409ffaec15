package dev.caserail.quicktext.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.schema.Slot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Q4: what holds for whatever is written, in each language. */
class FormatLawsTest {
    private static final Pattern ODD_SPACE = Pattern.compile("  |^ | $|[\\p{Z}\\p{Cc}&&[^ ]]");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Back to digits with a point. */
    private static String plain(LanguageFormat format, String text) {
        return switch (format) {
            case GERMAN, DUTCH -> text.replace(".", "").replace(',', '.');
            case ENGLISH -> text.replace(",", "");
            case FRENCH -> text.replace(" ", "").replace(',', '.');
            case OTHER -> text;
        };
    }

    @Property
    void a_number_reads_back_as_the_same_number(@ForAll LanguageFormat format, @ForAll("numbers") BigDecimal number) {
        String text = Written.by(out -> format.number(out, number));

        assertEquals(0, number.compareTo(new BigDecimal(plain(format, text))), text);
        assertTrue(text.length() <= 2 + LanguageFormat.digits(number) * 4 / 3 + 1, text);
    }

    @Property
    void money_reads_back_as_the_same_money(@ForAll LanguageFormat format, @ForAll("money") Money money) {
        String text = Written.by(out -> format.money(out, money));
        String digits = text.replaceAll("[A-Z€$£]", "").replace("- ", "-").strip();

        assertEquals(money.amount(), new BigDecimal(plain(format, digits)), text);
    }

    @Property
    void a_list_of_n_has_n_minus_1_separators(
            @ForAll LanguageFormat format, @ForAll Conjunction conjunction, @ForAll @IntRange(max = 20) int length) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add("<" + i + ">");
        }
        String text = Written.by(out -> format.list(out, items, conjunction));

        String[] parts = text.split(">[^<]+<", -1);
        assertEquals(Math.max(1, length), parts.length);
        assertEquals(
                Math.max(0, length - 2),
                text.chars().filter(c -> c == ',').count()
                        - (format == LanguageFormat.OTHER && conjunction == Conjunction.AND && length > 1 ? 1 : 0));
    }

    @Property
    void nothing_has_double_or_special_spaces(
            @ForAll LanguageFormat format,
            @ForAll("numbers") BigDecimal number,
            @ForAll("money") Money money,
            @ForAll @IntRange(min = -800_000, max = 800_000) int day,
            @ForAll("slots") Slot slot,
            @ForAll("persons") Person person,
            @ForAll Register register) {
        LocalDate date = LocalDate.ofEpochDay(day);
        List<String> texts = new ArrayList<>(List.of(
                Written.by(out -> format.number(out, number)),
                Written.by(out -> format.money(out, money)),
                Written.by(out -> format.relativeDay(out, date, TODAY)),
                Written.by(out -> format.relativeDay(out, TODAY.plusDays(day % 4), TODAY)),
                Written.by(out -> format.slot(out, slot)),
                Written.by(out -> format.dateTime(out, slot.localStart())),
                Written.by(out -> format.ordinalNumber(out, day)),
                Written.by(out -> format.phone(out, "+49" + Math.abs((long) day) + "1234")),
                Written.by(out -> format.salutation(out, Optional.of(person), register))));
        for (DateStyle style : DateStyle.values()) {
            texts.add(Written.by(out -> format.date(out, date, style)));
        }

        for (String text : texts) {
            assertFalse(ODD_SPACE.matcher(text).find(), () -> "`" + text + "`");
            assertFalse(text.isEmpty());
        }
    }

    @Property
    void a_slot_shows_the_hours_that_its_local_times_have(@ForAll LanguageFormat format, @ForAll("slots") Slot slot) {
        String start = Written.by(out -> format.time(out, slot.localStart().toLocalTime()));
        String end = Written.by(out -> format.time(out, slot.localEnd().toLocalTime()));
        String text = Written.by(out -> format.slot(out, slot));

        assertTrue(text.contains(start.replace(" Uhr", "").replace(" uur", "")), text);
        assertTrue(text.endsWith(end), text);
    }

    @Property
    void a_greeting_names_its_person_or_nobody(
            @ForAll LanguageFormat format, @ForAll("persons") Person person, @ForAll Register register) {
        String text = Written.by(out -> format.salutation(out, Optional.of(person), register));

        String nobody = Written.by(out -> format.salutation(out, Optional.empty(), register));
        boolean named = person.givenName().filter(text::contains).isPresent()
                || person.familyName()
                        .map(name -> name.substring(1))
                        .filter(text::contains)
                        .isPresent();
        assertTrue(
                named
                        || Set.of(nobody, "Madame", "Monsieur", "Bonjour Madame", "Bonjour Monsieur")
                                .contains(text),
                text);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        new java.math.BigInteger("-9999999999999999999999"),
                                        new java.math.BigInteger("9999999999999999999999")),
                        Arbitraries.integers().between(-12, 25))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L),
                        Arbitraries.of("EUR", "USD", "GBP", "CHF", "JPY", "KWD", "SEK"))
                .as((units, code) -> {
                    Currency currency = Currency.getInstance(code);
                    return Money.of(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
                });
    }

    @Provide
    Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.longs().between(-4_000_000_000L, 8_000_000_000L),
                        Arbitraries.integers().between(1, 86_400),
                        Arbitraries.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kathmandu", "Z"))
                .as((start, length, zone) ->
                        Slot.of(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + length), ZoneId.of(zone)));
    }

    @Provide
    Arbitrary<Person> persons() {
        Arbitrary<Optional<String>> names = Arbitraries.of("Alex", "van  Dam", " ", "\u00A0Müller", "O’Neill")
                .optional(0.7);
        return Combinators.combine(
                        Arbitraries.of(FormOfAddress.class),
                        Arbitraries.of("Dr.", "Prof.\u202FDr.", "").optional(0.5),
                        names,
                        names)
                .as((address, title, given, family) -> Person.builder()
                        .formOfAddress(address)
                        .title(title)
                        .givenName(given)
                        .familyName(family)
                        .build());
    }
}
