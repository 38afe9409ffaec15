package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F5, F7: the taxonomy that ships with Caserail. */
class ReferenceTaxonomyTest {
    private final IssueTaxonomy taxonomy = ReferenceTaxonomy.load();

    @Test
    void has_96_issues_40_on_the_account_30_on_deliveries_26_on_products() {
        assertEquals(96, taxonomy.issues().size());
        assertEquals(40, taxonomy.issues(IssueLevel.ACCOUNT).size());
        assertEquals(30, taxonomy.issues(IssueLevel.DELIVERY).size());
        assertEquals(26, taxonomy.issues(IssueLevel.PRODUCT).size());
    }

    @Test
    void every_issue_has_an_english_and_a_german_label() {
        for (Issue issue : taxonomy.issues()) {
            assertEquals(
                    Set.of(Locale.ENGLISH, Locale.GERMAN),
                    issue.labels().keySet(),
                    issue.code().value());
        }
    }

    @Test
    void labels_are_read_in_the_language_asked_for_and_else_in_the_first_one() {
        Issue missing = taxonomy.find(IssueCode.of("PRODUCT_MISSING")).orElseThrow();

        assertEquals("Produkt fehlt", missing.label(Locale.GERMAN));
        assertEquals("Produkt fehlt", missing.label(Locale.forLanguageTag("de-AT")));
        assertEquals("Product missing", missing.label(Locale.UK));
        assertEquals("Product missing", missing.label(Locale.JAPANESE));
    }

    @Test
    void issues_to_avoid_carry_a_reason_and_alternatives_that_are_not_discouraged_themselves() {
        List<Issue> discouraged = taxonomy.issues().stream()
                .filter(i -> i.discouragement().isPresent())
                .toList();

        assertEquals(
                Set.of(
                        "OTHER_APP_ISSUE",
                        "HAPPY_WITH_SERVICE",
                        "OTHER_EMPTY_CASE",
                        "OTHER_ACCOUNT_QUESTION",
                        "INFORMATION_ABOUT_PARCEL",
                        "OTHER_DELIVERY_ISSUE",
                        "OTHER_PRODUCT_ISSUE"),
                discouraged.stream().map(i -> i.code().value()).collect(Collectors.toSet()));
        for (Issue issue : discouraged) {
            for (IssueCode better : issue.discouragement().orElseThrow().betterAlternatives()) {
                assertTrue(taxonomy.find(better).orElseThrow().discouragement().isEmpty(), better.value());
            }
        }
    }

    @Test
    void issues_for_what_is_left_over_and_for_praise_are_marked() {
        assertEquals(
                List.of(
                        "OTHER_APP_ISSUE",
                        "OTHER_EMPTY_CASE",
                        "OTHER_ACCOUNT_QUESTION",
                        "OTHER_DELIVERY_ISSUE",
                        "OTHER_PRODUCT_ISSUE"),
                codes(IssueKind.RESIDUAL));
        assertEquals(List.of("HAPPY_WITH_SERVICE", "PRODUCT_PRAISE"), codes(IssueKind.PRAISE));
    }

    @Test
    void every_issue_has_synonyms_and_every_group_a_label_in_both_languages() {
        for (Issue issue : taxonomy.issues()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertFalse(issue.synonyms(locale).isEmpty(), issue.code().value());
                assertTrue(
                        taxonomy.groups().stream()
                                .anyMatch(g -> g.level() == issue.level()
                                        && g.group().equals(issue.group())
                                        && g.labels().containsKey(locale)),
                        issue.group().value());
            }
        }
        assertEquals(
                "Änderungen der Bestellung",
                taxonomy.label(IssueLevel.DELIVERY, IssueGroup.of("ORDER_CHANGE"), Locale.GERMAN));
    }

    private List<String> codes(IssueKind kind) {
        return taxonomy.issues().stream()
                .filter(i -> i.kind() == kind)
                .map(i -> i.code().value())
                .toList();
    }
}
