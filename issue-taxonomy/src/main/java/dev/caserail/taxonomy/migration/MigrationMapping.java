package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of the codes of an older version of a taxonomy in a newer one (C14). A code that it does not name stays what
 * it is. No code takes the place of one and is replaced itself, so that moving twice is moving once. Immutable; look-up by
 * code takes constant time.
 */
@WrapperStyle
@Value.Immutable
public sealed interface MigrationMapping permits ImmutableMigrationMapping {
    /** {@return what became of each code, in the author's order} */
    List<Move> moves();

    /**
     * Puts moves together.
     *
     * @param moves what became of each code
     * @return the mapping
     * @throws IllegalArgumentException if two say what became of one code, or a code that takes the place of another is
     *     replaced itself; {@link MigrationMappingCsv} finds all such faults of a file at once
     */
    static MigrationMapping of(Iterable<? extends Move> moves) {
        return ImmutableMigrationMapping.of(moves);
    }

    /**
     * Reads off a taxonomy what became of its retired issues, whether their day has come or not: what their successors are
     * and, where those retire as well, what theirs are. Where there are several, the question is a general one. An issue
     * whose successors lead back to it, or to codes that the taxonomy does not have, is left out.
     *
     * @param taxonomy the newer version
     * @return the mapping, in the order of the taxonomy
     */
    static MigrationMapping of(IssueTaxonomy taxonomy) {
        Succession succession = new Succession(taxonomy);
        return of(taxonomy.issues().stream()
                .filter(issue -> issue.retirement().isPresent())
                .map(succession::move)
                .flatMap(Optional::stream)
                .toList());
    }

    /** {@return what became of each code, by that code, in the author's order} */
    @Value.Derived
    default Map<IssueCode, Move> byCode() {
        Map<IssueCode, Move> found = new LinkedHashMap<>();
        for (Move move : moves()) {
            if (found.put(move.from(), move) != null) {
                throw new IllegalArgumentException(
                        "two moves say what became of `" + move.from().value() + "`");
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Finds what became of a code.
     *
     * @param code the code
     * @return its move; empty if it stays what it is
     */
    default Optional<Move> find(IssueCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * Names what happened to a code that another takes the place of.
     *
     * @param to the code that takes the place
     * @return the codes that it takes the place of alone, in the author's order: one if it was renamed, several if they
     *     were merged
     */
    default List<IssueCode> replacedBy(IssueCode to) {
        return moves().stream()
                .filter(move -> move instanceof Replacement replacement
                        && replacement.to().equals(to))
                .map(Move::from)
                .toList();
    }

    /** Checks that nothing moves on. */
    @Value.Check
    default void check() {
        for (Move move : moves()) {
            for (IssueCode to : move.targets()) {
                if (byCode().containsKey(to)) {
                    throw new IllegalArgumentException("`" + to.value() + "` takes the place of `"
                            + move.from().value() + "` and is replaced itself");
                }
            }
        }
    }
}
