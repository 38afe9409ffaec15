package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks whether a newer version of a taxonomy keeps the promises that past tracking leans on: a code stays, and is never
 * used again for something else; labels may change (C14). Immutable.
 */
public final class VersionCheck {
    /** An error: a code of the older version is not in the newer one; it should be there, retired. */
    public static final DiagnosticCode REMOVED = DiagnosticCode.of("taxonomy.version.removed");

    /** An error: a code is tracked on another level now. */
    public static final DiagnosticCode LEVEL = DiagnosticCode.of("taxonomy.version.level");

    /** A code that was to retire does not: an error once it had retired, a note as long as that lay ahead. */
    public static final DiagnosticCode RETURNED = DiagnosticCode.of("taxonomy.version.returned");

    /** A warning: neither the labels nor the definition of a code have anything to do with what they were. */
    public static final DiagnosticCode REDEFINED = DiagnosticCode.of("taxonomy.version.redefined");

    /** A note: an issue goes without a successor, and a new one has its label. */
    public static final DiagnosticCode SUCCESSOR = DiagnosticCode.of("taxonomy.version.successor");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Shorter ones are articles and the like. */
    private static final int SHORTEST_WORD = 4;

    /** Definitions that share at most one word in this many are of different things. */
    private static final int SHARED_AT_LEAST = 6;

    private final IssueTaxonomy before;
    private final TaxonomyVersion after;

    private VersionCheck(IssueTaxonomy before, TaxonomyVersion after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Takes two versions.
     *
     * @param before the older version
     * @param after the newer version, and from when it holds
     * @return their check
     */
    public static VersionCheck of(IssueTaxonomy before, TaxonomyVersion after) {
        return new VersionCheck(before, after);
    }

    /** {@return everything found, each at the code it is about} */
    public Seq<Diagnostic> findings() {
        return findings(code -> PathLocation.of(code.value()));
    }

    /**
     * Finds everything, and tells it at places of the newer version's file.
     *
     * @param places where the row of an issue stands; asked for codes that the newer version does not have, too
     * @return everything found, by file, line and column
     */
    public Seq<Diagnostic> findings(Function<IssueCode, Location> places) {
        Diagnostics found = new Diagnostics();
        for (Issue old : before.issues()) {
            Location place = places.apply(old.code());
            Optional<Issue> now = after.taxonomy().find(old.code());
            if (now.isPresent()) {
                compare(old, now.get(), place, found);
            } else {
                found.error(
                        REMOVED,
                        place,
                        "`" + old.code().value() + "` is not in `"
                                + after.taxonomy().version() + "`, but was in `"
                                + before.version() + "`: what was tracked with it means nothing any more",
                        "keep the issue, with `retired_on` and what takes its place in `successors`"
                                + sameLabel(old)
                                        .map(other ->
                                                ", such as " + other.code().value())
                                        .orElse(""));
            }
            now.flatMap(Issue::retirement)
                    .filter(gone ->
                            gone.successors().isEmpty() && old.retirement().isEmpty())
                    .flatMap(gone -> sameLabel(old))
                    .ifPresent(other -> found.add(Diagnostic.builder()
                            .code(SUCCESSOR)
                            .severity(Severity.NOTE)
                            .location(place)
                            .message("`" + old.code().value() + "` retires without a successor, and the new `"
                                    + other.code().value() + "` has its label")
                            .help("name it in `successors` if it takes its place")
                            .build()));
        }
        return found.all();
    }

    private void compare(Issue old, Issue now, Location place, Diagnostics found) {
        String code = "`" + old.code().value() + "`";
        if (old.level() != now.level()) {
            found.error(
                    LEVEL,
                    place,
                    code + " is tracked on level `" + lower(now.level()) + "`, and was on `" + lower(old.level()) + "`",
                    "let it retire, and give the issue on level `" + lower(now.level()) + "` a code of its own");
        }
        Optional<Retirement> gone = old.retirement();
        boolean returns = gone.isPresent()
                && now.retirement()
                        .filter(r -> !r.from().isAfter(gone.get().from()))
                        .isEmpty();
        if (returns && gone.get().from().isBefore(after.from())) {
            found.error(
                    RETURNED,
                    place,
                    code + " retired on " + gone.get().from() + " and is tracked again from " + after.from()
                            + "; a code is never used again",
                    "let it stay retired, and give the issue a new code");
        } else if (returns) {
            found.add(Diagnostic.builder()
                    .code(RETURNED)
                    .severity(Severity.NOTE)
                    .location(place)
                    .message(code + " was to retire on " + gone.get().from() + ", and "
                            + now.retirement()
                                    .map(r -> "retires on " + r.from() + " now")
                                    .orElse("does not any more"))
                    .build());
        }
        if (anotherTopic(old, now)) {
            found.add(Diagnostic.warning(
                    REDEFINED,
                    place,
                    code + " has no label and hardly a word of its definition left; it was "
                            + Diagnostic.quoted(old.label(Locale.ENGLISH)) + " and is "
                            + Diagnostic.quoted(now.label(Locale.ENGLISH))
                            + "; a code is never used for something else",
                    "if it is another topic, let the code retire and give the topic a new one"));
        }
    }

    private Optional<Issue> sameLabel(Issue old) {
        return after.taxonomy().issues().stream()
                .filter(issue -> before.find(issue.code()).isEmpty())
                .filter(issue -> issue.level() == old.level())
                .filter(issue -> old.labels().entrySet().stream()
                        .anyMatch(label ->
                                label.getValue().equalsIgnoreCase(issue.labels().getOrDefault(label.getKey(), ""))))
                .findFirst();
    }

    /** Whether no label is what it was, in no language that both have, and the definitions share hardly a word. */
    private static boolean anotherTopic(Issue old, Issue now) {
        Set<Locale> both = new HashSet<>(old.labels().keySet());
        both.retainAll(now.labels().keySet());
        boolean labelled = both.stream().anyMatch(locale -> sharedInLabels(old.label(locale), now.label(locale)));
        int shared = shared(old.useWhen(), now.useWhen(), SHORTEST_WORD);
        int all = words(old.useWhen(), SHORTEST_WORD).size();
        return !both.isEmpty() && !labelled && all > 0 && shared * SHARED_AT_LEAST <= all;
    }

    /** Short words count where there are no others: articles are in labels of all kinds. */
    private static boolean sharedInLabels(String one, String other) {
        boolean onlyShort = words(one, SHORTEST_WORD).isEmpty()
                || words(other, SHORTEST_WORD).isEmpty();
        return shared(one, other, onlyShort ? 1 : SHORTEST_WORD) > 0;
    }

    private static int shared(String one, String other, int shortest) {
        Set<String> words = words(one, shortest);
        words.retainAll(words(other, shortest));
        return words.size();
    }

    private static Set<String> words(String text, int shortest) {
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= shortest)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
