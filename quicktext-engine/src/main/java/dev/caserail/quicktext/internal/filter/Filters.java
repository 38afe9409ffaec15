package dev.caserail.quicktext.internal.filter;

import dev.caserail.quicktext.internal.filter.FilterSpec.Argument;
import dev.caserail.quicktext.internal.filter.FilterSpec.Input;
import dev.caserail.quicktext.internal.filter.FilterSpec.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All filters by name. */
public final class Filters {
    private static final Map<String, FilterSpec> BY_NAME = all();

    private final Map<String, FilterSpec> found = new LinkedHashMap<>();

    private Filters() {}

    /**
     * Finds a filter.
     *
     * @param name its name
     * @return the filter; empty if there is none
     */
    public static Optional<FilterSpec> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** {@return the names of all filters} */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Map<String, FilterSpec> all() {
        Filters filters = new Filters();
        TextFilters.addTo(filters);
        NumberFilters.addTo(filters);
        ListFilters.addTo(filters);
        SupportFilters.addTo(filters);
        return Collections.unmodifiableMap(filters.found);
    }

    /** A filter of texts that leaves something where there was something. */
    void text(String name, List<Argument> arguments, int required, Filter filter) {
        add(name, Input.READABLE, arguments, required, Result.TEXT, false, filter);
    }

    /** A filter of texts that may leave nothing. */
    void cut(String name, List<Argument> arguments, int required, Filter filter) {
        add(name, Input.READABLE, arguments, required, Result.TEXT, true, filter);
    }

    void number(String name, List<Argument> arguments, int required, Filter filter) {
        add(name, Input.NUMBER, arguments, required, Result.NUMBER, false, filter);
    }

    void add(
            String name,
            Input input,
            List<Argument> arguments,
            int required,
            Result result,
            boolean mayBlank,
            Filter filter) {
        add(new FilterSpec(name, input, arguments, required, Set.of(), result, mayBlank, filter));
    }

    void add(FilterSpec spec) {
        found.put(spec.name(), spec);
    }
}
