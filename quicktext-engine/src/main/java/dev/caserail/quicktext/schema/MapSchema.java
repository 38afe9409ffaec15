package dev.caserail.quicktext.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PlaceholderSchema} over maps, for hosts without a type of their own (Q5).
 *
 * <pre>{@code
 * PlaceholderSchema<Map<String, ?>> schema = MapSchema.builder()
 *         .required("case.reference", PlaceholderKind.TEXT, "C-1042")
 *         .optional("customer.first_name", PlaceholderKind.TEXT, "Alex")
 *         .build();
 * }</pre>
 *
 * <p>A value is found under the whole path as key, or else by walking maps in maps. A value of another type than its
 * kind's is a mistake of the calling code: reading it throws. Mutable; not for sharing between threads.
 */
public final class MapSchema {
    private final PlaceholderSchema.Builder<Map<String, ?>> builder = PlaceholderSchema.Builder.create();

    private MapSchema() {}

    /** {@return an empty builder} */
    public static MapSchema builder() {
        return new MapSchema();
    }

    /**
     * Adds a value that is always there.
     *
     * @param path its path
     * @param kind its kind, other than a list
     * @param sample a value to show, of the kind's type
     * @return this builder
     */
    public MapSchema required(String path, PlaceholderKind kind, Object sample) {
        return add(path, kind, true, sample);
    }

    /**
     * Adds a value that may be missing.
     *
     * @param path its path
     * @param kind its kind, other than a list
     * @param sample a value to show, of the kind's type
     * @return this builder
     */
    public MapSchema optional(String path, PlaceholderKind kind, Object sample) {
        return add(path, kind, false, sample);
    }

    /**
     * Adds a list of maps that may be empty or missing.
     *
     * @param path its path
     * @param items what one map of the list may mention
     * @return this builder
     */
    public MapSchema optionalList(String path, PlaceholderSchema<Map<String, ?>> items) {
        List<String> steps = List.of(path.split("\\.", -1));
        builder.optionalList(path, map -> maps(map, path, steps), items);
        return this;
    }

    /**
     * Adds a list of maps that is never empty.
     *
     * @param path its path
     * @param items what one map of the list may mention
     * @return this builder
     */
    public MapSchema requiredList(String path, PlaceholderSchema<Map<String, ?>> items) {
        List<String> steps = List.of(path.split("\\.", -1));
        builder.list(path, map -> maps(map, path, steps), items);
        return this;
    }

    /**
     * Names the placeholder added last in a language.
     *
     * @param locale the language
     * @param label what people call it
     * @return this builder
     */
    public MapSchema label(Locale locale, String label) {
        builder.label(locale, label);
        return this;
    }

    /** {@return the schema} */
    public PlaceholderSchema<Map<String, ?>> build() {
        return builder.build();
    }

    private MapSchema add(String path, PlaceholderKind kind, boolean required, Object sample) {
        Class<?> type = type(path, kind);
        if (!type.isInstance(sample)) {
            throw new IllegalArgumentException("sample `" + sample + "` of `" + path + "` is no " + kind.word());
        }
        List<String> steps = List.of(path.split("\\.", -1));
        Function<Map<String, ?>, @Nullable Object> reader = map -> {
            Object value = find(map, path, steps);
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("`" + path + "` holds a value of type "
                        + value.getClass().getSimpleName() + ", expected " + type.getSimpleName());
            }
            return value;
        };
        builder.add(path, kind, required, reader, Optional.of(sample), Optional.empty());
        return this;
    }

    private static Class<?> type(String path, PlaceholderKind kind) {
        return switch (kind) {
            case TEXT -> String.class;
            case NUMBER -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case DATE_TIME -> ZonedDateTime.class;
            case SLOT -> Slot.class;
            case FLAG -> Boolean.class;
            case MONEY -> Money.class;
            case PERSON -> Person.class;
            case LIST -> throw new IllegalArgumentException("`" + path + "` is a list: declare it with optionalList");
            case GROUP -> throw new IllegalArgumentException("`" + path + "` is a group: declare its members");
        };
    }

    private static @Nullable Object find(Map<String, ?> map, String path, List<String> steps) {
        Object whole = map.get(path);
        if (whole != null || steps.size() == 1) {
            return whole;
        }
        Object at = map;
        for (String step : steps) {
            if (!(at instanceof Map<?, ?> inner)) {
                return null;
            }
            at = inner.get(step);
        }
        return at;
    }

    private static List<Map<String, ?>> maps(Map<String, ?> map, String path, List<String> steps) {
        Object found = find(map, path, steps);
        if (found == null) {
            return List.of();
        }
        if (!(found instanceof List<?> list)) {
            throw new IllegalArgumentException("`" + path + "` holds no list");
        }
        List<Map<String, ?>> maps = new ArrayList<>(list.size());
        for (Object item : list) {
            maps.add(map(path, item));
        }
        return maps;
    }

    @SuppressWarnings("unchecked") // a map that was read as JSON or built by the host; other keys are never asked for
    private static Map<String, ?> map(String path, @Nullable Object item) {
        if (!(item instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("`" + path + "` holds an item that is no map");
        }
        return (Map<String, ?>) entries;
    }
}
