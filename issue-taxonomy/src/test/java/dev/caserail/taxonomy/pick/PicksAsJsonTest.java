package dev.caserail.taxonomy.pick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.json.JsonSchemas;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F5: what a picker offers on its way to a screen, and back. */
class PicksAsJsonTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void an_item_is_an_object_and_leaves_out_what_it_has_not() throws Exception {
        PickItem item = PickItem.builder()
                .code(IssueCode.of("CHAT"))
                .level(IssueLevel.ACCOUNT)
                .group(IssueGroup.of("G"))
                .label("Chat")
                .useWhen("now")
                .build();

        assertForm(
                "{\"code\":\"CHAT\",\"level\":\"ACCOUNT\",\"group\":\"G\",\"label\":\"Chat\",\"useWhen\":\"now\"}",
                item,
                PickItem.class);
    }

    @Test
    void an_item_that_cannot_be_tracked_says_why_and_what_instead() throws Exception {
        PickItem item = PickItem.builder()
                .code(IssueCode.of("FAX"))
                .level(IssueLevel.DELIVERY)
                .group(IssueGroup.of("G"))
                .label("Fax")
                .useWhen("never")
                .obstacle(PickObstacle.RETIRED)
                .reason("It is tracked no more.")
                .discouragement("Says nothing.")
                .addInstead(IssueCode.of("MAIL"), IssueCode.of("CHAT"))
                .build();

        assertForm(
                "{\"code\":\"FAX\",\"level\":\"DELIVERY\",\"group\":\"G\",\"label\":\"Fax\",\"useWhen\":\"never\","
                        + "\"discouragement\":\"Says nothing.\",\"instead\":[\"MAIL\",\"CHAT\"],\"obstacle\":\"RETIRED\","
                        + "\"reason\":\"It is tracked no more.\"}",
                item,
                PickItem.class);
    }

    @Test
    void a_context_is_levels_and_a_day() throws Exception {
        assertForm(
                "{\"levels\":[\"DELIVERY\"],\"day\":\"2026-03-01\"}",
                PickContext.of(Set.of(IssueLevel.DELIVERY), DAY),
                PickContext.class);
    }

    @Test
    void trees_and_answers_come_back_the_same() throws Exception {
        IssuePicker picker = IssuePicker.of(ReferenceTaxonomy.load());
        for (PickContext context :
                List.of(PickContext.of(0, 0, DAY), PickContext.of(1, 1, DAY), PickContext.of(Set.of(), DAY))) {
            List<PickLevel> tree = picker.tree(context, Locale.FRENCH);
            List<PickItem> found = picker.search("other", context, Locale.GERMAN, 20);

            assertEquals(tree, JSON.readValue(JSON.writeValueAsString(tree), new TypeReference<List<PickLevel>>() {}));
            assertEquals(found, JSON.readValue(JSON.writeValueAsString(found), new TypeReference<List<PickItem>>() {}));
        }
    }

    @Test
    void a_schema_tells_programs_in_other_languages() throws Exception {
        JsonNode schema = JSON.readTree(JsonSchemas.of(PickLevel.class, "https://desk.example/level"));

        assertEquals(
                "[\"level\",\"label\"]", schema.at("/$defs/PickLevel/required").toString());
        assertEquals(
                "[\"code\",\"level\",\"group\",\"label\",\"useWhen\"]",
                schema.at("/$defs/PickItem/required").toString());
        assertEquals(
                "[\"NO_ACCOUNT\",\"NO_DELIVERY\",\"NO_PRODUCT_LINE\",\"NOT_YET\",\"RETIRED\"]",
                schema.at("/$defs/PickObstacle/enum").toString());
    }

    private static <T> void assertForm(String json, T value, Class<T> type) throws Exception {
        assertEquals(json, JSON.writeValueAsString(value));
        assertEquals(value, JSON.readValue(json, type));
    }
}
