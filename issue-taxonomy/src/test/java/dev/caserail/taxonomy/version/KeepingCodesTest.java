package dev.caserail.taxonomy.version;

import static dev.caserail.taxonomy.version.Taxonomies.issue;
import static dev.caserail.taxonomy.version.Taxonomies.retired;
import static dev.caserail.taxonomy.version.Taxonomies.taxonomy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C14: codes are never reused; labels may change; a code retires with a successor or a split. */
class KeepingCodesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Nested
    class From_one_version_to_the_next {
        @Test
        void a_code_that_vanishes_is_an_error_which_names_a_new_one_of_its_label() {
            assertEquals(
                    """
                    BUG: error: `BUG` is not in `new`, but was in `old`: what was tracked with it means nothing any more (keep the issue, with `retired_on` and what takes its place in `successors`, such as FAULT) [taxonomy.version.removed]
                    LATE: error: `LATE` is not in `new`, but was in `old`: what was tracked with it means nothing any more (keep the issue, with `retired_on` and what takes its place in `successors`) [taxonomy.version.removed]
                    """,
                    findings(
                            taxonomy("old", issue("BUG"), issue("LATE", IssueLevel.DELIVERY)),
                            taxonomy("new", issue("FAULT", IssueLevel.ACCOUNT, "BUG", "It fails."), issue("LATE_2"))));
        }

        @Test
        void a_code_that_moves_to_another_level_is_an_error() {
            assertEquals(
                    """
                    LATE: error: `LATE` is tracked on level `delivery`, and was on `account` (let it retire, and give the issue on level `delivery` a code of its own) [taxonomy.version.level]
                    """,
                    findings(
                            taxonomy("old", issue("LATE", IssueLevel.ACCOUNT)),
                            taxonomy("new", issue("LATE", IssueLevel.DELIVERY))));
        }

        @Test
        void a_code_that_had_retired_and_is_back_is_an_error() {
            assertEquals(
                    """
                    BUG: error: `BUG` retired on 2025-12-31 and is tracked again from 2026-01-01; a code is never used again (let it stay retired, and give the issue a new code) [taxonomy.version.returned]
                    """, findings(taxonomy("old", retired(issue("BUG"), "2025-12-31")), taxonomy("new", issue("BUG"))));
        }

        @Test
        void a_retirement_that_lay_ahead_may_be_called_off_or_put_off_with_a_note() {
            assertEquals(
                    """
                    BUG: note: `BUG` was to retire on 2026-01-01, and does not any more [taxonomy.version.returned]
                    LATE: note: `LATE` was to retire on 2026-02-01, and retires on 2026-03-01 now [taxonomy.version.returned]
                    """,
                    findings(
                            taxonomy("old", retired(issue("BUG"), "2026-01-01"), retired(issue("LATE"), "2026-02-01")),
                            taxonomy("new", issue("BUG"), retired(issue("LATE"), "2026-03-01"))));
        }

        @Test
        void a_retirement_may_stay_or_come_earlier() {
            assertEquals(
                    "",
                    findings(
                            taxonomy("old", retired(issue("BUG"), "2026-02-01"), retired(issue("LATE"), "2025-02-01")),
                            taxonomy(
                                    "new", retired(issue("BUG"), "2026-01-01"), retired(issue("LATE"), "2025-02-01"))));
        }

        @Test
        void a_code_with_neither_label_nor_definition_left_is_a_warning() {
            assertEquals(
                    """
                    BUG: warning: `BUG` has no label and hardly a word of its definition left; it was `App bug` and is `Insect in the salad`; a code is never used for something else (if it is another topic, let the code retire and give the topic a new one) [taxonomy.version.redefined]
                    """,
                    findings(
                            taxonomy("old", issue("BUG", IssueLevel.ACCOUNT, "App bug", "The app fails or freezes.")),
                            taxonomy(
                                    "new",
                                    issue(
                                            "BUG",
                                            IssueLevel.ACCOUNT,
                                            "Insect in the salad",
                                            "An animal was found among the leaves."))));
        }

        @Test
        void an_article_is_no_label_and_a_short_definition_that_stays_is_one() {
            assertEquals(
                    1,
                    VersionCheck.of(
                                    taxonomy(
                                            "old",
                                            issue("A", IssueLevel.ACCOUNT, "Problem with the app", "It fails often.")),
                                    TaxonomyVersion.of(
                                            NEW_YEAR,
                                            taxonomy(
                                                    "new",
                                                    issue(
                                                            "A",
                                                            IssueLevel.ACCOUNT,
                                                            "Noise at the door",
                                                            "Somebody knocks."))))
                            .findings()
                            .size());
            assertEquals(
                    "",
                    findings(
                            taxonomy("old", issue("A", IssueLevel.ACCOUNT, "Bug", "App is bad.")),
                            taxonomy("new", issue("A", IssueLevel.ACCOUNT, "Fault", "App is bad."))));
        }

        @Test
        void labels_may_change_where_the_definition_stays_and_the_other_way_round() {
            IssueTaxonomy old =
                    taxonomy("old", issue("BUG", IssueLevel.ACCOUNT, "App bug", "The app fails or freezes."));

            assertEquals(
                    "",
                    findings(
                            old,
                            taxonomy(
                                    "new",
                                    issue("BUG", IssueLevel.ACCOUNT, "Malfunction", "The app fails, freezes."))));
            assertEquals(
                    "",
                    findings(
                            old, taxonomy("new", issue("BUG", IssueLevel.ACCOUNT, "Bug!", "Nothing works any more."))));
        }

        @Test
        void a_new_issue_with_the_label_of_one_that_goes_is_its_likely_successor() {
            IssueTaxonomy old = taxonomy("old", issue("BUG"));

            assertEquals(
                    """
                    BUG: note: `BUG` retires without a successor, and the new `FAULT` has its label (name it in `successors` if it takes its place) [taxonomy.version.successor]
                    """,
                    findings(
                            old,
                            taxonomy(
                                    "new",
                                    retired(issue("BUG"), "2026-01-01"),
                                    issue("OTHER"),
                                    issue("FAULT", IssueLevel.ACCOUNT, "bug", "It fails."))));
            assertEquals(
                    "",
                    findings(
                            old,
                            taxonomy(
                                    "new",
                                    retired(issue("BUG"), "2026-01-01", "FAULT"),
                                    issue("FAULT", IssueLevel.ACCOUNT, "bug", "It fails."))));
            assertEquals(
                    "",
                    findings(
                            old,
                            taxonomy(
                                    "new",
                                    retired(issue("BUG"), "2026-01-01"),
                                    issue("FAULT", IssueLevel.PRODUCT, "bug", "It fails."))));
        }

        @Test
        void the_reference_taxonomy_follows_itself() {
            assertEquals("", findings(ReferenceTaxonomy.load(), ReferenceTaxonomy.load()));
        }
    }

    @Nested
    class Through_the_years {
        private final TaxonomyVersion first =
                TaxonomyVersion.of(LocalDate.of(2024, 1, 1), taxonomy("desk/2024", issue("BUG")));
        private final TaxonomyVersion second = TaxonomyVersion.of(
                LocalDate.of(2025, 1, 1),
                taxonomy("desk/2025", retired(issue("BUG"), "2025-01-01", "FAULT"), issue("FAULT")));
        private final TaxonomyVersion third = TaxonomyVersion.of(
                NEW_YEAR,
                taxonomy("desk/2026", retired(issue("BUG"), "2025-01-01", "FAULT"), issue("FAULT"), issue("LATE")));

        @Test
        void each_day_has_the_version_that_began_last() {
            TaxonomyHistory history =
                    TaxonomyHistory.load(List.of(third, first, second)).get().value();

            assertEquals(Optional.empty(), history.on(LocalDate.of(2023, 12, 31)));
            assertEquals(Optional.of(first), history.on(LocalDate.of(2024, 1, 1)));
            assertEquals(Optional.of(first), history.on(LocalDate.of(2024, 12, 31)));
            assertEquals(Optional.of(second), history.on(LocalDate.of(2025, 1, 1)));
            assertEquals(Optional.of(third), history.on(LocalDate.of(2030, 1, 1)));
            assertEquals(third, history.latest());
        }

        @Test
        void each_version_but_the_first_has_changed_something() {
            List<TaxonomyDiff> diffs = TaxonomyHistory.load(List.of(first, second, third))
                    .get()
                    .value()
                    .diffs();

            assertEquals(
                    List.of("desk/2024 desk/2025 2", "desk/2025 desk/2026 1"),
                    diffs.stream()
                            .map(diff -> diff.before() + " " + diff.after() + " "
                                    + diff.issues().size())
                            .toList());
        }

        @Test
        void all_that_is_wrong_with_the_versions_comes_at_once() {
            TaxonomyVersion again = TaxonomyVersion.of(NEW_YEAR, taxonomy("desk/2025", issue("BUG")));

            assertEquals(
                    """
                    desk/2025.BUG: error: `BUG` retired on 2025-01-01 and is tracked again from 2026-01-01; a code is never used again (let it stay retired, and give the issue a new code) [taxonomy.version.returned]
                    desk/2025.FAULT: error: `FAULT` is not in `desk/2025`, but was in `desk/2025`: what was tracked with it means nothing any more (keep the issue, with `retired_on` and what takes its place in `successors`) [taxonomy.version.removed]
                    desk/2025: error: another version has this name, too [taxonomy.version.versions]
                    desk/2026: error: another version begins on 2026-01-01, too [taxonomy.version.versions]
                    """,
                    lines(TaxonomyHistory.load(List.of(first, second, again, third))
                            .getError()
                            .filter(fault -> !fault.message().contains("`LATE`"))
                            .sorted((a, b) -> a.line().compareTo(b.line()))));
        }

        @Test
        void no_version_is_no_history() {
            assertEquals(
                    "error: there is no version, expected at least one [taxonomy.version.versions]\n",
                    lines(TaxonomyHistory.load(List.of()).getError()));
            assertThrows(IllegalArgumentException.class, () -> ImmutableTaxonomyHistory.of(List.of()));
            assertThrows(IllegalArgumentException.class, () -> ImmutableTaxonomyHistory.of(List.of(second, first)));
        }

        @Test
        void a_history_may_have_remarks() {
            TaxonomyVersion reworded = TaxonomyVersion.of(
                    LocalDate.of(2024, 6, 1),
                    taxonomy("desk/2024b", issue("BUG", IssueLevel.ACCOUNT, "Ant", "Crawls.")));

            assertTrue(TaxonomyHistory.load(List.of(first, reworded)).get().remarks().stream()
                    .map(Diagnostic::line)
                    .allMatch(line -> line.startsWith("desk/2024b.BUG: warning: ")));
            assertEquals(
                    1,
                    TaxonomyHistory.load(List.of(first, reworded))
                            .get()
                            .remarks()
                            .size());
        }
    }

    private static String findings(IssueTaxonomy before, IssueTaxonomy after) {
        return lines(
                VersionCheck.of(before, TaxonomyVersion.of(NEW_YEAR, after)).findings());
    }

    private static String lines(Iterable<Diagnostic> found) {
        StringBuilder lines = new StringBuilder();
        found.forEach(one -> lines.append(one.line()).append('\n'));
        return lines.toString();
    }
}
