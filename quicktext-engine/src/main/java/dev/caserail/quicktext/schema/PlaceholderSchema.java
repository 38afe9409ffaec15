package dev.caserail.quicktext.schema;

import dev.caserail.model.order.Money;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All placeholders that templates of one kind may mention, with typed accessors on the host's own type (Q5). No reflection.
 *
 * <pre>{@code
 * PlaceholderSchema<Order> schema = PlaceholderSchema.builder(Order.class)
 *         .text("order.number", Order::number, "1042").label(Locale.ENGLISH, "Order number")
 *         .optionalDate("order.day", Order::day, LocalDate.of(2026, 3, 2))
 *         .build();
 * }</pre>
 *
 * <p>Paths are words of lower-case letters, digits and underscores joined by dots; no path is the beginning of another, but
 * for those of groups.
 * Immutable, and safe for use by several threads as far as the accessors are.
 *
 * @param <T> the host's type
 */
public final class PlaceholderSchema<T> {
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    private final Map<String, Placeholder<T>> byPath;

    private PlaceholderSchema(Map<String, Placeholder<T>> byPath) {
        this.byPath = byPath;
    }

    /**
     * Starts a schema.
     *
     * @param <T> the host's type
     * @param host the host's type, named so that accessors can be written as method references
     * @return an empty builder
     */
    public static <T> Builder<T> builder(Class<T> host) {
        Objects.requireNonNull(host, "host");
        return new Builder<>();
    }

    /** {@return the placeholders, in the order they were declared} */
    public List<Placeholder<T>> placeholders() {
        return List.copyOf(byPath.values());
    }

    /** {@return the paths, in the order they were declared} */
    public List<String> paths() {
        return List.copyOf(byPath.keySet());
    }

    /**
     * Finds a placeholder.
     *
     * @param path its path
     * @return the placeholder; empty if the schema has none of that path
     */
    public Optional<Placeholder<T>> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /**
     * Puts the schema over a host object.
     *
     * @param host the object to read from
     * @return its values by path
     */
    public PlaceholderValues bind(T host) {
        return PlaceholderValues.of(this, host);
    }

    /**
     * Says whether there is a placeholder of a path.
     *
     * @param path its path
     * @return whether there is one
     */
    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Reads one placeholder; null if there is no value or no placeholder of that path. */
    @Nullable
    Object value(String path, T host) {
        Placeholder<T> placeholder = byPath.get(path);
        return placeholder == null ? null : placeholder.value(host);
    }

    @Override
    public String toString() {
        return "schema of " + String.join(", ", byPath.keySet());
    }

    /**
     * Collects placeholders. Mutable; not for sharing between threads.
     *
     * @param <T> the host's type
     */
    public static final class Builder<T> {
        private final Map<String, Placeholder<T>> byPath = new LinkedHashMap<>();
        private @Nullable String latest;

        private Builder() {}

        static <T> Builder<T> create() {
            return new Builder<>();
        }

        /**
         * Adds a text that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> text(String path, Function<? super T, String> accessor, String sample) {
            return required(path, PlaceholderKind.TEXT, accessor, sample);
        }

        /**
         * Adds a text that may be missing or blank.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalText(String path, Function<? super T, Optional<String>> accessor, String sample) {
            return optional(path, PlaceholderKind.TEXT, accessor, sample);
        }

        /**
         * Adds a number that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> number(String path, Function<? super T, BigDecimal> accessor, BigDecimal sample) {
            return required(path, PlaceholderKind.NUMBER, accessor, sample);
        }

        /**
         * Adds a number that may be missing.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalNumber(
                String path, Function<? super T, Optional<BigDecimal>> accessor, BigDecimal sample) {
            return optional(path, PlaceholderKind.NUMBER, accessor, sample);
        }

        /**
         * Adds a day that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> date(String path, Function<? super T, LocalDate> accessor, LocalDate sample) {
            return required(path, PlaceholderKind.DATE, accessor, sample);
        }

        /**
         * Adds a day that may be missing.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalDate(
                String path, Function<? super T, Optional<LocalDate>> accessor, LocalDate sample) {
            return optional(path, PlaceholderKind.DATE, accessor, sample);
        }

        /**
         * Adds a moment that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> dateTime(String path, Function<? super T, ZonedDateTime> accessor, ZonedDateTime sample) {
            return required(path, PlaceholderKind.DATE_TIME, accessor, sample);
        }

        /**
         * Adds a moment that may be missing.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalDateTime(
                String path, Function<? super T, Optional<ZonedDateTime>> accessor, ZonedDateTime sample) {
            return optional(path, PlaceholderKind.DATE_TIME, accessor, sample);
        }

        /**
         * Adds a slot that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> slot(String path, Function<? super T, Slot> accessor, Slot sample) {
            return required(path, PlaceholderKind.SLOT, accessor, sample);
        }

        /**
         * Adds a slot that may be missing.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalSlot(String path, Function<? super T, Optional<Slot>> accessor, Slot sample) {
            return optional(path, PlaceholderKind.SLOT, accessor, sample);
        }

        /**
         * Adds a yes or no that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> flag(String path, Function<? super T, Boolean> accessor, boolean sample) {
            return required(path, PlaceholderKind.FLAG, accessor, sample);
        }

        /**
         * Adds a yes or no that may be unknown.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalFlag(String path, Function<? super T, Optional<Boolean>> accessor, boolean sample) {
            return optional(path, PlaceholderKind.FLAG, accessor, sample);
        }

        /**
         * Adds a list that always has at least one item.
         *
         * @param <E> the type of an item
         * @param path its path
         * @param accessor how to read it
         * @param items what one item may mention
         * @return this builder
         */
        public <E> Builder<T> list(
                String path, Function<? super T, ? extends List<E>> accessor, PlaceholderSchema<E> items) {
            return addList(path, true, accessor, items);
        }

