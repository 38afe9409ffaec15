package dev.caserail.quicktext.schema;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain data, such as JSON, into the values that the accessors of a {@link MapSchema} read (Q5), and finds all that
 * does not fit the schema.
 *
 * <pre>{@code
 * PlaceholderSchema<Map<String, ?>> schema =
 *         MapSchema.builder().required("order.day", PlaceholderKind.DATE).build();
 * DataReader.of(schema).read(Map.of("order", Map.of("day", "2026-03-02"))).get();   // {order.day=2026-03-02}, a LocalDate
 * }</pre>
 *
 * <p>A value is found under the whole path as key, or else by walking maps in maps. Its plain forms:
 *
 * <table>
 * <caption>Plain forms of values</caption>
 * <tr><th>kind</th><th>as data</th></tr>
 * <tr><td>text, number, flag</td><td>a text, a number of up to 300 digits, true or false</td></tr>
 * <tr><td>date</td><td>{@code "2026-03-02"}</td></tr>
 * <tr><td>date-time</td><td>{@code "2026-03-02T18:00+01:00"}, with {@code [Europe/Berlin]} behind it or not</td></tr>
 * <tr><td>slot</td><td><code>{"start": …, "end": …, "zone": "Europe/Berlin"}</code>, start and end as date-times</td></tr>
 * <tr><td>money</td><td>{@code "12.50 EUR"} or <code>{"amount": 12.5, "currency": "EUR"}</code></td></tr>
 * <tr><td>person</td><td><code>{"form": "ms" or "mr", "title": …, "given_name": …, "family_name": …}</code>, each of which
 * may be left out</td></tr>
 * <tr><td>list</td><td>a list of texts, or of maps if the schema describes its items</td></tr>
 * <tr><td>group</td><td>a map</td></tr>
 * </table>
 *
 * <p>Values that have their kind's type already are taken as they are. {@code null}, blank text and an empty list count as
 * missing. What the schema does not mention is passed over. Immutable, and safe for use by several threads.
 */
public final class DataReader {
    private final PlaceholderSchema<?> schema;

    private DataReader(PlaceholderSchema<?> schema) {
        this.schema = schema;
    }

    /**
     * Reads data of a schema.
     *
     * @param schema what the data must have; made by a {@link MapSchema}
     * @return its reader
     */
    public static DataReader of(PlaceholderSchema<Map<String, ?>> schema) {
        return new DataReader(Objects.requireNonNull(schema, "schema"));
    }

    /**
     * Reads the data of one text.
     *
     * @param data the plain values
     * @return the values for the schema's accessors, by path; or everything that does not fit, each with its path, such as
     *     {@code products[0].name}
     */
    public Validation<Seq<Diagnostic>, Map<String, ?>> read(Map<String, ?> data) {
        Diagnostics faults = new Diagnostics();
        Map<String, ?> values = read(schema, data, "", faults);
        return faults.validation(() -> values);
    }

    /**
     * Takes what fits, for previews: all else counts as missing.
     *
     * @param data the plain values
     * @return the values that fit, for the schema's accessors, by path
     */
    public Map<String, ?> fitting(Map<String, ?> data) {
        return read(schema, data, "", new Diagnostics());
    }

    /**
     * Reads a single value, such as a sample.
     *
     * @param kind its kind; a list is one of texts
     * @param value the plain value
     * @param where where it stands
     * @return the value, of the kind's type; or everything that is wrong with it
     * @throws IllegalArgumentException if the kind is a group
     */
    public static Validation<Seq<Diagnostic>, Object> value(PlaceholderKind kind, Object value, Location where) {
        if (kind == PlaceholderKind.GROUP) {
            throw new IllegalArgumentException("a group is no single value");
        }
        Diagnostics faults = new Diagnostics();
        Object read = kind == PlaceholderKind.LIST
                ? texts(value, where, faults)
                : new PlainValue(where, faults).read(kind, value);
        if (read == null && !faults.hasErrors()) {
            faults.error(DataFault.MISSING, where, "nothing stands here, expected a " + kind.word());
        }
        return faults.validation(() -> Objects.requireNonNull(read));
    }

    private static Map<String, Object> read(
            PlaceholderSchema<?> schema, Map<String, ?> data, String prefix, Diagnostics faults) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Placeholder<?> placeholder : schema.placeholders()) {
            if (placeholder.group().isPresent()) {
                continue; // read with its group
            }
            String path = placeholder.path();
            Location where = PathLocation.of(prefix + path);
            int before = faults.errorCount();
            Object plain = MapSchema.find(data, path, List.of(path.split("\\.", -1)));
            Object value = plain == null ? null : read(placeholder, plain, prefix + path, where, faults);
            if (value != null) {
                values.put(path, value);
            } else if (placeholder.required() && faults.errorCount() == before) {
                faults.error(
                        DataFault.MISSING,
                        where,
                        "nothing is here, expected a " + placeholder.kind().word()
                                + Optional.of(placeholder.label(Locale.ENGLISH))
                                        .filter(label -> !label.equals(path))
                                        .map(label -> " (" + label + ")")
                                        .orElse(""),
                        "give it, or make it optional in the schema");
            }
        }
        return values;
    }

    private static @Nullable Object read(
            Placeholder<?> placeholder, Object plain, String path, Location where, Diagnostics faults) {
        Optional<PlaceholderSchema<?>> members = placeholder.items();
        return switch (placeholder.kind()) {
            case LIST -> members.isPresent() ? rows(members.get(), plain, path, faults) : texts(plain, where, faults);
            case GROUP -> members.isPresent() ? row(members.get(), plain, path, faults) : null;
            default -> new PlainValue(where, faults).read(placeholder.kind(), plain);
        };
    }

    private static @Nullable List<Object> rows(
            PlaceholderSchema<?> items, Object plain, String path, Diagnostics faults) {
        if (!(plain instanceof List<?> list)) {
            PlainValue.other(plain, "a list", PathLocation.of(path), faults);
            return null;
        }
        List<Object> rows = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object row = row(items, list.get(i), path + "[" + i + "]", faults);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows;
    }

    private static @Nullable Object row(
            PlaceholderSchema<?> members, @Nullable Object plain, String path, Diagnostics faults) {
        if (!(plain instanceof Map<?, ?> map)) {
            PlainValue.other(plain, "an object", PathLocation.of(path), faults);
            return null;
        }
        return read(members, named(map), path + ".", faults);
    }

    private static @Nullable List<String> texts(Object plain, Location where, Diagnostics faults) {
        if (!(plain instanceof List<?> list)) {
            PlainValue.other(plain, "a list of texts", where, faults);
            return null;
        }
        List<String> texts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Location at = where instanceof PathLocation path ? PathLocation.of(path.path() + "[" + i + "]") : where;
            Object item = list.get(i);
            if (item instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            } else {
                PlainValue.other(item, "a text", at, faults);
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    @SuppressWarnings("unchecked") // other keys than texts are never asked for
    static Map<String, ?> named(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
