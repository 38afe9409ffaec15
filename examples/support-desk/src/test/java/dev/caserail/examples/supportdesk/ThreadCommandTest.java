package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C6: {@code caserail thread}. */
class ThreadCommandTest {
    private static final Path SAMPLE = Path.of("mails/headers.csv");
    private static final String ALL_RIGHT =
            "in the same thread as the truth: 8 of 8 mails; pairs of mails: precision 1.0 (7 of 7), recall 1.0 (7 of 7)\n";

    @TempDir
    private Path dir;

    private String file(String text) throws IOException {
        return Files.writeString(dir.resolve("mails.csv"), text).toString();
    }

    @Test
    void writes_one_line_a_mail_in_order_and_tells_the_agreement_apart() {
        CommandRun run = CommandRun.of("thread", SAMPLE);

        assertEquals(0, run.status());
        assertEquals("""
                message_id,thread
                <answer-2@minna.example>,t1
                <order@minna.example>,t1
                <answer-1@desk.example>,t1
                <other@jonas.example>,t2
                <order@minna.example>,t1
                <one@lost.example>,t3
                <two@LOST.example>,t3
                <order@minna.example>,t4
                """, run.out());
        assertEquals("8 mails in 4 threads; 1 of them were there before\n" + ALL_RIGHT, lines(run.err()));
    }

    @Test
    void with_a_file_to_write_the_agreement_goes_to_standard_output() throws IOException {
        Path out = dir.resolve("threads.csv");

        CommandRun run = CommandRun.of("thread", SAMPLE, "--out", out);

        assertEquals("", run.err());
        assertTrue(lines(run.out()).endsWith(ALL_RIGHT), run.out());
        assertEquals(CommandRun.of("thread", SAMPLE).out(), Files.readString(out));
    }

