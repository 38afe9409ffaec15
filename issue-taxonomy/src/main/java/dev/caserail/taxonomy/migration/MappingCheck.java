package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Looks whether a mapping fits the two versions of a taxonomy that it leads between (C14). Immutable. */
public final class MappingCheck {
    /** An error: a code that is not in the older version, or one in its place that is not in the newer. */
    public static final DiagnosticCode UNKNOWN = DiagnosticCode.of("taxonomy.migration.unknown");

    /** An error: a code in the place of another that is retired in the newer version itself. */
    public static final DiagnosticCode RETIRED = DiagnosticCode.of("taxonomy.migration.retired");

    /**
     * A warning: a code that the newer version does not have, or retires in favour of others than the older one did, and
     * that the mapping does not name.
     */
    public static final DiagnosticCode FORGOTTEN = DiagnosticCode.of("taxonomy.migration.forgotten");

    /** A warning: the mapping says something else of a code than its successors do. */
    public static final DiagnosticCode SUCCESSORS = DiagnosticCode.of("taxonomy.migration.successors");

    /** A warning: what is tracked on one level cannot move to a code of another. */
    public static final DiagnosticCode LEVEL = DiagnosticCode.of("taxonomy.migration.level");

    /** A warning: the mapping replaces a code that is still tracked in the newer version. */
    public static final DiagnosticCode IN_FORCE = DiagnosticCode.of("taxonomy.migration.in-force");

    private final MigrationMapping mapping;
    private final IssueTaxonomy before;
    private final IssueTaxonomy after;

    private MappingCheck(MigrationMapping mapping, IssueTaxonomy before, IssueTaxonomy after) {
        this.mapping = mapping;
        this.before = before;
        this.after = after;
    }

    /**
     * Takes a mapping and its versions.
     *
     * @param mapping the mapping
     * @param before the older version
     * @param after the newer version
     * @return their check
     */
    public static MappingCheck of(MigrationMapping mapping, IssueTaxonomy before, IssueTaxonomy after) {
        return new MappingCheck(mapping, before, after);
    }

    /** {@return everything found, each at the code it is about} */
    public Seq<Diagnostic> findings() {
        return findings((from, to) -> PathLocation.of(from.value()));
    }

    /**
     * Finds everything, and tells it at places of the mapping's file.
     *
     * @param places where a code stands, or the code in its place; asked for codes that the mapping does not name, too
     * @return everything found, by file, line and column
     */
    public Seq<Diagnostic> findings(BiFunction<IssueCode, Optional<IssueCode>, Location> places) {
        Diagnostics found = new Diagnostics();
        for (Move move : mapping.moves()) {
            Location place = places.apply(move.from(), Optional.empty());
            Optional<Issue> old = before.find(move.from());
            if (old.isEmpty()) {
                found.error(
                        UNKNOWN,
                        place,
                        quoted(move.from()) + " is not in `" + before.version() + "`",
                        before.nearHint(move.from().value()));
            }
            after.find(move.from())
                    .filter(issue -> issue.retirement().isEmpty())
                    .ifPresent(issue -> found.add(Diagnostic.warning(
                            IN_FORCE,
                            place,
                            quoted(move.from()) + " is replaced, but still tracked in `" + after.version() + "`",
                            "let it retire there, or delete the row")));
            for (IssueCode to : move.targets()) {
                target(to, places.apply(move.from(), Optional.of(to)), found);
            }
            old.ifPresent(issue -> level(issue, move, places, found));
            successors(move, place, found);
        }
        before.issues().stream()
                .map(Issue::code)
                .filter(code -> mapping.find(code).isEmpty())
                .forEach(code -> forgotten(code, places.apply(code, Optional.empty()), found));
        return found.all();
    }

    private void target(IssueCode to, Location place, Diagnostics found) {
        Optional<Issue> now = after.find(to);
        if (now.isEmpty()) {
            found.error(
                    UNKNOWN, place, quoted(to) + " is not in `" + after.version() + "`", after.nearHint(to.value()));
        }
        now.flatMap(Issue::retirement)
                .ifPresent(gone -> found.error(
                        RETIRED,
                        place,
                        quoted(to) + " retires on " + gone.from() + " itself",
                        gone.successors().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of("name what takes its place: " + joined(gone.successors()))));
    }

    /** What was tracked on one level needs a code of that level; a split may have others beside it. */
    private void level(
            Issue old, Move move, BiFunction<IssueCode, Optional<IssueCode>, Location> places, Diagnostics found) {
        List<Issue> now = move.targets().stream()
                .map(after::find)
                .flatMap(Optional::stream)
                .toList();
        if (!now.isEmpty() && now.stream().noneMatch(issue -> issue.level() == old.level())) {
            Issue first = now.get(0);
            found.add(Diagnostic.warning(
                    LEVEL,
                    places.apply(old.code(), Optional.of(first.code())),
                    quoted(first.code()) + " is tracked on level `" + lower(first) + "` and " + quoted(old.code())
                            + " on `" + lower(old) + "`: what was tracked cannot move there",
                    "name a code of level `" + lower(old) + "`, too"));
        }
    }

    private void successors(Move move, Location place, Diagnostics found) {
        List<IssueCode> successors = after.find(move.from())
                .flatMap(Issue::retirement)
                .map(Retirement::successors)
                .orElse(List.of());
        if (!successors.isEmpty() && !Set.copyOf(successors).equals(Set.copyOf(move.targets()))) {
            // successors may retire as well, and then the mapping names what is at the end of the way
            Optional<Set<IssueCode>> ends =
                    MigrationMapping.of(after).find(move.from()).map(way -> Set.copyOf(way.targets()));
            if (!ends.equals(Optional.of(Set.copyOf(move.targets())))) {
                found.add(Diagnostic.warning(
                        SUCCESSORS,
                        place,
                        quoted(move.from()) + " is replaced by "
                                + (move.targets().isEmpty() ? "nothing" : joined(move.targets())) + ", and `"
                                + after.version() + "` says " + joined(successors),
                        "say the same in both"));
            }
        }
    }

    private void forgotten(IssueCode code, Location place, Diagnostics found) {
        Optional<Issue> now = after.find(code);
        List<IssueCode> successors =
                now.flatMap(Issue::retirement).map(Retirement::successors).orElse(List.of());
        boolean retiredSo = before.find(code)
                .flatMap(Issue::retirement)
                .filter(gone -> gone.successors().equals(successors))
                .isPresent();
        if (now.isEmpty() || (!successors.isEmpty() && !retiredSo)) {
            found.add(Diagnostic.warning(
                    FORGOTTEN,
                    place,
                    quoted(code) + " of `" + before.version() + "` "
                            + (now.isEmpty() ? "is not in" : "is retired in") + " `" + after.version()
                            + "`, and the mapping does not say what became of it",
                    successors.isEmpty()
                            ? "add a row, with an empty `to` if nothing takes its place"
                            : "add a row for each successor: " + joined(successors)));
        }
    }

    private static String joined(List<IssueCode> codes) {
        return codes.stream().map(IssueCode::value).collect(Collectors.joining(", "));
    }

    private static String quoted(IssueCode code) {
        return "`" + code.value() + "`";
    }

    private static String lower(Issue issue) {
        return issue.level().name().toLowerCase(Locale.ROOT);
    }
}
