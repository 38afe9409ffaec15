package dev.caserail.taxonomy.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which issues may be tracked on what (C12, F5, F7). */
class TrackingRulesTest {
    private static final TrackingTarget ACCOUNT = TrackingTarget.account(AccountId.of("A-1"));
    private static final TrackingTarget DELIVERY = TrackingTarget.delivery(DeliveryId.of("D-1"));
    private static final TrackingTarget LINE =
            TrackingTarget.productLine(DeliveryId.of("D-1"), ProductLineId.of("L-1"));

    private static final TrackingSituation ON_A_DAY = TrackingSituation.on(LocalDate.of(2026, 3, 1));

    private final IssueTaxonomy taxonomy = ReferenceTaxonomy.load();
    private final TrackingRules rules = TrackingRules.of(taxonomy);

    @Test
    void every_issue_fits_exactly_the_target_of_its_level() {
        for (Issue issue : taxonomy.issues()) {
            for (TrackingTarget target : List.of(ACCOUNT, DELIVERY, LINE)) {
                var checked = rules.check(issue.code(), target, ON_A_DAY, PathLocation.of("issue"));
                assertEquals(issue.level() == target.level(), checked.isValid(), issue.code() + " on " + target);
            }
        }
    }

    @Test
    void an_unknown_code_is_refused_with_a_near_one() {
        assertRefused(
                "PRODUCT_MISING",
                LINE,
                "i.csv:2:3: error: unknown issue `PRODUCT_MISING` in taxonomy `grocery-96/1` "
                        + "(did you mean `PRODUCT_MISSING`?) [tracking.unknown-issue]");
        assertRefused(
                "SOMETHING",
                LINE,
                "i.csv:2:3: error: unknown issue `SOMETHING` in taxonomy `grocery-96/1` [tracking.unknown-issue]");
    }

    @Test
    void a_target_of_another_level_is_refused_with_the_right_one() {
        assertRefused(
                "PRODUCT_MISSING",
                DELIVERY,
                "i.csv:2:3: error: issue `PRODUCT_MISSING` is tracked on a product line of a delivery, not on a delivery"
                        + " (name a product line of a delivery, or choose an issue that fits) [tracking.wrong-level]");
        assertRefused(
                "WAITLIST",
                LINE,
                "i.csv:2:3: error: issue `WAITLIST` is tracked on the account, not on a product line of a delivery"
                        + " (name the account, or choose an issue that fits) [tracking.wrong-level]");
    }

    @Test
    void a_discouraged_issue_is_accepted_with_its_reason_and_all_better_alternatives() {
        for (Issue issue : taxonomy.issues()) {
            TrackingTarget target = switch (issue.level()) {
                case ACCOUNT -> ACCOUNT;
                case DELIVERY -> DELIVERY;
                case PRODUCT -> LINE;
            };
            List<Diagnostic> remarks = rules.check(issue.code(), target, ON_A_DAY, PathLocation.of("issue"))
                    .get()
                    .remarks();

            assertEquals(
                    issue.discouragement().isPresent() ? 1 : 0,
                    remarks.size(),
                    issue.code().value());
            issue.discouragement().ifPresent(why -> {
                assertEquals(Severity.WARNING, remarks.get(0).severity());
                assertEquals(TrackingRules.DISCOURAGED, remarks.get(0).code());
                assertTrue(remarks.get(0).message().endsWith("is discouraged: " + why.reason()));
                for (IssueCode better : why.betterAlternatives()) {
                    assertTrue(remarks.get(0).help().orElseThrow().contains(better.value()));
                }
            });
        }
    }

    @Test
    void a_discouraged_issue_on_the_wrong_level_is_refused_and_warned_about() {
        var found = rules.check(IssueCode.of("OTHER_APP_ISSUE"), LINE, ON_A_DAY, PathLocation.of("issue"))
                .getError();

        assertEquals(
                List.of(TrackingRules.WRONG_LEVEL, TrackingRules.DISCOURAGED),
                found.map(Diagnostic::code).toJavaList());
    }

    private void assertRefused(String issue, TrackingTarget target, String line) {
        assertEquals(
                line,
                rules.check(IssueCode.of(issue), target, ON_A_DAY, FileLocation.of("i.csv", 2, 3))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
