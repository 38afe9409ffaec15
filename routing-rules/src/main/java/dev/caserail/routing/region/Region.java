package dev.caserail.routing.region;

import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Facts that belong together, told by conditions on columns: {@code channel: PHONE, CHAT; items: > 20}. A column that is
 * missing takes any fact. Immutable; may be shared between threads.
 */
@WrapperStyle
@Value.Immutable
public sealed interface Region permits ImmutableRegion {
    /**
     * {@return the conditions by column, in the table's column order; all of a column's hold, and only columns of sets have more
     * than one}
     */
    Map<String, List<UnaryTest>> conditions();

    /**
     * {@return which share of all facts it is, above 0 and up to 1. Along a column, what no condition tells apart counts once:
     * the share says how much of a table is concerned, not how many cases}
     */
    double share();

    /**
     * Makes one.
     *
     * @param conditions the conditions by column
     * @param share the share of all facts
     * @return the region
     */
    static Region of(Map<String, List<UnaryTest>> conditions, double share) {
        return ImmutableRegion.of(conditions, share);
    }

    /** Checks the share. */
    @Value.Check
    default void check() {
        if (!(share() > 0 && share() <= 1)) {
            throw new IllegalArgumentException("a region is a share above 0 and up to 1, not " + share());
        }
    }

    /** {@return the region in one line; {@code all facts} if no column is restricted} */
    @Value.NonAttribute
    default String shown() {
        if (conditions().isEmpty()) {
            return "all facts";
        }
        return conditions().entrySet().stream()
                .map(e -> Literal.shown(e.getKey()) + ": "
                        + e.getValue().stream().map(UnaryTest::text).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; "));
    }
}
