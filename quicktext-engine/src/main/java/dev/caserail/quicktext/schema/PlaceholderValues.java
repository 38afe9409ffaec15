package dev.caserail.quicktext.schema;

import java.util.Optional;
import java.util.function.Function;

/** The values of one host object, or of one item of a list, by placeholder path. As immutable as the host object is. */
public final class PlaceholderValues {
    private final Function<String, Optional<Object>> finder;

    private PlaceholderValues(Function<String, Optional<Object>> finder) {
        this.finder = finder;
    }

    static <T> PlaceholderValues of(PlaceholderSchema<T> schema, T host) {
        return new PlaceholderValues(path -> schema.find(path).flatMap(p -> p.read(host)));
    }

    /**
     * Finds a value.
     *
     * @param path the placeholder's path
     * @return the value, of the type its {@link PlaceholderKind} names; empty if it is missing or the path unknown
     */
    public Optional<Object> find(String path) {
        return finder.apply(path);
    }
}
