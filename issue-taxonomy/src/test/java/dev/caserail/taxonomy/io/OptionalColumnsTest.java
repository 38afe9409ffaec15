package dev.caserail.taxonomy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** C14 and F7 as columns that a taxonomy may do without: kinds, synonyms, first days, retirements with successors. */
class OptionalColumnsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final IssueTaxonomy taxonomy =
            TaxonomyCsv.load("t", SourceText.of("i.csv", """
                    code;level;group;label_en;use_when;not_when;discouraged;discouraged_reason;better_alternatives;default_skill;skill_mode;kind;synonyms_en;synonyms_de_AT;valid_from;retired_on;successors
                    OTHER_ISSUE;account;G;Other;Else.;;false;;;;;Residual;;;;;
                    REFUND_LATE;account;G;Refund late;Late.;;false;;;;;;money back | my money||refund;Geld zurück;2026-03-01;;
                    REFUND;account;G;Refund;All.;;false;;;;;;;;;2026-03-01;REFUND_LATE|OTHER_ISSUE
                    FAX;account;G;Fax;Faxes.;;false;;;;;;;;;2026-01-01;
                    """)).get().value();

    @Test
    void a_kind_is_read_in_any_case_and_a_topic_where_nothing_is_said() {
        assertEquals(IssueKind.RESIDUAL, issue("OTHER_ISSUE").kind());
        assertEquals(IssueKind.TOPIC, issue("REFUND").kind());
    }

    @Test
    void synonyms_belong_to_a_language_and_are_found_in_it() {
        Issue late = issue("REFUND_LATE");

        assertEquals(List.of("money back", "my money", "refund"), late.synonyms(Locale.UK));
        assertEquals(List.of("Geld zurück"), late.synonyms(Locale.GERMAN));
        assertEquals(List.of(), late.synonyms(Locale.FRENCH));
        assertEquals(
                Synonym.of(Locale.forLanguageTag("de-AT"), "Geld zurück"),
                late.synonyms().get(3));
    }

    @Test
    void an_issue_is_in_force_from_its_first_day_to_the_day_before_it_retires() {
        assertFalse(issue("REFUND_LATE").inForce(MARCH.minusDays(1)));
        assertTrue(issue("REFUND_LATE").inForce(MARCH));
        assertTrue(issue("REFUND").inForce(MARCH.minusDays(1)));
        assertFalse(issue("REFUND").inForce(MARCH));
        assertEquals(Optional.empty(), issue("REFUND").retiredOn(MARCH.minusDays(1)));
        assertEquals(
                Optional.of(Retirement.of(MARCH, List.of(IssueCode.of("REFUND_LATE"), IssueCode.of("OTHER_ISSUE")))),
                issue("REFUND").retiredOn(MARCH));
        assertEquals(List.of(), issue("FAX").retirement().orElseThrow().successors());
        assertEquals(
                List.of("OTHER_ISSUE", "REFUND_LATE"),
                taxonomy.inForce(MARCH).stream().map(i -> i.code().value()).toList());
    }

    private Issue issue(String code) {
        return taxonomy.find(IssueCode.of(code)).orElseThrow();
    }
}
