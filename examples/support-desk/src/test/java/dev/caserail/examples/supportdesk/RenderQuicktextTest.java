package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who tries a text with some data (Q2, Q5, Q7, Q9). */
class RenderQuicktextTest {
    private static final Path TEXT = Path.of("quicktexts/delivery.de.md");
    private static final Path SCHEMA = Path.of("quicktexts/delivery.schema.yaml");
    private static final Path DATA = Path.of("quicktexts/delivery.json");

    @TempDir
    private Path dir;

    @Test
    void with_a_schema_values_read_as_sentences_in_the_language_of_the_front_matter() {
        CommandRun run = CommandRun.of("quicktext", "render", TEXT, "--data", DATA, "--schema", SCHEMA);

        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertEquals("""
                Sehr geehrte Frau Dr. Müller,
                wir liefern zwischen 18 und 19 Uhr. Es fehlten: 2 × Bananen, 1 × Milch. Wir erstatten 12,50 €.
                Ihr Zeichen: C-1042
                """, run.out());
    }

    @Test
    void language_register_and_moment_can_be_chosen() throws Exception {
        Path text = Files.writeString(dir.resolve("t.md"), "{{ customer | salutation }}: {{ day | relative_day }}");
        Path schema = Files.writeString(dir.resolve("s.yaml"), "customer: person\nday: date\n");
        Path data = Files.writeString(
                dir.resolve("d.json"),
                "{\"customer\": {\"form\": \"mr\", \"given_name\": \"Alex\", \"family_name\": \"Müller\"}, \"day\": \"2026-03-03\"}");
        CommandRun run = CommandRun.of(
                "quicktext",
                "render",
                text,
                "--data",
                data,
                "--schema",
                schema,
                "--channel",
                "sms",
                "--locale",
                "de",
                "--register",
                "informal",
                "--now",
                "2026-03-02T10:00+01:00");

        assertEquals(new CommandRun(0, "Hallo Alex: morgen\n", ""), run);
    }

    @Test
    void spans_say_which_characters_are_values_and_of_which_branch() throws Exception {
        Path text = Files.writeString(dir.resolve("t.md"), "Hi{% if name %} {{ name }}{% endif %}!");
        Path data = Files.writeString(dir.resolve("d.json"), "{\"name\": \"Kim\"}");

        CommandRun run = CommandRun.of("quicktext", "render", text, "--data", data, "--spans");

        assertEquals(
                new CommandRun(
                        0,
                        "{\"text\":\"Hi Kim!\",\"spans\":[{\"start\":3,\"end\":6,\"placeholder\":\"name\"}],"
                                + "\"branches\":[{\"start\":2,\"end\":6,\"tag\":\"{% if name %}\",\"file\":\"" + text
                                + "\",\"line\":1,\"column\":3}]}\n",
                        ""),
                run);
    }

    @Test
    void without_a_value_there_is_no_text_but_a_preview() throws Exception {
        Path text = Files.writeString(dir.resolve("t.md"), "Hi {{ name }}!");
        Path data = Files.writeString(dir.resolve("d.json"), "{\"age\": 3}");
        Path schema = Files.writeString(dir.resolve("s.yaml"), "name: text\nage: text?\n");

        CommandRun guarded = CommandRun.of("quicktext", "render", text, "--data", data);
        CommandRun lax = CommandRun.of("quicktext", "render", text, "--data", data, "--mode", "compatible");
        CommandRun described = CommandRun.of("quicktext", "render", text, "--data", data, "--schema", schema);
        CommandRun preview =
                CommandRun.of("quicktext", "render", text, "--data", data, "--schema", schema, "--preview");

        assertEquals(1, guarded.status());
        assertEquals("", guarded.out());
        assertTrue(
                guarded.err().contains("t.md:1:7: error: ") && guarded.err().contains("[quicktext.missing-value]"),
                guarded.err());
        assertEquals(new CommandRun(0, "Hi !\n", ""), lax);
        assertEquals(1, described.status());
        assertTrue(described.err().contains("name: error: nothing is here, expected a text"), described.err());
        assertTrue(described.err().contains("age: error: found `3`, expected a text"), described.err());
        assertEquals(1, preview.status());
        assertEquals("Hi [name?]!\n", preview.out());
        assertTrue(preview.err().endsWith("holes: name\n"), preview.err());
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() throws Exception {
        Path data = Files.writeString(dir.resolve("d.json"), "{\n\"name\": }");

        CommandRun broken = CommandRun.of("quicktext", "render", dir.resolve("no.md"), "--data", data);
        CommandRun mixed =
                CommandRun.of("quicktext", "render", TEXT, "--data", DATA, "--schema", SCHEMA, "--mode", "compatible");
        CommandRun channel = CommandRun.of("quicktext", "render", TEXT, "--data", DATA, "--channel", "pigeon");
        CommandRun now = CommandRun.of("quicktext", "render", TEXT, "--data", DATA, "--now", "noon");

        assertEquals(2, broken.status());
        assertTrue(broken.err().contains("no.md:1:1: error: the file cannot be read"), broken.err());
        assertTrue(broken.err().contains("d.json:2:"), broken.err());
        assertEquals(2, mixed.status());
        assertTrue(mixed.err().contains("a schema is for guarded templates"), mixed.err());
        assertEquals(2, channel.status());
        assertEquals(2, now.status());
        assertTrue(now.err().contains("`noon` is no moment"), now.err());
    }
}
