package dev.caserail.quicktext.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one host object, or of one item of a list, by placeholder path. As immutable as the host object is. */
public final class PlaceholderValues {
    private final PlaceholderSchema<?> schema;
    private final Object host;

    private PlaceholderValues(PlaceholderSchema<?> schema, Object host) {
        this.schema = schema;
        this.host = host;
    }

    static <T> PlaceholderValues of(PlaceholderSchema<T> schema, T host) {
        return new PlaceholderValues(schema, host);
    }

    /**
     * Finds a value.
     *
     * @param path the placeholder's path
     * @return the value, of the type its {@link PlaceholderKind} names; empty if it is missing or the path unknown
     */
    public Optional<Object> find(String path) {
        return Optional.ofNullable(value(path));
    }

    /**
     * Finds a value as {@link #find} does, without an object around it.
     *
     * @param path the placeholder's path
     * @return the value; null if it is missing or the path unknown
     */
    public @Nullable Object value(String path) {
        return value(schema, path);
    }

    @SuppressWarnings("unchecked") // of() is given both with one type
    private <T> @Nullable Object value(PlaceholderSchema<T> of, String path) {
        return of.value(path, (T) host);
    }

    /** {@return what its paths are} */
    public PlaceholderSchema<?> schema() {
        return schema;
    }

    /** {@return the object the values are read from} */
    public Object host() {
        return host;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceholderValues values && values.host.equals(host);
    }

    @Override
    public int hashCode() {
        return host.hashCode();
    }

    @Override
    public String toString() {
        return "values of " + schema;
    }
}
