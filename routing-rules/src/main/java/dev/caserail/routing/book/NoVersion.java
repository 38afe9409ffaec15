package dev.caserail.routing.book;

import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule book has no version for a time, or not the one that a record names. */
@WrapperStyle
@Value.Immutable
public sealed interface NoVersion permits ImmutableNoVersion {
    /** {@return the book's table} */
    String table();

    /** {@return the time that was asked for} */
    Instant at();

    /** {@return the version that a record names; empty if a version was looked for by time} */
    Optional<TableVersion> recorded();

    /**
     * Puts the three together.
     *
     * @param table the book's table
     * @param at the time that was asked for
     * @param recorded the version that a record names, if one was replayed
     * @return the answer
     */
    static NoVersion of(String table, Instant at, Optional<? extends TableVersion> recorded) {
        return ImmutableNoVersion.of(table, at, recorded);
    }

    /** {@return it in one line} */
    @Value.NonAttribute
    default String shown() {
        return recorded()
                .map(v -> "the rule book of `" + table() + "` does not know version `" + v.shown() + "`")
                .orElse("the rule book of `" + table() + "` has no version that holds at " + at());
    }
}
