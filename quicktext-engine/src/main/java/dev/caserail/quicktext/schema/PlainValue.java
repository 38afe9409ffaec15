package dev.caserail.quicktext.schema;

import static dev.caserail.taxonomy.diagnostic.Diagnostic.quoted;

import dev.caserail.model.order.Money;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one plain value that is no list and no group; what is wrong with it is added to the faults. */
final class PlainValue {
    private static final int MOST_DIGITS = 300;

    private final Location where;
    private final Diagnostics faults;

    PlainValue(Location where, Diagnostics faults) {
        this.where = where;
        this.faults = faults;
    }

    /** Tells that a value is of another kind than expected. */
    static void other(@Nullable Object found, String expected, Location where, Diagnostics faults) {
        faults.error(DataFault.KIND, where, "found " + word(found) + ", expected " + expected);
    }

    /** The value in its kind's type; null if there is none, or a fault. */
    @Nullable
    Object read(PlaceholderKind kind, Object value) {
        return switch (kind) {
            case TEXT -> text(value, "a text");
            case NUMBER -> number(value);
            case FLAG -> flag(value);
            case DATE ->
                value instanceof LocalDate
                        ? value
                        : parsed(value, LocalDate::parse, "a day such as `2026-03-02`", "a day");
            case DATE_TIME -> moment(value);
            case SLOT ->
                value instanceof Slot ? value : fields(value, "a slot", List.of("start", "end", "zone"), this::slot);
            case MONEY -> money(value);
            case PERSON ->
                value instanceof Person
                        ? value
                        : fields(
                                value, "a person", List.of("form", "title", "given_name", "family_name"), this::person);
            case LIST, GROUP -> throw new IllegalArgumentException(kind + " is no single value");
        };
    }

    private @Nullable String text(Object value, String expected) {
        if (!(value instanceof String text)) {
            other(value, expected);
            return null;
        }
        return text.isBlank() ? null : text.strip();
    }

    private @Nullable Boolean flag(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        other(value, "true or false");
        return null;
    }

