package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who checks a text before it is saved (Q6). */
class CheckQuicktextTest {
    private static final Path TEXT = Path.of("quicktexts/delivery.de.md");
    private static final Path SCHEMA = Path.of("quicktexts/delivery.schema.yaml");

    @TempDir
    private Path dir;

    @Test
    void a_sound_text_is_called_so() {
        CommandRun run = CommandRun.of("quicktext", "check", TEXT, "--schema", SCHEMA);

        assertEquals(new CommandRun(0, TEXT + ": sound\n", ""), run);
    }

    @Test
    void every_fault_is_shown_with_its_line_and_a_caret() throws Exception {
        Path text = Files.writeString(
                dir.resolve("bad.md"), "---\nlocale: en\n---\nHi {{ custmer }},\nyour {{ refund | mony }}.\n");

        CommandRun run = CommandRun.of("quicktext", "check", text, "--schema", SCHEMA);

        assertEquals(1, run.status());
        List<String> lines = run.out().lines().toList();
        assertEquals(
                text + ":4:7: error: unknown placeholder `custmer` (did you mean `customer`?)"
                        + " [quicktext.unknown-placeholder]",
                lines.get(0));
        assertEquals("  4 | Hi {{ custmer }},", lines.get(1));
        assertEquals("    |       ^", lines.get(2));
        assertTrue(lines.get(3).startsWith(text + ":5:"), run.out());
        assertTrue(lines.get(lines.size() - 1).endsWith("errors"), run.out());
    }

    @Test
    void faults_are_json_for_programs() throws Exception {
        Path text = Files.writeString(dir.resolve("bad.md"), "Hi {{ custmer }},");

        CommandRun run = CommandRun.of("quicktext", "check", text, "--schema", SCHEMA, "--json");

        assertEquals(1, run.status());
        assertEquals(
                "{\"code\":\"quicktext.unknown-placeholder\",\"severity\":\"error\",\"file\":\"" + text
                        + "\",\"line\":1,\"column\":7,\"message\":\"unknown placeholder `custmer`\","
                        + "\"help\":\"did you mean `customer`?\"}\n",
                run.out());
    }

    @Test
    void texts_that_it_renders_are_checked_too_and_never_read_from_elsewhere() throws Exception {
        Files.writeString(dir.resolve("sign.liquid"), "\nYour {{ desk }}");
        Files.writeString(dir.resolve("secret.md"), "x");
        Path partials = Files.createDirectory(dir.resolve("partials"));
        Files.writeString(partials.resolve("sign.md"), "\nYour {{ desk }}");
        Path text = Files.writeString(dir.resolve("text.md"), "Hi{% render 'sign' %}{% render '../secret' %}");

        CommandRun run = CommandRun.of("quicktext", "check", text, "--schema", SCHEMA, "--partials", partials);

        assertEquals(1, run.status());
        assertTrue(
                run.out().contains(partials.resolve("sign.md") + ":2:9: error: unknown placeholder `desk`"), run.out());
        assertTrue(run.out().contains("  2 | Your {{ desk }}\n    |         ^\n"), run.out());
        assertTrue(run.out().contains("text.md:1:") && run.out().contains("../secret"), run.out());
    }

    @Test
    void files_that_cannot_be_used_are_told_all_at_once() throws Exception {
        Path schema = Files.writeString(dir.resolve("schema.yaml"), "name: txt\nAge: number\n");

        CommandRun run = CommandRun.of("quicktext", "check", dir.resolve("nowhere.md"), "--schema", schema);

        assertEquals(2, run.status());
        assertTrue(
                run.out().contains("nowhere.md:1:1: error: the file cannot be read: there is no such file"), run.out());
        assertTrue(run.out().contains("schema.yaml:1:7: error: unknown kind `txt`"), run.out());
        assertTrue(run.out().contains("schema.yaml:2:1: error: path `Age`"), run.out());
    }
}