        /**
         * Adds a list that may be empty.
         *
         * @param <E> the type of an item
         * @param path its path
         * @param accessor how to read it
         * @param items what one item may mention
         * @return this builder
         */
        public <E> Builder<T> optionalList(
                String path, Function<? super T, ? extends List<E>> accessor, PlaceholderSchema<E> items) {
            return addList(path, false, accessor, items);
        }

        /**
         * Adds a sum of money that is always there.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> money(String path, Function<? super T, Money> accessor, Money sample) {
            return required(path, PlaceholderKind.MONEY, accessor, sample);
        }

        /**
         * Adds a sum of money that may be missing.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalMoney(String path, Function<? super T, Optional<Money>> accessor, Money sample) {
            return optional(path, PlaceholderKind.MONEY, accessor, sample);
        }

        /**
         * Adds somebody to be addressed who is always known.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> person(String path, Function<? super T, Person> accessor, Person sample) {
            return required(path, PlaceholderKind.PERSON, accessor, sample);
        }

        /**
         * Adds somebody to be addressed who may be unknown.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample a value to show
         * @return this builder
         */
        public Builder<T> optionalPerson(String path, Function<? super T, Optional<Person>> accessor, Person sample) {
            return optional(path, PlaceholderKind.PERSON, accessor, sample);
        }

        /**
         * Adds a list of texts, such as names, that is never empty.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample texts to show
         * @return this builder
         */
        public Builder<T> texts(
                String path, Function<? super T, ? extends List<String>> accessor, List<String> sample) {
            return required(path, PlaceholderKind.LIST, accessor, List.copyOf(sample));
        }

        /**
         * Adds a list of texts that may be empty.
         *
         * @param path its path
         * @param accessor how to read it
         * @param sample texts to show
         * @return this builder
         */
        public Builder<T> optionalTexts(
                String path, Function<? super T, ? extends List<String>> accessor, List<String> sample) {
            return add(path, PlaceholderKind.LIST, false, accessor, Optional.of(List.copyOf(sample)), Optional.empty());
        }

        /**
         * Adds placeholders that are there together or not at all, such as those of an order that a case need not have:
         * {@code {% if order %}…{{ order.number }}…{% endif %}}.
         *
         * @param <S> the part's type
         * @param path the path of the group, before the paths of its members
         * @param accessor how to reach the part
         * @param members what a template may mention of it; what they require is there if the group is
         * @return this builder
         * @throws IllegalArgumentException if a path is taken
         */
        public <S> Builder<T> group(
                String path,
                Function<? super T, ? extends Optional<? extends S>> accessor,
                PlaceholderSchema<S> members) {
            add(
                    path,
                    PlaceholderKind.GROUP,
                    false,
                    host -> accessor.apply(host).map(members::bind).orElse(null),
                    Optional.empty(),
                    Optional.of(members));
            for (Placeholder<S> member : members.placeholders()) {
                put(member.in(path, accessor));
            }
            return this;
        }

        /**
         * Says what happens where the placeholder added last is written without a value: it is asked for, or its sentence
         * left out (Q7). Items of lists cannot be asked for.
         *
         * @param policy what happens
         * @return this builder
         * @throws IllegalStateException if no placeholder was added yet, or it is required, a list or a group
         * @throws IllegalArgumentException if the policy needs a value: see {@link #fallback}
         */
        public Builder<T> whenMissing(MissingValue policy) {
            if (policy == MissingValue.FALLBACK) {
                throw new IllegalArgumentException("a fallback needs a value: write fallback(…)");
            }
            return replaceLatest(placeholder -> placeholder.whenMissing(policy, null));
        }

