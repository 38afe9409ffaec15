package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says whether an issue may be tracked on a target, by a desk's taxonomy (C12).
 *
 * <p>Refused: a code the taxonomy does not have, and a target of another level. Accepted with a warning that carries
 * better alternatives: a discouraged issue (F7). Whether the delivery or line exists at all is for the case to say.
 * Immutable.
 */
public final class TrackingRules {
    /** A code the taxonomy does not have. */
    public static final DiagnosticCode UNKNOWN_ISSUE = DiagnosticCode.of("tracking.unknown-issue");

    /** A target of another level than the issue's. */
    public static final DiagnosticCode WRONG_LEVEL = DiagnosticCode.of("tracking.wrong-level");

    /** An issue that should be avoided; a warning. */
    public static final DiagnosticCode DISCOURAGED = DiagnosticCode.of("tracking.discouraged");

    private final IssueTaxonomy taxonomy;

    private TrackingRules(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Takes the rules from a taxonomy.
     *
     * @param taxonomy the desk's taxonomy
     * @return the rules
     */
    public static TrackingRules of(IssueTaxonomy taxonomy) {
        return new TrackingRules(taxonomy);
    }

    /**
     * Checks an issue whose target is known.
     *
     * @param issue the code
     * @param target what it is about
     * @param where where the choice stood, for diagnostics
     * @return the tracked issue beside warnings, or why it is refused
     */
    public Validation<Seq<Diagnostic>, Checked<TrackedIssue>> check(
            IssueCode issue, TrackingTarget target, Location where) {
        Diagnostics found = new Diagnostics();
        Optional<Issue> known = taxonomy.find(issue);
        if (known.isEmpty()) {
            found.error(
                    UNKNOWN_ISSUE,
                    where,
                    "unknown issue `" + issue.value() + "` in taxonomy `" + taxonomy.version() + "`",
                    taxonomy.nearHint(issue.value()));
        }
        known.filter(i -> i.level() != target.level())
                .ifPresent(i -> found.error(
                        WRONG_LEVEL,
                        where,
                        "issue `" + issue.value() + "` is tracked on " + words(i.level()) + ", not on "
                                + words(target.level()),
                        "name " + words(i.level()) + ", or choose an issue that fits"));
        known.flatMap(Issue::discouragement).ifPresent(d -> found.add(discouraged(issue, d, where)));
        return found.outcome(() -> TrackedIssue.of(issue, target));
    }

    private static Diagnostic discouraged(IssueCode issue, Discouragement why, Location where) {
        String alternatives =
                why.betterAlternatives().stream().map(IssueCode::value).collect(Collectors.joining(", "));
        return Diagnostic.warning(
                DISCOURAGED,
                where,
                "issue `" + issue.value() + "` is discouraged: " + why.reason(),
                "see whether one of these fits better: " + alternatives);
    }

    private static String words(IssueLevel level) {
        return switch (level) {
            case ACCOUNT -> "the account";
            case DELIVERY -> "a delivery";
            case PRODUCT -> "a product line of a delivery";
        };
    }
}