    @RepeatedTest(10)
    @DisplayName("C6: any order of the rows gives the same threads")
    void any_order_of_the_rows_gives_the_same_threads(RepetitionInfo repetition) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(SAMPLE, StandardCharsets.UTF_8));
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(repetition.getCurrentRepetition()));

        CommandRun run = CommandRun.of("thread", file(header + "\n" + String.join("\n", rows)));

        assertTrue(lines(run.err()).endsWith(ALL_RIGHT), run.err());
        assertEquals(partition(CommandRun.of("thread", SAMPLE).out()), partition(run.out()));
    }

    @Test
    @DisplayName("the true threads change no answer")
    void the_true_threads_change_no_answer() throws IOException {
        String wrong = Files.readString(SAMPLE).replaceAll(",(milk|lost|other|old)\n", ",x\n");

        CommandRun run = CommandRun.of("thread", file(wrong));

        assertEquals(CommandRun.of("thread", SAMPLE).out(), run.out());
        assertEquals(
                "in the same thread as the truth: 1 of 8 mails; pairs of mails: precision 1.0 (7 of 7), recall 0.3333 (7 of 21)",
                run.err().lines().skip(1).findFirst().orElseThrow());
    }

    @Nested
    class Columns {
        @Test
        void may_be_missing_stand_in_another_order_or_be_written_as_headers_are() throws IOException {
            CommandRun run =
                    CommandRun.of("thread", file("References;X-Other;Message-ID\n<a@x>;1;<b@x>\n;2;<a@x>\n;;c@x\n"));

            assertEquals("message_id,thread\n<b@x>,t1\n<a@x>,t1\nc@x,t2\n", run.out());
            assertEquals("3 mails in 2 threads\n", lines(run.err()));
        }

        @Test
        void rows_without_a_true_thread_are_not_counted() throws IOException {
            CommandRun run = CommandRun.of("thread", file("message_id,thread_truth\n<a@x>,t\n<b@x>,\n"));

            assertTrue(run.err().contains("1 of 1 mails; pairs of mails: precision 1.0 (0 of 0)"), run.err());
        }

        @Test
        void a_mail_without_a_message_id_is_threaded_by_its_references() throws IOException {
            CommandRun run = CommandRun.of(
                    "thread", file("message_id,references,subject\n<a@x>,,\n,<a@x>,one\n\"x, y\",<a@x>,two\n"));

            assertEquals("message_id,thread\n<a@x>,t1\n\"\",t1\n\"x, y\",t1\n", run.out());
            String path = dir.resolve("mails.csv").toString();
            assertEquals(
                    List.of(
                            path
                                    + ":3:1: warning: the mail has no message id (nothing can answer this mail; it is threaded by "
                                    + "its own references alone) [thread.no-message-id]",
                            path
                                    + ":4:2: warning: `x, y` is no message id: it has no two parts around an `@` (nothing can "
                                    + "answer this mail; it is threaded by its own references alone) [thread.no-message-id]"),
                    run.err().lines().limit(2).toList());
        }

        @Test
        void several_mails_of_one_id_are_told() throws IOException {
            CommandRun run = CommandRun.of("thread", file("message_id,subject\n<a@x>,one\n<a@x>,two\n"));

            assertEquals("2 mails in 1 thread; 1 message id of several different mails\n", lines(run.err()));
        }
    }

    @Nested
    class Faults {
        @Test
        void are_told_all_at_once_with_their_places_and_nothing_is_written() throws IOException {
            Path out = dir.resolve("threads.csv");

            CommandRun run = CommandRun.of(
                    "thread", file("message_ids,references\n<a@x>\n<b@x>,<a@x>,x\n<c@x>,\"<a@x>\n"), "--out", out);

            String path = dir.resolve("mails.csv").toString();
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertEquals(
                    List.of(
                            path
                                    + ":1:1: error: the header has no column `message_id` (rename the column `message_ids`) "
                                    + "[csv.missing-column]",
                            path
                                    + ":2:1: error: the row has 1 cells, the header 2 (check separators and quotes of this row) "
                                    + "[csv.cell-count]",
                            path
                                    + ":3:1: error: the row has 3 cells, the header 2 (check separators and quotes of this row) "
                                    + "[csv.cell-count]",
                            path
                                    + ":4:7: error: the quote that opens this cell is never closed: all text below it belongs to "
                                    + "the cell (close the cell with a quote, and double each quote inside it) [csv.malformed]"),
                    run.err().lines().toList());
            assertFalse(Files.exists(out));
        }

        @Test
        void columns_that_mean_the_same_are_a_fault() throws IOException {
            CommandRun run = CommandRun.of("thread", file("message_id,Message-ID\n<a@x>,<b@x>\n"));

            assertEquals(2, run.status());
            assertTrue(
                    run.err().contains(":1:12: error: column `Message-ID` means the same as an earlier one"),
                    run.err());
        }

        @Test
        void files_that_cannot_be_read_or_written_are_named() throws IOException {
            assertFault("there is no such file", CommandRun.of("thread", dir.resolve("none.csv")));
            assertFault("the file is empty", CommandRun.of("thread", file("")));
            assertFault("cannot be written", CommandRun.of("thread", SAMPLE, "--out", dir.resolve("no/such/dir.csv")));
            String mails = file("message_id\n<a@x>\n");
            assertFault("is read and cannot be written too", CommandRun.of("thread", mails, "--out", mails));
            assertEquals("message_id\n<a@x>\n", Files.readString(Path.of(mails)));
            Files.write(Path.of(mails), new byte[] {'m', (byte) 0xFF});
            assertFault("byte 0xFF is not UTF-8", CommandRun.of("thread", mails));
        }

        private void assertFault(String message, CommandRun run) {
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertTrue(run.err().contains(message), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    private static String lines(String printed) {
        return printed.replace(System.lineSeparator(), "\n");
    }

    /** The corpora of the sample share an id, so mails are told apart by id and how often it came. */
    private static Set<List<String>> partition(String csv) {
        Map<String, List<String>> threads = new HashMap<>();
        csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
            List<String> ids = threads.computeIfAbsent(cells[1], t -> new ArrayList<>());
            ids.addAll(Arrays.asList(cells).subList(0, 1));
            Collections.sort(ids);
        });
        return new HashSet<>(threads.values());
    }
}