        /**
         * Gives the placeholder added last a value that stands in where it has none; it then counts as always there.
         *
         * @param value the value, of the kind's type
         * @return this builder
         * @throws IllegalStateException if no placeholder was added yet, or it is required, a list or a group
         * @throws IllegalArgumentException if the value is of another kind, or blank
         */
        public Builder<T> fallback(Object value) {
            return replaceLatest(placeholder -> placeholder.whenMissing(MissingValue.FALLBACK, value));
        }

        private Builder<T> replaceLatest(UnaryOperator<Placeholder<T>> change) {
            if (latest == null) {
                throw new IllegalStateException("this comes before the first placeholder");
            }
            byPath.computeIfPresent(latest, (path, placeholder) -> change.apply(placeholder));
            return this;
        }

        /**
         * Names the placeholder added last in a language.
         *
         * @param locale the language
         * @param label what people call it
         * @return this builder
         * @throws IllegalStateException if no placeholder was added yet
         */
        public Builder<T> label(Locale locale, String label) {
            if (latest == null) {
                throw new IllegalStateException("label `" + label + "` comes before the first placeholder");
            }
            byPath.computeIfPresent(latest, (path, placeholder) -> placeholder.labelled(locale, label));
            return this;
        }

        /**
         * Adds all placeholders of another schema, read from a part of the host: so a desk adds its own placeholders to
         * those of a reply.
         *
         * @param <S> the part's type
         * @param schema the other schema
         * @param part how to reach the part
         * @return this builder
         * @throws IllegalArgumentException if a path is taken
         */
        public <S> Builder<T> include(PlaceholderSchema<S> schema, Function<? super T, ? extends S> part) {
            for (Placeholder<S> placeholder : schema.placeholders()) {
                put(placeholder.from(part));
            }
            return this;
        }

        /** {@return the schema} */
        public PlaceholderSchema<T> build() {
            return new PlaceholderSchema<>(new LinkedHashMap<>(byPath));
        }

        Builder<T> add(
                String path,
                PlaceholderKind kind,
                boolean required,
                Function<? super T, ? extends @Nullable Object> reader,
                Optional<Object> sample,
                Optional<PlaceholderSchema<?>> items) {
            return put(Placeholder.of(path, kind, required, reader, sample, items));
        }

        private Builder<T> required(String path, PlaceholderKind kind, Function<? super T, ?> accessor, Object sample) {
            return add(path, kind, true, accessor, Optional.of(sample), Optional.empty());
        }

        private Builder<T> optional(
                String path, PlaceholderKind kind, Function<? super T, ? extends Optional<?>> accessor, Object sample) {
            return add(
                    path,
                    kind,
                    false,
                    host -> accessor.apply(host).orElse(null),
                    Optional.of(sample),
                    Optional.empty());
        }

        private <E> Builder<T> addList(
                String path,
                boolean required,
                Function<? super T, ? extends List<E>> accessor,
                PlaceholderSchema<E> items) {
            Function<T, List<PlaceholderValues>> reader = host -> new Rows<>(items, accessor.apply(host));
            return add(path, PlaceholderKind.LIST, required, reader, Optional.empty(), Optional.of(items));
        }

        private Builder<T> put(Placeholder<T> placeholder) {
            String path = placeholder.path();
            refusal(path).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
            byPath.put(path, placeholder);
            latest = path;
            return this;
        }

        /** Says what keeps a path from being added; empty if nothing does. */
        Optional<String> refusal(String path) {
            if (!PATH.matcher(path).matches()) {
                return Optional.of("path " + Diagnostic.quoted(path)
                        + ", expected lower-case words with digits and underscores joined by dots");
            }
            return Stream.concat(byPath.keySet().stream(), Stream.of("forloop"))
                    .filter(other -> other.equals(path)
                            || other.startsWith(path + ".")
                            || (path.startsWith(other + ".") && !isGroup(other)))
                    .findFirst()
                    .map(other -> "path `" + path + "` clashes with `" + other + "`");
        }

        private boolean isGroup(String path) {
            Placeholder<T> placeholder = byPath.get(path);
            return placeholder != null && placeholder.kind() == PlaceholderKind.GROUP;
        }
    }

    /** The items of a host's list, as they are asked for. */
    private static final class Rows<E> extends AbstractList<PlaceholderValues> implements RandomAccess {
        private final PlaceholderSchema<E> schema;
        private final List<E> items;

        Rows(PlaceholderSchema<E> schema, List<E> items) {
            this.schema = schema;
            this.items = items;
        }

        @Override
        public PlaceholderValues get(int index) {
            return schema.bind(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
