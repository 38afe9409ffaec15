package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.ImmutableIssue;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.Synonym;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A desk without a history begins with what its taxonomy says of the issues, in all its languages. */
class ModelOfATaxonomyTest {
    private static final SuggestionModel MODEL = SuggestionModel.from(ReferenceTaxonomy.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I forgot my password and cannot sign in|LOGIN_PROBLEM",
                "Please delete my account and erase all my data|ACCOUNT_DELETION",
                "I would like to cancel my order|ORDER_CANCELLATION",
                "The delivery was an hour late|DELIVERY_LATE",
                "Ich warte noch auf meine Rückerstattung|REFUND_NOT_RECEIVED",
                "Bitte den Newsletter abbestellen|MARKETING_OPT_OUT",
                "Mein Gutscheincode geht nicht|VOUCHER",
                "Der Fahrer war sehr freundlich|RUNNER_FEEDBACK",
            })
    void plain_words_lead_to_the_issue(String text, String code) {
        Suggestion suggestion = MODEL.suggest(text, 3);

        List<String> codes =
                suggestion.issues().stream().map(i -> i.code().value()).toList();
        assertTrue(codes.contains(code), codes + " " + suggestion.confidence());
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "123 456", "''"})
    void what_says_nothing_gets_no_suggestion(String text) {
        assertEquals(List.of(), MODEL.suggest(text, 3).issues());
    }

    @Test
    void it_is_called_like_the_taxonomy_knows_its_codes_and_is_kept_like_others() {
        assertEquals(ReferenceTaxonomy.VERSION, MODEL.version());
        assertEquals(96, MODEL.codes().size());
        assertEquals(
                MODEL.hash(), ModelFile.read("m", ModelFile.write(MODEL)).get().hash());
    }

    @Test
    void one_issue_is_no_choice() {
        List<Issue> one = ReferenceTaxonomy.load().issues().subList(0, 1);

        assertThrows(IllegalArgumentException.class, () -> SuggestionModel.from(IssueTaxonomy.of("t", one)));
    }

    @Test
    void labels_synonyms_and_definitions_speak_for_an_issue_that_does_not_retire() {
        Issue fax = issue("FAX", "Fax", "Paper")
                .retirement(Retirement.of(LocalDate.of(2030, 1, 1), List.of()))
                .build();
        Issue milk = issue("MILK", "Milk", "Bottles are broken").build();
        Issue bread = issue("BREAD", "Bread", "Rolls are stale")
                .addSynonyms(Synonym.of(Locale.GERMAN, "Semmel"))
                .build();
        SuggestionModel model = SuggestionModel.from(IssueTaxonomy.of("t", List.of(fax, milk, bread)));

        assertEquals(List.of(DeskCode.of("BREAD"), DeskCode.of("MILK")), model.codes());
        for (String text : List.of("bread", "semmel", "rolls")) {
            assertEquals(
                    DeskCode.of("BREAD"),
                    model.suggest(text, 1).best().orElseThrow().code(),
                    text);
        }
        for (String text : List.of("milk", "bottles")) {
            assertEquals(
                    DeskCode.of("MILK"),
                    model.suggest(text, 1).best().orElseThrow().code(),
                    text);
        }
        assertEquals(List.of(), model.suggest("fax", 1).issues());
        assertEquals(
                "taxonomy `t` has fewer than two issues",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SuggestionModel.from(IssueTaxonomy.of("t", List.of(fax, milk))))
                        .getMessage());
    }

    private static ImmutableIssue.BuildFinal issue(String code, String label, String useWhen) {
        return Issue.builder()
                .code(IssueCode.of(code))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .useWhen(useWhen)
                .putLabel(Locale.ENGLISH, label);
    }
}
