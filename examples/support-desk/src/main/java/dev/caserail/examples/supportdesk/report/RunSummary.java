package dev.caserail.examples.supportdesk.report;

import dev.caserail.examples.supportdesk.desk.ContactOutcome;
import dev.caserail.examples.supportdesk.desk.ContactOutcome.Handled;
import dev.caserail.examples.supportdesk.desk.ContactOutcome.Rejected;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.TrackingQuality;
import dev.caserail.taxonomy.quality.text.ReportText;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts outcomes as they come, in constant memory, and prints them as tables. */
public final class RunSummary {
    private static final int ISSUES_SHOWN = 12;
    private static final int REJECTIONS_KEPT = 50;

    private final Tally skills = new Tally("Cases per skill");
    private final Tally channels = new Tally("Cases per channel");
    private final Tally levels = new Tally("Tracked issues per level");
    private final Tally issues = new Tally("Tracked issues");
    private final Tally rules = new Tally("Rules that decided");
    private final Tally quicktexts = new Tally("Proposed quicktexts");
    private final Tally warnings = new Tally("Warnings");
    private final Tally rejections = new Tally("Reasons of rejection");
    private final List<String> rejected = new ArrayList<>();
    private final TrackingQuality quality;
    private long cases;
    private long rejectedCount;

    /**
     * Makes an empty summary.
     *
     * @param taxonomy the issues that the cases are tracked by
     */
    public RunSummary(IssueTaxonomy taxonomy) {
        quality = TrackingQuality.of(taxonomy);
    }

    /**
     * Counts an outcome.
     *
     * @param outcome what became of a contact
     */
    public void add(ContactOutcome outcome) {
        if (outcome instanceof Handled handled) {
            add(handled);
        } else if (outcome instanceof Rejected refused) {
            add(refused);
        }
    }

    private void add(Handled handled) {
        cases++;
        skills.add(handled.route().skill().code().value());
        channels.add(handled.state().channel().name());
        rules.add(handled.route().decision().rule().value());
        for (TrackedIssue issue : handled.state().issues()) {
            issues.add(issue.issue().value());
            levels.add(issue.target().level().name().toLowerCase(Locale.ROOT));
        }
        quality.add(handled.tracked());
        handled.reply().forEach(reply -> quicktexts.add(reply.quicktext().value()));
        for (Diagnostic warning : handled.warnings()) {
            warnings.add(warning.code().value());
        }
    }

    private void add(Rejected refused) {
        rejectedCount++;
        refused.reasons()
                .filter(reason -> reason.severity() == Severity.ERROR)
                .forEach(reason -> rejections.add(reason.code().value()));
        if (rejected.size() < REJECTIONS_KEPT) {
            String who = refused.contactId().map(id -> " (" + id + ")").orElse("");
            for (Diagnostic reason : refused.reasons()) {
                rejected.add("line " + refused.line() + who + ": " + reason.line());
            }
        }
    }

    /** {@return how many contacts became cases} */
    public long cases() {
        return cases;
    }

    /** {@return how many contacts were rejected} */
    public long rejected() {
        return rejectedCount;
    }

    /**
     * Prints the summary.
     *
     * @param out where to
     * @param all whether long tables are printed whole
     */
    public void print(PrintWriter out, boolean all) {
        int most = all ? Integer.MAX_VALUE : ISSUES_SHOWN;
        out.println(counted(cases + rejectedCount, "contact") + ": " + counted(cases, "case") + ", " + rejectedCount
                + " rejected");
        skills.print(out, Integer.MAX_VALUE);
        channels.print(out, Integer.MAX_VALUE);
        levels.print(out, Integer.MAX_VALUE);
        issues.print(out, most);
        rules.print(out, most);
        quicktexts.print(out, most);
        if (!warnings.isEmpty()) {
            warnings.print(out, Integer.MAX_VALUE);
        }
        quality.lastDay().ifPresent(day -> {
            out.println();
            out.println("Quality of tracking");
            ReportText.in(Locale.ENGLISH)
                    .summary(quality.report(day, QualityThresholds.standard()))
                    .lines()
                    .forEach(out::println);
        });
        if (rejectedCount > 0) {
            rejections.print(out, Integer.MAX_VALUE);
            out.println();
            out.println("Rejected lines");
            rejected.forEach(line -> out.println("  " + line));
            if (rejectedCount > REJECTIONS_KEPT) {
                out.printf(
                        Locale.ROOT, "  … and %d more (--rejects writes them all)%n", rejectedCount - REJECTIONS_KEPT);
            }
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