    private @Nullable BigDecimal number(Object value) {
        BigDecimal number;
        if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof BigInteger whole) {
            number = new BigDecimal(whole);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            number = BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof Number real && Double.isFinite(real.doubleValue())) {
            number = BigDecimal.valueOf(real.doubleValue());
        } else {
            other(value, "a number");
            return null;
        }
        long before = (long) number.precision() - number.scale();
        if (number.signum() != 0 && (before > MOST_DIGITS || number.scale() > MOST_DIGITS)) {
            faults.error(
                    DataFault.MALFORMED,
                    where,
                    quoted(number.toString()) + " is too long a number, expected at most " + MOST_DIGITS
                            + " digits before and behind the point");
            return null;
        }
        return number.signum() == 0
                ? BigDecimal.ZERO.setScale(Math.max(0, Math.min(number.scale(), MOST_DIGITS)))
                : number;
    }

    private @Nullable ZonedDateTime moment(Object value) {
        if (value instanceof ZonedDateTime moment) {
            return moment;
        }
        return value instanceof OffsetDateTime moment
                ? moment.toZonedDateTime()
                : parsed(
                        value,
                        ZonedDateTime::parse,
                        "a moment with its offset such as `2026-03-02T18:00+01:00`",
                        "a moment");
    }

    private @Nullable Money money(Object value) {
        if (value instanceof Money money) {
            return money;
        }
        if (value instanceof String text) {
            return text.isBlank() ? null : taken(Money.parse(text.strip(), where));
        }
        return fields(value, "an amount such as `12.50 EUR`", List.of("amount", "currency"), this::money);
    }

    private @Nullable Money money(Map<String, ?> fields) {
        Object amount = fields.get("amount");
        String currency = required(fields, "currency");
        if (amount == null) {
            missing("amount");
        }
        if (amount == null || currency == null) {
            return null;
        }
        if (amount instanceof String text) {
            return taken(Money.parse(text.strip() + " " + currency, where));
        }
        BigDecimal number = in("amount").number(amount);
        return number == null ? null : taken(Money.parse(number, currency, where));
    }

    private @Nullable Slot slot(Map<String, ?> fields) {
        ZonedDateTime start = moment(fields, "start");
        ZonedDateTime end = moment(fields, "end");
        String zone = required(fields, "zone");
        ZoneId place =
                zone == null ? null : in("zone").parsed(zone, ZoneId::of, "one such as `Europe/Berlin`", "a time zone");
        if (start == null || end == null || place == null) {
            return null;
        }
        if (!end.toInstant().isAfter(start.toInstant())) {
            faults.error(
                    DataFault.MALFORMED,
                    where,
                    "the slot ends at " + end + ", expected a moment after its start " + start);
            return null;
        }
        return Slot.of(start.toInstant(), end.toInstant(), place);
    }

    private @Nullable ZonedDateTime moment(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing(name);
            return null;
        }
        return in(name).moment(value);
    }

    private @Nullable Person person(Map<String, ?> fields) {
        int before = faults.errorCount();
        FormOfAddress form = FormOfAddress.UNSPECIFIED;
        Object said = fields.get("form");
        if ("ms".equals(said)) {
            form = FormOfAddress.MS;
        } else if ("mr".equals(said)) {
            form = FormOfAddress.MR;
        } else if (said != null) {
            in("form").malformed(said, "no form of address", "`ms` or `mr`, or none where nobody knows");
        }
        Optional<String> title = name(fields, "title");
        Optional<String> givenName = name(fields, "given_name");
        Optional<String> familyName = name(fields, "family_name");
        return faults.errorCount() > before
                ? null
                : Person.builder()
                        .formOfAddress(form)
                        .title(title)
                        .givenName(givenName)
                        .familyName(familyName)
                        .build();
    }

    private Optional<String> name(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? Optional.empty() : Optional.ofNullable(in(name).text(value, "a text"));
    }

    private @Nullable String required(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        String text = value == null ? null : in(name).text(value, "a text");
        if (value == null || (value instanceof String && text == null)) {
            missing(name);
        }
        return text;
    }

    /** An object of known fields; a field that nobody knows would be a value that nobody sees. */
    private <T> @Nullable T fields(
            Object value, String expected, List<String> known, Function<Map<String, ?>, @Nullable T> make) {
        if (!(value instanceof Map<?, ?> map)) {
            other(value, expected + ", as " + String.join(", ", known));
            return null;
        }
        int before = faults.errorCount();
        for (Object key : map.keySet()) {
            if (!(key instanceof String name) || !known.contains(name)) {
                String found = String.valueOf(key);
                faults.error(
                        DataFault.KIND,
                        where,
                        "unknown field " + quoted(found) + " of " + expected + ", expected one of "
                                + String.join(", ", known),
                        NearName.hint(found, known));
            }
        }
        T made = make.apply(DataReader.named(map));
        return faults.errorCount() > before ? null : made;
    }

    private <T> @Nullable T parsed(Object value, Function<String, T> parse, String expected, String noun) {
        if (!(value instanceof String text)) {
            other(value, expected);
            return null;
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text.strip());
        } catch (DateTimeException e) {
            malformed(text, "no " + noun.substring(noun.indexOf(' ') + 1), expected);
            return null;
        }
    }

    private void malformed(Object value, String what, String expected) {
        faults.error(DataFault.MALFORMED, where, quoted(shown(value)) + " is " + what + ", expected " + expected);
    }

    private void other(Object found, String expected) {
        other(found, expected, where, faults);
    }

    private void missing(String field) {
        faults.error(DataFault.MISSING, where, "`" + field + "` is missing");
    }

    private <T> @Nullable T taken(Validation<Diagnostic, T> read) {
        if (read.isInvalid()) {
            faults.add(read.getError());
            return null;
        }
        return read.get();
    }

    private PlainValue in(String field) {
        return where instanceof PathLocation path
                ? new PlainValue(PathLocation.of(path.path() + "." + field), faults)
                : this;
    }

    /** What people call it; values that may be somebody's data are shown only where they are of the wrong kind. */
    private static String word(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String text) {
            return text.isBlank() ? "a blank text" : "the text " + quoted(text);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return quoted(value.toString());
        }
        return value instanceof List<?> ? "a list" : value instanceof Map<?, ?> ? "an object" : "a value";
    }

    private static String shown(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : word(value);
    }
}
