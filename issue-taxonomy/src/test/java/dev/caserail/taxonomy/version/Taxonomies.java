package dev.caserail.taxonomy.version;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Taxonomies in few words. */
public final class Taxonomies {
    private Taxonomies() {}

    /** A taxonomy of these issues. */
    public static IssueTaxonomy taxonomy(String version, Issue... issues) {
        return IssueTaxonomy.of(version, List.of(issues));
    }

    /** An issue on the account, whose label is its code in words. */
    public static Issue issue(String code) {
        return issue(code, IssueLevel.ACCOUNT);
    }

    /** An issue on a level, whose label is its code in words. */
    public static Issue issue(String code, IssueLevel level) {
        String label =
                code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return issue(code, level, label, "The customer speaks of " + label + ".");
    }

    /** An issue with its words. */
    public static Issue issue(String code, IssueLevel level, String label, String useWhen) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(level)
                .group(IssueGroup.of("TOPIC"))
                .useWhen(useWhen)
                .putLabel(Locale.ENGLISH, label)
                .build();
    }

    /** The same issue, retired, with what takes its place. */
    public static Issue retired(Issue issue, String day, String... successors) {
        return Issue.builder()
                .code(issue.code())
                .level(issue.level())
                .group(issue.group())
                .useWhen(issue.useWhen())
                .putAllLabels(issue.labels())
                .retirement(Retirement.of(LocalDate.parse(day), codes(successors)))
                .build();
    }

    /** Codes by their texts. */
    public static List<IssueCode> codes(String... codes) {
        return Arrays.stream(codes).map(IssueCode::of).toList();
    }
}
