package dev.caserail.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A taxonomy put together by code. */
class IssueTaxonomyTest {
    private final Issue waitlist = issue("WAITLIST", IssueLevel.ACCOUNT);
    private final Issue tote = issue("TOTE_MISSING", IssueLevel.DELIVERY);

    @Test
    void refuses_two_issues_of_one_code() {
        assertEquals(
                "issue code `WAITLIST` stands in the taxonomy twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> IssueTaxonomy.of("v", List.of(waitlist, tote, waitlist)))
                        .getMessage());
    }

    @Test
    void keeps_its_authors_order_and_finds_by_code_and_level() {
        IssueTaxonomy taxonomy = IssueTaxonomy.of("v", List.of(waitlist, tote));

        assertEquals(
                List.of(waitlist.code(), tote.code()),
                List.copyOf(taxonomy.byCode().keySet()));
        assertEquals(Optional.of(tote), taxonomy.find(tote.code()));
        assertEquals(Optional.empty(), taxonomy.find(IssueCode.of("VOUCHER")));
        assertEquals(List.of(tote), taxonomy.issues(IssueLevel.DELIVERY));
        assertEquals(List.of(), taxonomy.issues(IssueLevel.PRODUCT));
        assertEquals(Optional.of("did you mean `WAITLIST`?"), taxonomy.nearHint("WAITLSIT"));
    }

    @Test
    void cannot_be_changed_from_outside() {
        IssueTaxonomy taxonomy = IssueTaxonomy.of("v", List.of(waitlist));

        assertThrows(
                UnsupportedOperationException.class, () -> taxonomy.byCode().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> taxonomy.issues().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> waitlist.labels().clear());
    }

    @Test
    void an_issue_needs_a_label() {
        var unlabelled = Issue.builder()
                .code(IssueCode.of("X"))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen("now");

        assertEquals(
                "issue `X` has no label",
                assertThrows(IllegalArgumentException.class, unlabelled::build).getMessage());
    }

    @Test
    void a_label_is_found_by_region_then_language_then_order() {
        Issue issue = Issue.builder()
                .code(IssueCode.of("X"))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen("now")
                .putLabel(Locale.FRENCH, "fr")
                .putLabel(Locale.GERMAN, "de")
                .putLabel(Locale.forLanguageTag("de-AT"), "de-AT")
                .build();

        assertEquals("de-AT", issue.label(Locale.forLanguageTag("de-AT")));
        assertEquals("de", issue.label(Locale.forLanguageTag("de-CH")));
        assertEquals("fr", issue.label(Locale.ENGLISH));
        assertEquals("fr", issue.label(Locale.ROOT));
    }

    /** F7. */
    @Test
    void a_discouragement_needs_a_reason_and_an_alternative() {
        String message = "a discouraged issue needs a reason and an alternative";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Discouragement.of(" ", List.of(tote.code())))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Discouragement.of("vague", List.of()))
                        .getMessage());
    }

    private static Issue issue(String code, IssueLevel level) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(level)
                .group(IssueGroup.of("G"))
                .useWhen("now")
                .putLabel(Locale.ENGLISH, code)
                .build();
    }
}
