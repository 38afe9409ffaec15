package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.NearName;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether an issue may be tracked on a target, by a desk's taxonomy (C12).
 *
 * <p>Refused: a code the taxonomy does not have, one that is retired (with its successors) or not in force yet, a target of
 * another level, and one that the case does not have. Accepted with a warning: a discouraged issue, with better alternatives
 * (F7), and praise beside a request. Messages are in English, or in German, Dutch or French. Immutable.
 */
public final class TrackingRules {
    /** A code the taxonomy does not have. */
    public static final DiagnosticCode UNKNOWN_ISSUE = DiagnosticCode.of("tracking.unknown-issue");

    /** A target of another level than the issue's. */
    public static final DiagnosticCode WRONG_LEVEL = DiagnosticCode.of("tracking.wrong-level");

    /** An account, delivery or product line that is not one of the case. */
    public static final DiagnosticCode OTHER_TARGET = DiagnosticCode.of("tracking.other-target");

    /** An issue that is tracked no more. */
    public static final DiagnosticCode RETIRED = DiagnosticCode.of("tracking.retired");

    /** An issue that is tracked from a later day on. */
    public static final DiagnosticCode NOT_YET = DiagnosticCode.of("tracking.not-yet");

    /** An issue that should be avoided; a warning. */
    public static final DiagnosticCode DISCOURAGED = DiagnosticCode.of("tracking.discouraged");

    /** Praise on a case that is about something else, too; a warning. */
    public static final DiagnosticCode PRAISE_BESIDE_REQUEST = DiagnosticCode.of("tracking.praise-beside-request");

    private final IssueTaxonomy taxonomy;
    private final TrackingWords words;

    private TrackingRules(IssueTaxonomy taxonomy, TrackingWords words) {
        this.taxonomy = taxonomy;
        this.words = words;
    }

    /**
     * Takes the rules from a taxonomy.
     *
     * @param taxonomy the desk's taxonomy
     * @return the rules, which speak English
     */
    public static TrackingRules of(IssueTaxonomy taxonomy) {
        return new TrackingRules(taxonomy, new TrackingWords(Locale.ENGLISH));
    }

    /**
     * Says the same in another language.
     *
     * @param locale German, Dutch or French; any other is English
     * @return the rules
     */
    public TrackingRules in(Locale locale) {
        return new TrackingRules(taxonomy, new TrackingWords(locale));
    }

    /**
     * Checks an issue whose target is known.
     *
     * @param issue the code
     * @param target what it is about
     * @param situation the day, and what is known of the case
     * @param where where the choice stood, for diagnostics
     * @return the tracked issue beside warnings, or everything it is refused for
     */
    public Validation<Seq<Diagnostic>, Checked<TrackedIssue>> check(
            IssueCode issue, TrackingTarget target, TrackingSituation situation, Location where) {
        Diagnostics found = new Diagnostics();
        Optional<Issue> known = taxonomy.find(issue);
        if (known.isEmpty()) {
            found.error(
                    UNKNOWN_ISSUE,
                    where,
                    words.of("unknown-issue", "issue", issue.value(), "taxonomy", taxonomy.version()),
                    NearName.of(
                                    issue.value(),
                                    taxonomy.issues().stream()
                                            .map(i -> i.code().value())
                                            .toList())
                            .map(near -> words.of("near", "near", near)));
        }
        known.ifPresent(i -> {
            checkInForce(i, situation.day(), where, found);
            checkLevel(i, target, where, found);
        });
        if (situation.scope().filter(scope -> !scope.has(target)).isPresent()) {
            found.error(OTHER_TARGET, where, words.of("other-target." + target.level()), words.of("other-target.help"));
        }
        known.flatMap(Issue::discouragement).ifPresent(d -> found.add(discouraged(issue, d, where)));
        known.ifPresent(i -> checkPraise(i, situation.others(), where, found));
        return found.outcome(() -> TrackedIssue.of(issue, target));
    }

    private void checkInForce(Issue issue, LocalDate day, Location where, Diagnostics found) {
        String code = issue.code().value();
        Optional<Retirement> retired = issue.retiredOn(day);
        if (retired.isPresent()) {
            List<IssueCode> successors = inForce(retired.get().successors(), day);
            String help = successors.isEmpty() ? "none" : successors.size() == 1 ? "one" : "several";
            found.error(
                    RETIRED,
                    where,
                    words.of(
                            "retired",
                            "issue",
                            code,
                            "day",
                            retired.get().from().toString()),
                    words.of("retired." + help, "instead", joined(successors)));
        } else if (!issue.inForce(day)) {
            found.error(
                    NOT_YET,
                    where,
                    words.of(
                            "not-yet",
                            "issue",
                            code,
                            "day",
                            issue.validFrom().orElse(day).toString()),
                    words.of("not-yet.help"));
        }
    }

    /** Follows successors that are retired themselves, so that those told can be tracked; circles lead nowhere. */
    private List<IssueCode> inForce(List<IssueCode> codes, LocalDate day) {
        Set<IssueCode> seen = new LinkedHashSet<>(codes);
        Deque<IssueCode> next = new ArrayDeque<>(codes);
        List<IssueCode> found = new ArrayList<>();
        while (!next.isEmpty()) {
            IssueCode code = next.removeFirst();
            List<IssueCode> successors = taxonomy.find(code)
                    .flatMap(issue -> issue.retiredOn(day))
                    .map(Retirement::successors)
                    .orElse(List.of(code));
            successors.stream().filter(successor -> seen.add(successor)).forEach(next::addLast);
            if (successors.contains(code)) {
                found.add(code);
            }
        }
        return found;
    }

    private void checkLevel(Issue issue, TrackingTarget target, Location where, Diagnostics found) {
        if (issue.level() != target.level()) {
            String wanted = level(issue.level());
            found.error(
                    WRONG_LEVEL,
                    where,
                    words.of(
                            "wrong-level",
                            "issue",
                            issue.code().value(),
                            "level",
                            wanted,
                            "target",
                            level(target.level())),
                    words.of("wrong-level.help", "level", wanted));
        }
    }

    private void checkPraise(Issue issue, List<TrackedIssue> others, Location where, Diagnostics found) {
        others.stream()
                .flatMap(other -> taxonomy.find(other.issue()).stream())
                .filter(other -> (other.kind() == IssueKind.PRAISE) != (issue.kind() == IssueKind.PRAISE))
                .findFirst()
                .ifPresent(other -> {
                    boolean praised = issue.kind() == IssueKind.PRAISE;
                    Issue praise = praised ? issue : other;
                    Issue request = praised ? other : issue;
                    found.add(Diagnostic.warning(
                            PRAISE_BESIDE_REQUEST,
                            where,
                            words.of(
                                    "praise",
                                    "praise",
                                    praise.code().value(),
                                    "request",
                                    request.code().value()),
                            words.of("praise.help")));
                });
    }

    private Diagnostic discouraged(IssueCode issue, Discouragement why, Location where) {
        return Diagnostic.warning(
                DISCOURAGED,
                where,
                words.of("discouraged", "issue", issue.value(), "reason", why.reason()),
                words.of("discouraged.help", "instead", joined(why.betterAlternatives())));
    }

    private String level(IssueLevel level) {
        return words.of("level." + level);
    }

    private static String joined(List<IssueCode> codes) {
        return codes.stream().map(IssueCode::value).collect(Collectors.joining(", "));
    }
}
