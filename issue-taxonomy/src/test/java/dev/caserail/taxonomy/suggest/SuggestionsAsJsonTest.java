package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.json.JsonSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F6: a suggestion on its way to a screen, and back. */
class SuggestionsAsJsonTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    @Test
    void a_suggestion_is_its_codes_with_scores_and_words() throws Exception {
        Suggestion suggestion = Suggestion.of(
                List.of(
                        SuggestedIssue.of(DeskCode.of("card_arrival"), 0.75, List.of(WordVote.of("card", 0.5))),
                        SuggestedIssue.of(DeskCode.of("PRODUCT_MISSING"), 0.125, List.of())),
                0.75,
                0.25);

        String json = JSON.writeValueAsString(suggestion);

        assertEquals(
                "{\"issues\":[{\"code\":\"card_arrival\",\"score\":0.75,\"words\":[{\"word\":\"card\",\"share\":0.5}]},"
                        + "{\"code\":\"PRODUCT_MISSING\",\"score\":0.125}],\"confidence\":0.75,\"threshold\":0.25}",
                json);
        assertEquals(suggestion, JSON.readValue(json, Suggestion.class));
    }

    @Test
    void no_suggestion_says_how_near_it_was() throws Exception {
        Suggestion none = Suggestion.of(List.of(), 0.125, 0.25);

        String json = JSON.writeValueAsString(none);

        assertEquals("{\"confidence\":0.125,\"threshold\":0.25}", json);
        assertEquals(none, JSON.readValue(json, Suggestion.class));
    }

    @Test
    void what_a_model_suggests_is_the_same_after_the_way_back_to_the_last_bit() throws Exception {
        SuggestionModel model = History.model();
        for (TrainingText text : History.withSmallTalk()) {
            Suggestion suggestion = model.suggest(text.text(), 3);

            assertEquals(suggestion, JSON.readValue(JSON.writeValueAsString(suggestion), Suggestion.class));
            assertEquals(text, JSON.readValue(JSON.writeValueAsString(text), TrainingText.class));
        }
    }

    @Test
    void scores_and_shares_that_are_none_are_refused() {
        assertRefused("{\"code\":\"a\",\"score\":1.5}", SuggestedIssue.class, "score 1.5, expected from 0 to 1");
        assertRefused("{\"code\":\"a\"}", SuggestedIssue.class, "attribute `score` is required");
        assertRefused("{\"word\":\"a\",\"share\":0}", WordVote.class, "share 0.0 of a word, expected above 0");
        assertRefused("\" a\"", DeskCode.class, "code ` a`, expected 1 to 200 characters");
    }

    @Test
    void a_schema_tells_programs_in_other_languages() throws Exception {
        JsonNode schema = JSON.readTree(JsonSchemas.of(Suggestion.class, "https://desk.example/suggestion"));

        JsonNode suggestion = schema.at("/$defs/Suggestion");
        assertEquals(
                "[\"confidence\",\"threshold\"]", suggestion.get("required").toString());
        assertEquals(
                "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/SuggestedIssue\"}}",
                suggestion.at("/properties/issues").toString());
        assertEquals(
                "[\"code\",\"score\"]",
                schema.at("/$defs/SuggestedIssue/required").toString());
        assertEquals(
                "{\"type\":\"number\"}",
                schema.at("/$defs/WordVote/properties/share").toString());
        assertEquals("{\"type\":\"string\"}", schema.at("/$defs/DeskCode").toString());
    }

    private static void assertRefused(String json, Class<?> type, String reason) {
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> JSON.readValue(json, type));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
}
