package dev.caserail.quicktext.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing a template may mention: its path, kind, labels, a sample, and how to read it. Immutable.
 *
 * @param <T> what it is read from
 */
public final class Placeholder<T> {
    private final String path;
    private final PlaceholderKind kind;
    private final boolean required;
    private final Function<? super T, ? extends @Nullable Object> reader;
    private final Optional<Object> sample;
    private final Optional<PlaceholderSchema<?>> items;
    private final Optional<String> group;
    private final Map<Locale, String> labels;
    private final MissingValue whenMissing;
    private final @Nullable Object fallback;

    private Placeholder(
            String path,
            PlaceholderKind kind,
            boolean required,
            Function<? super T, ? extends @Nullable Object> reader,
            Optional<Object> sample,
            Optional<PlaceholderSchema<?>> items,
            Optional<String> group,
            Map<Locale, String> labels,
            MissingValue whenMissing,
            @Nullable Object fallback) {
        this.path = path;
        this.kind = kind;
        this.required = required;
        this.reader = reader;
        this.sample = sample;
        this.items = items;
        this.group = group;
        this.labels = labels;
        this.whenMissing = whenMissing;
        this.fallback = fallback;
    }

    static <T> Placeholder<T> of(
            String path,
            PlaceholderKind kind,
            boolean required,
            Function<? super T, ? extends @Nullable Object> reader,
            Optional<Object> sample,
            Optional<PlaceholderSchema<?>> items) {
        return new Placeholder<>(
                path,
                kind,
                required,
                reader,
                sample,
                items,
                Optional.empty(),
                new LinkedHashMap<>(),
                MissingValue.BLOCK,
                null);
    }

    Placeholder<T> labelled(Locale locale, String label) {
        Map<Locale, String> more = new LinkedHashMap<>(labels);
        more.put(locale, label);
        return new Placeholder<>(path, kind, required, reader, sample, items, group, more, whenMissing, fallback);
    }

    <S> Placeholder<S> from(Function<? super S, ? extends T> part) {
        return new Placeholder<>(
                path,
                kind,
                required,
                host -> value(part.apply(host)),
                sample,
                items,
                group,
                labels,
                whenMissing,
                fallback);
    }

    /** The same as a member of a group that may be missing. */
    <S> Placeholder<S> in(String of, Function<? super S, ? extends Optional<? extends T>> part) {
        return new Placeholder<>(
                of + "." + path,
                kind,
                required,
                host -> part.apply(host).map(this::value).orElse(null),
                sample,
                items,
                Optional.of(group.map(inner -> of + "." + inner).orElse(of)),
                labels,
                whenMissing,
                null);
    }

    Placeholder<T> whenMissing(MissingValue policy, @Nullable Object instead) {
        if (required || kind == PlaceholderKind.LIST || kind == PlaceholderKind.GROUP) {
            throw new IllegalStateException("`" + path + "` is " + (required ? "required" : "a " + kind.word())
                    + ": nothing can be missing of it");
        }
        if (instead != null && !kind.holds(instead)) {
            throw new IllegalArgumentException("fallback `" + instead + "` of `" + path + "` is no " + kind.word());
        }
        boolean always = policy == MissingValue.FALLBACK;
        return new Placeholder<>(path, kind, always, reader, sample, items, group, labels, policy, instead);
    }

    /** {@return what happens where it is written without a value} */
    public MissingValue whenMissing() {
        return whenMissing;
    }

    /** {@return its name in templates, such as {@code customer.first_name}} */
    public String path() {
        return path;
    }

    /** {@return the kind of its value} */
    public PlaceholderKind kind() {
        return kind;
    }

    /** {@return whether it is always there, so that a template need not say what happens without it} */
    public boolean required() {
        return required;
    }

    /**
     * Shows people what to expect.
     *
     * @return a value of the kind's type; empty for lists and groups, whose members have samples, and where none was given
     */
    public Optional<Object> sample() {
        return sample;
    }

    /** {@return what one item of a list may mention; empty for other kinds} */
    public Optional<PlaceholderSchema<?>> items() {
        return items;
    }

    /** {@return what people call it, by language, in the order given} */
    public Map<Locale, String> labels() {
        return new LinkedHashMap<>(labels);
    }

    /**
     * Reads the label in a language.
     *
     * @param locale the language wanted
     * @return the label in exactly this locale, else in its language, else the first label, else the path
     */
    public String label(Locale locale) {
        @Nullable String exact = labels.get(locale);
        if (exact != null) {
            return exact;
        }
        @Nullable String language = labels.get(Locale.forLanguageTag(locale.getLanguage()));
        return language != null
                ? language
                : labels.values().stream().findFirst().orElse(path);
    }

    /**
     * Names the group it is in: if the group is there, so is what is required of it.
     *
     * @return the path of the innermost group; empty if it is in none
     */
    public Optional<String> group() {
        return group;
    }

    /**
     * Reads the value. Blank text and empty lists count as missing, for required placeholders too.
     *
     * @param host what to read from
     * @return the value, of the kind's type; empty if there is none
     */
    public Optional<Object> read(T host) {
        return Optional.ofNullable(value(host));
    }

    /**
     * Reads the value as {@link #read} does, without an object around it.
     *
     * @param host what to read from
     * @return the value, of the kind's type; null if there is none
     */
    public @Nullable Object value(T host) {
        Object value = reader.apply(host);
        if (value instanceof String text) {
            String stripped = text.strip();
            return stripped.isEmpty() ? fallback : stripped;
        }
        return value == null || (value instanceof List<?> list && list.isEmpty()) ? fallback : value;
    }

    @Override
    public String toString() {
        return path + " (" + (required ? "" : "optional ") + kind.word() + ")";
    }
}
