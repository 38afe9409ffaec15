package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** T10, T11, T13: {@code caserail table report}. */
class ReportTableTest {
    private static final String OLD =
            "vans (F),items,van\ntypes,integer from 0,output: text\nbig,> 20,large\nelse,-,small\n";
    private static final String NEW = OLD.replace("> 20", "> 15");

    @TempDir
    private Path dir;

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    private Path page() {
        return dir.resolve("report.html");
    }

    private CommandRun written() throws IOException {
        return CommandRun.of(
                "table",
                "report",
                file("new.csv", NEW),
                "--out",
                page().toString(),
                "--against",
                file("old.csv", OLD),
                "--examples",
                file("examples.csv", "example,items,van\nmany things,30,large\n"));
    }

    @Test
    void writes_one_page_with_rules_findings_changes_and_coverage() throws IOException {
        CommandRun run = written();

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        String page = Files.readString(page());
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        assertTrue(page.contains("<del>&gt; 20</del> <ins>&gt; 15</ins>"), page);
        assertTrue(page.contains("id=\"findings\"")
                && page.contains("id=\"changes\"")
                && page.contains("id=\"coverage\""));
    }

    @Test
    void faults_of_any_file_leave_no_page() throws IOException {
        String good = file("new.csv", NEW);
        String bad = file("bad.csv", OLD.replace("> 20", "> twenty"));
        for (String[] more : new String[][] {
            {bad},
            {good, "--against", bad},
            {good, "--examples", bad},
            {good, "--catalogue", bad},
            {good, "--decision", "van"}
        }) {
            String[] arguments = new String[more.length + 4];
            System.arraycopy(new String[] {"table", "report", "--out", page().toString()}, 0, arguments, 0, 4);
            System.arraycopy(more, 0, arguments, 4, more.length);

            CommandRun run = CommandRun.of((Object[]) arguments);

            assertEquals(2, run.status(), () -> String.join(" ", arguments));
            assertTrue(run.err().contains("error"), run.err());
            assertFalse(Files.exists(page()));
        }
    }

    @Test
    void a_page_that_cannot_be_written_is_told() throws IOException {
        CommandRun run = CommandRun.of(
                "table",
                "report",
                file("new.csv", NEW),
                "--out",
                dir.resolve("nowhere/r.html").toString());

        assertEquals(2, run.status());
        assertTrue(run.err().contains("r.html cannot be written: "), run.err());
    }

    /** With {@code -Pbrowser}: what a headless Chromium makes of the page, and a picture of it in {@code target}. */
    @Test
    @EnabledIfSystemProperty(named = "caserail.browser", matches = ".+")
    void a_browser_shows_it() throws IOException, InterruptedException {
        written();
        Path shot = Path.of("target/report.png").toAbsolutePath();
        Path dom = dir.resolve("dom.html");
        Path log = dir.resolve("browser.log");
        assertEquals(0, browser(log, "--window-size=1200,1500", "--screenshot=" + shot));
        assertEquals(0, browser(dom, "--dump-dom"));

        assertTrue(Files.size(shot) > 10_000);
        String shown = Files.readString(dom);
        assertTrue(shown.contains("<ins>&gt; 15</ins>"), shown);
        assertFalse(Files.readString(log).contains("Refused to"), "the page keeps its own content policy");
    }

    private int browser(Path output, String... options) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                System.getProperty("caserail.browser"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr");
        command.command().addAll(List.of(options));
        command.command().add(page().toUri().toString());
        Process process = command.redirectErrorStream(output.toString().endsWith(".log"))
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
