package dev.caserail.taxonomy.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Synonym;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F5: each way in which an issue is found by what an agent types, on its own. */
class SearchingIssuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PickContext ALL = PickContext.of(1, 1, DAY);

    private final IssuePicker picker = IssuePicker.of(IssueTaxonomy.of(
            "t",
            List.of(
                    issue("KISTE", "Tote gone", "Kiste fehlt", "A whole container did not arrive."),
                    issue(
                            "MAHNUNG",
                            "Dunning letter",
                            "Mahnung",
                            "We asked for money.",
                            Synonym.of(Locale.GERMAN, "Inkassobüro")),
                    issue(
                            "PARKING",
                            "Bad parking",
                            "Falsches Parken",
                            "A van blocked the street.",
                            Synonym.of(Locale.FRENCH, "stationnement")),
                    issue("BUS_TRIP", "Bus", "Bus", "Somebody came by public transport."),
                    issue("BUG", "Bug", "Fehler", "A defect of the app."))));

    private String find(String text) {
        return find(text, Locale.ENGLISH);
    }

    private String find(String text, Locale locale) {
        return picker.search(text, ALL, locale, 5).stream()
                .map(item -> item.code().value())
                .collect(Collectors.joining(" "));
    }

    @Nested
    class By {
        @Test
        void a_label_a_synonym_a_definition_and_a_code() {
            assertEquals("KISTE", find("tote"));
            assertEquals("MAHNUNG", find("inkassobüro"));
            assertEquals("PARKING", find("van"));
            assertEquals("BUS_TRIP", find("trip"));
        }

        @Test
        void a_synonym_in_a_language_that_has_no_labels() {
            assertEquals("PARKING", find("stationnement "));
        }

        @Test
        void other_forms_of_a_word_in_each_language() {
            assertEquals("KISTE", find("Kisten"));
            assertEquals("MAHNUNG", find("Mahnungen"));
            assertEquals("MAHNUNG", find("letters"));
            assertEquals("KISTE", find("containers"));
            assertEquals("MAHNUNG", find("Inkassobuero"));
            assertEquals("MAHNUNG", find("inkassoburo"));
        }

        @Test
        void the_parts_of_a_german_compound_from_labels_and_from_synonyms() {
            assertEquals("KISTE", find("Kistenlieferung "));
            assertEquals("KISTE", find("Getränkekiste "));
            assertEquals("MAHNUNG", find("Inkassobüroschreiben "));
        }

        @Test
        void the_beginning_of_a_word_that_is_being_typed_from_two_letters_on() {
            assertEquals("PARKING", find("park"));
            assertEquals("MAHNUNG", find("dunn"));
            assertEquals("MAHNUNG", find("du"));
            assertEquals("MAHNUNG", find("ma"));
            assertEquals("", find("d"));
            assertEquals("", find("dunni "));
        }

        @Test
        void a_word_with_one_slip_from_four_letters_and_two_from_eight() {
            assertEquals("MAHNUNG", find("leter "));
            assertEquals("MAHNUNG", find("mahnug "));
            assertEquals("KISTE", find("tode "));
            assertEquals("KISTE", find("contianr "));
            assertEquals("", find("lexxer "));
            assertEquals("", find("mxhnxng "));
            assertEquals("KISTE", find("contaimners "));
            assertEquals("", find("bxs "));
        }
    }

    @Test
    void a_word_that_is_known_is_no_slip_of_another() {
        assertEquals("BUS_TRIP", find("bus "));
        IssuePicker near = IssuePicker.of(IssueTaxonomy.of(
                "t", List.of(issue("LATE", "Order late", "Spät", "x"), issue("LATTE", "Order latte", "Kaffee", "x"))));
        assertEquals(
                List.of("LATE"),
                near.search("late ", ALL, Locale.ENGLISH, 5).stream()
                        .map(item -> item.code().value())
                        .toList());
    }

    @Test
    void words_that_say_nothing_find_nothing() {
        for (String word : List.of("the", "und", "a")) {
            assertEquals("", find(word), word);
            assertEquals("", find(word + " "), word);
            assertEquals("KISTE", find(word + " tote"), word);
        }
    }

    @Test
    void words_that_say_nothing_in_one_language_are_no_slips_in_another() {
        IssuePicker near = IssuePicker.of(IssueTaxonomy.of(
                "t", List.of(issue("WIDTH", "Width", "Breite", "x"), issue("MODER", "Moder", "Moder", "x"))));

        for (String word : List.of("with ", "oder ")) {
            assertEquals(List.of(), near.search(word, ALL, Locale.ENGLISH, 5), word);
        }
        assertEquals(1, near.search("wdith ", ALL, Locale.ENGLISH, 5).size());
    }

    @Test
    void a_label_counts_more_than_a_synonym_and_this_more_than_a_definition() {
        IssuePicker ranked = IssuePicker.of(IssueTaxonomy.of(
                "t",
                List.of(
                        issue("C", "Gamma", "Gamma", "refund"),
                        issue("B", "Beta", "Beta", "other", Synonym.of(Locale.ENGLISH, "refund")),
                        issue("A", "refund", "Alpha", "other"))));

        assertEquals(
                List.of("A", "B", "C"),
                ranked.search("refund", ALL, Locale.ENGLISH, 5).stream()
                        .map(item -> item.code().value())
                        .toList());
    }

    @Test
    void of_two_languages_the_readers_own_counts_more() {
        IssuePicker two = IssuePicker.of(IssueTaxonomy.of(
                "t", List.of(issue("EN", "Gift", "Geschenk", "x"), issue("DE", "Poison", "Gift", "x"))));

        assertEquals(
                "EN", two.search("gift", ALL, Locale.ENGLISH, 1).get(0).code().value());
        assertEquals(
                "DE", two.search("gift", ALL, Locale.GERMAN, 1).get(0).code().value());
    }

    @Test
    void issues_that_cannot_be_tracked_do_not_crowd_out_the_one_that_can() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            issues.add(Issue.builder()
                    .code(IssueCode.of("P_" + i))
                    .level(IssueLevel.PRODUCT)
                    .group(IssueGroup.of("G"))
                    .useWhen("x")
                    .putLabel(Locale.ENGLISH, "refund")
                    .build());
        }
        issues.add(issue("A", "late refund of a long kind", "Alpha", "x"));

        List<PickItem> found = IssuePicker.of(IssueTaxonomy.of("t", issues))
                .search("refund", PickContext.of(0, 0, DAY), Locale.ENGLISH, 1);

        assertEquals("A", found.get(0).code().value());
    }

    @Test
    void only_the_first_words_and_characters_of_a_long_text_are_looked_at() {
        assertEquals("", find("zzzz ".repeat(20) + "tote"));
        assertEquals("KISTE", find("zzzz ".repeat(19) + "tote"));
        assertEquals("", find("z".repeat(499) + " tote"));
        assertEquals("KISTE", find("z".repeat(495) + " tote"));
    }

    @Test
    void a_case_offers_lines_only_with_a_delivery() {
        assertEquals(Set.of(IssueLevel.ACCOUNT), PickContext.of(0, 3, DAY).levels());
        assertEquals(
                Set.of(IssueLevel.ACCOUNT, IssueLevel.DELIVERY),
                PickContext.of(1, 0, DAY).levels());
        assertEquals(Set.of(IssueLevel.values()), PickContext.of(1, 1, DAY).levels());
    }

    @Test
    void what_is_unavailable_but_not_retired_keeps_its_better_alternatives() {
        Issue vague = Issue.builder()
                .code(IssueCode.of("VAGUE"))
                .level(IssueLevel.DELIVERY)
                .group(IssueGroup.of("G"))
                .useWhen("x")
                .putLabel(Locale.ENGLISH, "Vague")
                .discouragement(Discouragement.of("Says nothing.", List.of(IssueCode.of("BETTER"))))
                .build();

        PickItem item = IssuePicker.of(IssueTaxonomy.of("t", List.of(vague)))
                .search("vague", PickContext.of(0, 0, DAY), Locale.ENGLISH, 1)
                .get(0);

        assertEquals(List.of(IssueCode.of("BETTER")), item.instead());
    }

    private static Issue issue(String code, String english, String german, String useWhen, Synonym... synonyms) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen(useWhen)
                .putLabel(Locale.ENGLISH, english)
                .putLabel(Locale.GERMAN, german)
                .addSynonyms(synonyms)
                .build();
    }
}
