package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F6 on thousands of texts that nobody here wrote, and that the model has not learned from. */
class RealTextsTest {
    private static final Path DATA = Path.of("../../shared/data");
    private static final DeskCode OOS = DeskCode.of("oos");

    @Test
    void of_texts_to_a_bank_nine_of_ten_get_their_code_first() {
        List<TrainingText> learned = new ArrayList<>();
        List<TrainingText> others = new ArrayList<>();
        Map<DeskCode, Integer> seen = new HashMap<>();
        for (TrainingText text : texts("banking77/train.csv")) {
            boolean fifth = seen.merge(text.code(), 1, Integer::sum) % 5 == 0;
            (fifth ? others : learned).add(text);
        }
        SuggestionModel model = ModelTraining.of("banking")
                .withHeldOut(others)
                .train(learned)
                .get()
                .value();

        double first = share(others, model, 1, 0);
        double firstThree = share(others, model, 3, 0);

        assertTrue(first >= 0.90, "top-1 " + first);
        assertTrue(firstThree >= 0.97, "top-3 " + firstThree);
    }

    @Test
    void of_texts_that_no_issue_is_about_most_are_refused_at_a_loss_of_a_tenth() {
        List<TrainingText> learned = texts("clinc150/train.csv").stream()
                .filter(text -> !text.code().equals(OOS))
                .toList();
        List<TrainingText> held = texts("clinc150/val.csv");
        SuggestionModel model = ModelTraining.of("clinc")
                .withOutOfScope(Set.of(OOS))
                .withHeldOut(held)
                .train(learned)
                .get()
                .value();

        List<TrainingText> inScope =
                held.stream().filter(text -> !text.code().equals(OOS)).toList();
        double lost = refused(inScope, model);
        double refused =
                refused(held.stream().filter(text -> text.code().equals(OOS)).toList(), model);
        assertTrue(lost <= 0.1, "lost " + lost);
        assertTrue(refused >= 0.8, "refused " + refused);
        double first = share(inScope, model, 1, 0);
        assertTrue(first >= 0.92, "top-1 " + first);
    }

    private static double share(List<TrainingText> texts, SuggestionModel model, int most, double threshold) {
        return texts.stream()
                        .filter(text -> model.suggest(text.text(), most, threshold).issues().stream()
                                .anyMatch(issue -> issue.code().equals(text.code())))
                        .count()
                / (double) texts.size();
    }

    private static double refused(List<TrainingText> texts, SuggestionModel model) {
        return texts.stream()
                        .filter(text -> model.suggest(text.text(), 1).issues().isEmpty())
                        .count()
                / (double) texts.size();
    }

    private static List<TrainingText> texts(String file) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "the sample data do not lie beside the project: " + path);
        return CsvTable.parse(SourceText.read(path).get()).get().rows().stream()
                .map(row -> TrainingText.of(
                        row.cell("text").text(), DeskCode.of(row.cell("intent").text())))
                .toList();
    }
}
