package dev.caserail.taxonomy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.GroupDefinition;
import dev.caserail.taxonomy.ImmutableIssue;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.Severity;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F6, C13: what makes agents track the wrong issue is found in the taxonomy itself. */
class TaxonomyCheckTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void the_reference_taxonomy_has_nothing_worse_than_notes() {
        for (Diagnostic found : TaxonomyCheck.of(ReferenceTaxonomy.load()).findings()) {
            boolean residualPair = found.code().equals(TaxonomyCheck.RESIDUAL)
                    && found.message().contains("OTHER_EMPTY_CASE, OTHER_ACCOUNT_QUESTION");
            assertTrue(found.severity() == Severity.NOTE || residualPair, found.line());
        }
    }

    @Nested
    class Labels {
        @Test
        void that_hardly_differ_within_a_group_are_a_warning_and_across_groups_a_note() {
            assertFound(
                    """
                    B: warning: label `Products missing` of `B` is hardly another one than `Product missing` of `A` (en) (word them so that nobody takes one for the other, or merge the two) [taxonomy.check.near-labels]
                    C: note: label `Próduct-missing` of `C` is hardly another one than `Product missing` of `A` (en) (agents tell them apart by their groups only: say more in the label) [taxonomy.check.near-labels]
                    C: note: label `Próduct-missing` of `C` is hardly another one than `Products missing` of `B` (en) (agents tell them apart by their groups only: say more in the label) [taxonomy.check.near-labels]
                    """,
                    TaxonomyCheck.NEAR_LABELS.value(),
                    issue("A", "Product missing"),
                    issue("B", "Products missing"),
                    issue("C", "Próduct-missing", "H"));
        }

        @Test
        void that_are_short_and_equal_are_told_and_short_ones_of_other_letters_are_not() {
            assertFound(
                    """
                    C: warning: label `BUS` of `C` is hardly another one than `Bus` of `A` (en) (word them so that nobody takes one for the other, or merge the two) [taxonomy.check.near-labels]
                    """, TaxonomyCheck.NEAR_LABELS.value(), issue("A", "Bus"), issue("B", "Bug"), issue("C", "BUS"));
        }

        @Test
        void that_differ_by_a_digit_are_meant_so() {
            assertFound(
                    "", TaxonomyCheck.NEAR_LABELS.value(), issue("A", "Dispute type 1"), issue("B", "Dispute type 2"));
        }

        @Test
        void that_differ_by_two_letters_are_others() {
            assertFound("", TaxonomyCheck.NEAR_LABELS.value(), issue("A", "Payment late"), issue("B", "Payment fast"));
        }

        @Test
        void that_are_synonyms_of_another_issue_lead_a_search_astray() {
            assertFound(
                    """
                    B: warning: synonym `tote Missing` of `B` is the label of `A` (who searches for the label should find that issue: take the synonym out) [taxonomy.check.synonym]
                    """,
                    TaxonomyCheck.SYNONYM.value(),
                    issue("A", "Tote missing"),
                    with(
                            "B",
                            b -> b.addSynonyms(
                                            Synonym.of(Locale.UK, "tote Missing"),
                                            Synonym.of(Locale.GERMAN, "Tote missing"))
                                    .putLabel(Locale.ENGLISH, "Box")));
        }

        @Test
        void that_are_missing_in_a_language_of_others_are_told_for_issues_and_groups() {
            Issue german = with("A", b -> b.putLabel(Locale.ENGLISH, "Alpha").putLabel(Locale.GERMAN, "Alfa"));
            IssueTaxonomy taxonomy = IssueTaxonomy.of(
                    "t",
                    List.of(german, issue("B", "Beta")),
                    List.of(GroupDefinition.of(
                            IssueLevel.ACCOUNT, IssueGroup.of("G"), Map.of(Locale.FRENCH, "Groupe"))));

            assertEquals("""
                    B: warning: issue `B` has no label in `de`, which others have (translate it: agents see another language in between) [taxonomy.check.locale]
                    A: warning: group `G` has no label in `en`, `de`, which others have (translate it: agents see another language in between) [taxonomy.check.locale]
                    """, lines(taxonomy, TaxonomyCheck.LOCALE.value()));
        }
    }

    @Group
    @Nested
    class References {
        @Test
        void to_what_is_not_there_are_errors_and_to_what_retires_warnings() {
            assertFound(
                    """
                    AA_1: error: `not_when` of `AA_1` names `BB_2`, which the taxonomy does not have (did you mean `BB_1`?) [taxonomy.check.reference]
                    AA_1: warning: a better alternative of `AA_1` names `BB_1`, which retires on 2026-03-01 (name its successor: CC_1) [taxonomy.check.reference]
                    DD_1: warning: `not_when` of `DD_1` names `EE_1`, which retires on 2026-03-01 (name another issue) [taxonomy.check.reference]
                    """,
                    TaxonomyCheck.REFERENCE.value(),
                    with(
                            "AA_1",
                            b -> b.notWhen("Else: BB_2.")
                                    .discouragement(Discouragement.of("Vague.", List.of(IssueCode.of("BB_1"))))),
                    retired("BB_1", MARCH, "CC_1"),
                    issue("CC_1", "Gamma"),
                    with("DD_1", b -> b.notWhen("Else: EE_1.")),
                    retired("EE_1", MARCH));
        }

        @Test
        void of_an_issue_that_is_retired_itself_are_history_but_its_successors_must_outlive_it() {
            assertFound(
                    """
                    CC_1: warning: a successor of `CC_1` names `AA_1`, which retires on 2026-03-01 (name its successor: BB_1) [taxonomy.check.reference]
                    """,
                    TaxonomyCheck.REFERENCE.value(),
                    retired("AA_1", MARCH, "BB_1"),
                    retired("BB_1", MARCH.plusDays(9)),
                    retired("CC_1", MARCH.plusDays(1), "AA_1"),
                    with("DD_1", b -> b.notWhen("Else: AA_1.").retirement(Retirement.of(MARCH, List.of()))));
        }

        @Test
        void that_go_in_a_circle_are_told_once() {
            assertFound(
                    """
                    BB_1: error: better alternatives go in a circle: BB_1, CC_1, BB_1 (let one of them stand without being discouraged) [taxonomy.check.cycle]
                    EE_1: error: successors go in a circle: EE_1, FF_1, EE_1 (a code is never used again: give the topic a new one) [taxonomy.check.cycle]
                    """,
                    TaxonomyCheck.CYCLE.value(),
                    discouraged("AA_1", "BB_1"),
                    discouraged("BB_1", "DD_1", "CC_1"),
                    discouraged("CC_1", "BB_1"),
                    issue("DD_1", "Delta"),
                    retired("EE_1", MARCH, "FF_1"),
                    retired("FF_1", MARCH, "EE_1"));
        }

        @Test
        void to_nothing_where_a_sentence_says_when_not_are_a_note() {
            assertFound(
                    """
                    A: note: when not to track `A` is said, but not what instead: `Use the other one.` (name the code to track then) [taxonomy.check.not-when]
                    """,
                    TaxonomyCheck.NOT_WHEN.value(),
                    with("A", b -> b.notWhen("Use the other one.")),
                    with("R", b -> b.notWhen("Any other fits.").kind(IssueKind.RESIDUAL)),
                    with("B", b -> b.notWhen("Else: AA_1.")));
        }

        @Property(tries = 30)
        void along_a_chain_of_any_length_are_followed_and_no_circle(
                @ForAll @IntRange(min = 1, max = 20_000) int length) {
            List<Issue> chain = new ArrayList<>();
            IntStream.range(0, length)
                    .forEach(i -> chain.add(
                            i + 1 < length ? retired("A_" + i, MARCH, "A_" + (i + 1)) : issue("A_" + i, "x")));

            assertEquals("", lines(IssueTaxonomy.of("t", chain), TaxonomyCheck.CYCLE.value()));
        }
    }

    @Nested
    class Groups {
        @Test
        void of_one_issue_are_a_note_unless_it_is_what_is_left_over() {
            assertFound(
                    """
                    A: note: group `G` of level `account` has `A` only (a step that leaves no choice costs time: put the issue into another group) [taxonomy.check.group-of-one]
                    """,
                    TaxonomyCheck.GROUP_OF_ONE.value(),
                    issue("A", "Alpha"),
                    with("B", b -> b.kind(IssueKind.RESIDUAL), "REST"));
        }

        @Test
        void with_several_residual_issues_are_a_warning_and_a_level_without_any_is_a_note() {
            assertFound(
                    """
                    B: warning: group `G` of level `account` has 2 residual issues: A, B (keep one: agents cannot know which of them to take) [taxonomy.check.residual]
                    C: note: level `delivery` has no residual issue: what fits nowhere is tracked as something else (add an issue of kind `residual`, and watch its share) [taxonomy.check.residual]
                    """,
                    TaxonomyCheck.RESIDUAL.value(),
                    with("A", b -> b.kind(IssueKind.RESIDUAL)),
                    with("B", b -> b.kind(IssueKind.RESIDUAL)),
                    Issue.builder()
                            .code(IssueCode.of("C"))
                            .level(IssueLevel.DELIVERY)
                            .group(IssueGroup.of("G"))
                            .useWhen("Use.")
                            .putLabel(Locale.ENGLISH, "Gamma")
                            .build());
        }

        @Test
        void do_not_count_issues_that_retire() {
            assertFound("""
                    A: note: group `G` of level `account` has `A` only (a step that leaves no choice costs time: put the issue into another group) [taxonomy.check.group-of-one]
                    """, TaxonomyCheck.GROUP_OF_ONE.value(), issue("A", "Alpha"), retired("B", MARCH));
        }
    }

    @Test
    void findings_stand_where_the_issue_does_in_its_file() {
        IssueTaxonomy taxonomy = IssueTaxonomy.of("t", List.of(issue("A", "Same label"), issue("B", "Same label")));

        List<String> places = TaxonomyCheck.of(taxonomy)
                .findings(code -> FileLocation.of("i.csv", code.value().equals("A") ? 2 : 3, 1))
                .map(found -> found.location().text() + " " + found.code().value())
                .toJavaList();

        assertEquals(List.of("i.csv:2:1 taxonomy.check.residual", "i.csv:3:1 taxonomy.check.near-labels"), places);
    }

    @Test
    void ten_thousand_issues_are_looked_at_without_comparing_all_pairs() {
        List<Issue> issues = IntStream.range(0, 10_000)
                .mapToObj(i -> issue("I_" + i, "Label of the issue number " + i))
                .toList();

        assertEquals("", lines(IssueTaxonomy.of("t", issues), TaxonomyCheck.NEAR_LABELS.value()));
    }

    private static void assertFound(String expected, String code, Issue... issues) {
        assertEquals(expected, lines(IssueTaxonomy.of("t", Arrays.asList(issues)), code));
    }

    private static String lines(IssueTaxonomy taxonomy, String code) {
        return TaxonomyCheck.of(taxonomy)
                .findings()
                .filter(found -> found.code().value().equals(code))
                .map(found -> found.line() + "\n")
                .collect(Collectors.joining());
    }

    private static Issue issue(String code, String label) {
        return issue(code, label, "G");
    }

    private static Issue issue(String code, String label, String group) {
        return with(code, b -> b.putLabel(Locale.ENGLISH, label), group);
    }

    private static Issue retired(String code, LocalDate day, String... successors) {
        return with(
                code,
                b -> b.retirement(Retirement.of(
                        day, Arrays.stream(successors).map(IssueCode::of).toList())));
    }

    private static Issue discouraged(String code, String... alternatives) {
        return with(
                code,
                b -> b.discouragement(Discouragement.of(
                        "Vague.", Arrays.stream(alternatives).map(IssueCode::of).toList())));
    }

    private static Issue with(String code, UnaryOperator<ImmutableIssue.BuildFinal> more) {
        return with(code, more, "G");
    }

    private static Issue with(String code, UnaryOperator<ImmutableIssue.BuildFinal> more, String group) {
        ImmutableIssue.BuildFinal begun = Issue.builder()
                .code(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of(group))
                .useWhen("Use.");
        ImmutableIssue.BuildFinal built = more.apply(begun);
        try {
            return built.build();
        } catch (IllegalArgumentException noLabel) {
            return built.putLabel(Locale.ENGLISH, code).build();
        }
    }
}
