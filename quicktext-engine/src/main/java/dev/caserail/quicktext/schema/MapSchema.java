package dev.caserail.quicktext.schema;

import dev.caserail.model.order.Money;
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
     * @param kind its kind, other than a list or group
     * @param sample a value to show, of the kind's type
     * @return this builder
     */
    public MapSchema required(String path, PlaceholderKind kind, Object sample) {
        return add(path, kind, true, Optional.of(sample));
    }

    /**
     * Adds a value that is always there, without a sample.
     *
     * @param path its path
     * @param kind its kind, other than a list or group
     * @return this builder
     */
    public MapSchema required(String path, PlaceholderKind kind) {
        return add(path, kind, true, Optional.empty());
    }

    /**
     * Adds a value that may be missing.
     *
     * @param path its path
     * @param kind its kind, other than a list or group
     * @param sample a value to show, of the kind's type
     * @return this builder
     */
    public MapSchema optional(String path, PlaceholderKind kind, Object sample) {
        return add(path, kind, false, Optional.of(sample));
    }

    /**
     * Adds a value that may be missing, without a sample.
     *
     * @param path its path
     * @param kind its kind, other than a list or group
     * @return this builder
     */
    public MapSchema optional(String path, PlaceholderKind kind) {
        return add(path, kind, false, Optional.empty());
    }

    /**
     * Adds a list of maps that always has at least one.
     *
     * @param path its path
     * @param items what one map of the list may mention
     * @return this builder
     */
    public MapSchema requiredList(String path, PlaceholderSchema<Map<String, ?>> items) {
        List<String> steps = steps(path);
        builder.list(path, map -> maps(map, path, steps), items);
        return this;
    }

    /**
     * Adds a list of maps that may be empty or missing.
     *
     * @param path its path
     * @param items what one map of the list may mention
     * @return this builder
     */
    public MapSchema optionalList(String path, PlaceholderSchema<Map<String, ?>> items) {
        List<String> steps = steps(path);
        builder.optionalList(path, map -> maps(map, path, steps), items);
        return this;
    }

    /**
     * Adds a list of texts that is never empty.
     *
     * @param path its path
     * @param sample texts to show; none if empty
     * @return this builder
     */
    public MapSchema requiredTexts(String path, List<String> sample) {
        return addTexts(path, true, sample);
    }

    /**
     * Adds a list of texts that may be empty or missing.
     *
     * @param path its path
     * @param sample texts to show; none if empty
     * @return this builder
     */
    public MapSchema optionalTexts(String path, List<String> sample) {
        return addTexts(path, false, sample);
    }

    /**
     * Adds placeholders that are there together or not at all: a map within the map, under its whole path as key or by
     * walking.
     *
     * @param path the path of the group, before the paths of its members
     * @param members what the inner map may mention
     * @return this builder
     */
    public MapSchema group(String path, PlaceholderSchema<Map<String, ?>> members) {
        List<String> steps = steps(path);
        builder.group(
                path,
                map -> Optional.ofNullable(find(map, path, steps)).map(found -> map(path, found, "no map")),
                members);
        return this;
    }

    /**
     * Says beforehand whether a path can be added, for schemas that somebody else writes.
     *
     * @param path the path
     * @return why it cannot be; empty if it can
     */
    public Optional<String> refusal(String path) {
        return builder.refusal(path);
    }

    /**
     * Says what happens where the placeholder added last is written without a value.
     *
     * @param policy what happens; not {@link MissingValue#FALLBACK}
     * @return this builder
     */
    public MapSchema whenMissing(MissingValue policy) {
        builder.whenMissing(policy);
        return this;
    }

    /**
     * Gives the placeholder added last a value that stands in where it has none.
     *
     * @param value the value, of the kind's type
     * @return this builder
     */
    public MapSchema fallback(Object value) {
        builder.fallback(value);
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

    private MapSchema add(String path, PlaceholderKind kind, boolean required, Optional<Object> sample) {
        Class<?> type = type(path, kind);
        if (sample.isPresent() && !type.isInstance(sample.get())) {
            throw new IllegalArgumentException("sample `" + sample.get() + "` of `" + path + "` is no " + kind.word());
        }
        List<String> steps = steps(path);
        Function<Map<String, ?>, @Nullable Object> reader = map -> {
            Object value = find(map, path, steps);
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException("`" + path + "` holds a value of type "
                        + value.getClass().getSimpleName() + ", expected " + type.getSimpleName());
            }
            return value;
        };
        builder.add(path, kind, required, reader, sample, Optional.empty());
        return this;
    }

    private MapSchema addTexts(String path, boolean required, List<String> sample) {
        List<String> steps = steps(path);
        Optional<Object> shown = sample.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(sample));
        builder.add(path, PlaceholderKind.LIST, required, map -> texts(map, path, steps), shown, Optional.empty());
        return this;
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
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

    static @Nullable Object find(Map<String, ?> map, String path, List<String> steps) {
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
            maps.add(map(path, item, "an item that is no map"));
        }
        return maps;
    }

    private static List<String> texts(Map<String, ?> map, String path, List<String> steps) {
        Object found = find(map, path, steps);
        if (found == null) {
            return List.of();
        }
        if (!(found instanceof List<?> list)) {
            throw new IllegalArgumentException("`" + path + "` holds no list");
        }
        List<String> texts = new ArrayList<>(list.size());
        for (Object item : list) {
            if (!(item instanceof String text)) {
                throw new IllegalArgumentException("`" + path + "` holds an item that is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // a map that was read as JSON or built by the host; other keys are never asked for
    private static Map<String, ?> map(String path, @Nullable Object item, String otherwise) {
        if (!(item instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("`" + path + "` holds " + otherwise);
        }
        return (Map<String, ?>) entries;
    }
}
