package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F6: a desk trains a model on its history, asks it about new texts, and sees how often it is right. */
class SuggestCommandTest {
    private static final List<String> OPENINGS = List.of("Hello ", "Dear team ", "Hi ", "Please help ", "", "Morning ");

    @TempDir
    private Path dir;

    private Path history;
    private Path model;

    @BeforeEach
    void writeHistory() throws Exception {
        StringBuilder csv = new StringBuilder("id,text,intent\n");
        for (String opening : OPENINGS) {
            csv.append("1,\"").append(opening).append("my card, the new one, was declined\",card_declined\n");
            csv.append("2,").append(opening).append("where is my refund,refund_late\n");
            csv.append("3,").append(opening).append("the app crashes,\"app,crash\"\n");
            csv.append("4,").append(opening).append("lovely weather today,oos\n");
        }
        history = Files.writeString(dir.resolve("history.csv"), csv);
        model = dir.resolve("desk.model");
    }

    private CommandRun train() {
        return CommandRun.of("taxonomy", "train", history, "--code", "intent", "--out", model);
    }

    @Test
    void training_writes_a_model_and_tells_its_codes_threshold_and_hash() {
        CommandRun run = train();

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .matches(
                                "(?s).*desk\\.model: model `history\\.csv` of 3 codes, threshold 0\\.\\d{4}, hash [0-9a-f]{64}\\R"),
                run.out());
    }

    @Test
    void each_text_gets_a_line_in_its_order_and_texts_that_nothing_is_about_get_empty_ones() throws Exception {
        train();
        Path texts = Files.writeString(
                dir.resolve("texts.csv"),
                "text\n\"Dear team, the app crashes, always\"\nlovely weather today\nrefund where\n");

        CommandRun run = CommandRun.of("taxonomy", "suggest", "--model", model, "--input", texts, "--top", "2");

        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("row,code1,score1,code2,score2", lines.get(0));
        assertTrue(lines.get(1).matches("1,\"app,crash\",[01]\\.\\d{4},\\w+,0\\.\\d{4}"), lines.get(1));
        assertEquals("2,,,,", lines.get(2));
        assertTrue(lines.get(3).startsWith("3,refund_late,"), lines.get(3));
        assertEquals(4, lines.size());
        assertFalse(run.out().contains("oos"));
    }

    @Test
    void a_threshold_of_nothing_never_refuses_and_words_are_shown_when_asked_for() throws Exception {
        train();
        Path texts = Files.writeString(dir.resolve("texts.csv"), "message\nqqq\ncard declined\n");

        CommandRun run = CommandRun.of(
                "taxonomy",
                "suggest",
                "--model",
                model,
                "--input",
                texts,
                "--text",
                "message",
                "--threshold",
                "0",
                "--words");

        List<String> lines = run.out().lines().toList();
        assertEquals("row,code1,score1,code2,score2,code3,score3,words", lines.get(0));
        assertFalse(
                lines.get(1).contains(",,"),
                lines.get(1).substring(0, lines.get(1).length() - 1));
        assertTrue(lines.get(2).startsWith("2,card_declined,"), lines.get(2));
        assertTrue(lines.get(2).contains("declined"), lines.get(2));
    }

    @Test
    void an_evaluation_counts_hits_losses_and_refusals() throws Exception {
        train();
        Path texts = Files.writeString(dir.resolve("texts.csv"), """
                text,intent
                my card was declined,card_declined
                where is my refund,refund_late
                qqq,refund_late
                lovely weather today,oos
                where is my refund,oos
                my card was declined,unknown
                """);

        CommandRun run = CommandRun.of(
                "taxonomy", "evaluate", "--model", model, "--input", texts, "--code", "intent", "--threshold", "0.4");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "threshold: 0.4000",
                        "top-1: 0.5000 (2 of 4)",
                        "top-3: 0.5000 (2 of 4)",
                        "refused in scope: 0.2500 (1 of 4)",
                        "refused out of scope: 0.5000 (1 of 2)",
                        "of a code that the model does not know: 0.2500 (1 of 4)"),
                run.out().lines().toList());
    }

    @Test
    void a_desk_without_history_takes_its_taxonomy() throws Exception {
        Path issues = Files.writeString(
                dir.resolve("issues.csv"), ReferenceTaxonomy.source().text());
        Path texts = Files.writeString(dir.resolve("texts.csv"), "text\nIch habe mein Passwort vergessen\n");

        CommandRun trained =
                CommandRun.of("taxonomy", "train", "--taxonomy", issues, "--out", model, "--name", "grocery");
        CommandRun run = CommandRun.of("taxonomy", "suggest", "--model", model, "--input", texts);

        assertTrue(trained.out().contains("model `grocery` of 96 codes"), trained.out() + trained.err());
        assertTrue(run.out().contains("\n1,LOGIN_PROBLEM,"), run.out());
    }

    @Test
    void the_threshold_is_fixed_on_texts_held_out() throws Exception {
        Path held = Files.writeString(dir.resolve("held.csv"), "text,intent\nwhere is my refund,refund_late\n");

        CommandRun run =
                CommandRun.of("taxonomy", "train", history, "--code", "intent", "--held-out", held, "--out", model);

        assertEquals(0, run.status(), run.err());
    }

    @Test
    void all_faults_of_all_files_are_told_and_nothing_is_written() throws Exception {
        Path noCode = Files.writeString(dir.resolve("no-code.csv"), "text,intent\na,\nb,x\n");

        CommandRun trained = CommandRun.of("taxonomy", "train", noCode, "--code", "intent", "--out", model);
        CommandRun column = CommandRun.of("taxonomy", "train", history, "--code", "intnt", "--out", model);
        CommandRun little = CommandRun.of(
                "taxonomy", "train", Files.writeString(dir.resolve("l.csv"), "text,code\na,x\n"), "--out", model);
        CommandRun neither = CommandRun.of("taxonomy", "train", "--out", model);
        CommandRun asked = CommandRun.of(
                "taxonomy",
                "suggest",
                "--model",
                history,
                "--input",
                dir.resolve("none.csv"),
                "--top",
                "0",
                "--threshold",
                "2");

        assertEquals(2, trained.status());
        assertTrue(
                trained.err().contains("no-code.csv:2:3: error: code ``, expected 1 to 200 characters"), trained.err());
        assertEquals(2, column.status());
        assertTrue(column.err().contains("the file has no column `intnt` (did you mean `intent`?)"), column.err());
        assertEquals(2, little.status());
        assertTrue(little.err().contains("[suggest.too-little]"), little.err());
        assertEquals(2, neither.status());
        assertFalse(Files.exists(model));
        assertEquals(2, asked.status());
        assertTrue(asked.err().contains("[suggest.no-model]"), asked.err());
        assertTrue(asked.err().contains("[source.unreadable]"), asked.err());
        assertTrue(asked.err().contains("--top 0"), asked.err());
        assertTrue(asked.err().contains("threshold 2.0"), asked.err());
        assertEquals("", asked.out());
    }
}
