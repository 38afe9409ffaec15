package dev.caserail.routing.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts a table may ask for: name, domain and accessor of each, in the order they were declared. Immutable.
 *
 * <pre>{@code
 * FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
 *         .enumeration("channel", Channel.class, Order::channel)
 *         .number("total", NumberDomain.any(), Order::total)
 *         .build();
 * }</pre>
 *
 * @param <F> the host's type
 */
public final class FactSchema<F> {
    private final String name;
    private final Map<String, FactColumn<F>> columns;

    FactSchema(String name, Map<String, FactColumn<F>> columns) {
        this.name = name;
        this.columns = new LinkedHashMap<>(columns);
    }

    /**
     * Starts a schema.
     *
     * @param <F> the host's type
     * @param name what the facts are called, for messages
     * @return the builder
     */
    public static <F> FactSchemaBuilder<F> builder(String name) {
        return new FactSchemaBuilder<>(name);
    }

    /**
     * Puts columns together that were declared before, such as those that a table asks for.
     *
     * @param <F> the host's type
     * @param name what the facts are called, for messages
     * @param columns the columns, of different names
     * @return the schema
     * @throws IllegalArgumentException if two columns have one name
     */
    public static <F> FactSchema<F> of(String name, Collection<FactColumn<F>> columns) {
        Map<String, FactColumn<F>> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        if (byName.size() < columns.size()) {
            throw new IllegalArgumentException("two columns of " + columns + " have one name");
        }
        return new FactSchema<>(name, byName);
    }

    /** {@return what the facts are called} */
    public String name() {
        return name;
    }

    /** {@return the columns, in the order they were declared} */
    public List<FactColumn<F>> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * Finds a column.
     *
     * @param column its exact name
     * @return the column; empty if there is none of that name
     */
    public Optional<FactColumn<F>> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    @Override
    public String toString() {
        return name + " " + columns.keySet();
    }
}
