package dev.caserail.routing.verify;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The codes that a desk has, by kind: {@code skill}, {@code issue}, {@code queue} … A column belongs to the kind that it is called
 * like, in the singular or the plural: {@code skill}, {@code issues}, {@code primary issue}. Immutable.
 */
@ValueStyle
@Value.Immutable
public sealed interface Catalogues permits ImmutableCatalogues {
    /** {@return the known codes by kind} */
    Map<String, Set<String>> known();

    /** {@return the skills that at least one agent has; empty if nobody told} */
    Optional<Set<String>> staffedSkills();

    /** {@return catalogues that know nothing: every code is taken as it is} */
    static Catalogues none() {
        return ImmutableCatalogues.builder().build();
    }

    /**
     * Starts catalogues.
     *
     * @return the builder
     */
    static ImmutableCatalogues.Builder builder() {
        return ImmutableCatalogues.builder();
    }

    /**
     * Finds the kind of a column's codes.
     *
     * @param column the column's name
     * @return the kind; empty if no catalogue is called like the column
     */
    default Optional<String> kindOf(String column) {
        List<String> words = List.of(column.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        String last = words.get(words.size() - 1);
        return known().keySet().stream()
                .filter(kind -> last.equals(kind) || last.equals(kind + "s") || last.equals(plural(kind)))
                .findFirst();
    }

    private static String plural(String kind) {
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "es";
    }
}
