package dev.caserail.quicktext.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.template.Samples;
import dev.caserail.quicktext.template.Template;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Q5: what a template may mention, and how it is read. */
class PlaceholderSchemaTest {
    /** A host's own type around a reply. */
    record OwnContext(ReplyContext reply, Optional<String> manager) {}

    @Test
    void the_schema_of_replies_has_a_label_in_english_and_german_and_a_sample_for_each_placeholder() {
        for (Placeholder<ReplyContext> placeholder : ReplyContext.schema().placeholders()) {
            assertEquals(
                    List.of(Locale.ENGLISH, Locale.GERMAN),
                    List.copyOf(placeholder.labels().keySet()),
                    placeholder.path());
            assertTrue(placeholder.sample().isPresent() || placeholder.items().isPresent(), placeholder.path());
        }
    }

    @Test
    void a_label_is_read_in_the_language_asked_for_and_else_in_the_first_one() {
        Placeholder<ReplyContext> slot =
                ReplyContext.schema().find("delivery.slot").orElseThrow();

        assertEquals("Lieferzeit", slot.label(Locale.GERMANY));
        assertEquals("Delivery slot", slot.label(Locale.JAPANESE));
        assertEquals("delivery.slot (optional slot)", slot.toString());
    }

    @Test
    void blank_texts_and_empty_lists_count_as_missing_and_texts_are_stripped() {
        PlaceholderValues values = ReplyContext.schema()
                .bind(ReplyContext.builder()
                        .caseReference(" C-1 ")
                        .deskName("D")
                        .channel(Channel.CHAT)
                        .agentName("  ")
                        .build());

        assertEquals(Optional.of("C-1"), values.find("case.reference"));
        assertEquals(Optional.empty(), values.find("agent.name"));
        assertEquals(Optional.empty(), values.find("products"));
        assertEquals(Optional.empty(), values.find("no.such"));
    }

    @Test
    void a_desk_adds_its_own_placeholders_to_those_of_a_reply() {
        PlaceholderSchema<OwnContext> own = PlaceholderSchema.builder(OwnContext.class)
                .include(ReplyContext.schema(), OwnContext::reply)
                .optionalText("account.manager", OwnContext::manager, "Kim")
                .build();
        Template<OwnContext> template = Template.parse(
                        SourceText.of("t", "{{ case.reference }}: {{ account.manager | default: desk.name }}"), own)
                .get()
                .value();

        assertEquals(
                "C-1042: Robin",
                template.render(new OwnContext(Samples.full(), Optional.of("Robin")), Locale.ENGLISH)
                        .get()
                        .text());
    }

    @Test
    void paths_that_clash_or_are_malformed_are_mistakes_of_the_calling_code() {
        for (String path : List.of("a.b", "a", "a.b.c", "forloop", "forloop.index", "A", "a-b", "a..b", "")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PlaceholderSchema.builder(String.class)
                            .text("a.b", s -> s, "x")
                            .text(path, s -> s, "x"),
                    path);
        }
    }

    @Test
    void a_slot_ends_after_it_starts() {
        Instant start = Instant.parse("2026-03-02T17:00:00Z");

        assertThrows(IllegalArgumentException.class, () -> Slot.of(start, start, ZoneOffset.UTC));
    }
}
