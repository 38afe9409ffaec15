package dev.caserail.taxonomy.migration;

import static dev.caserail.taxonomy.migration.Past.aCase;
import static dev.caserail.taxonomy.migration.Past.split;
import static dev.caserail.taxonomy.migration.Past.tracked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** C14: the questions of splits go out as a file, and the answers of people come back. */
class AnsweringQuestionsTest {
    private static final MigrationMapping MAPPING = MigrationMapping.of(
            List.of(split("LATE", "LATE_TRAFFIC", "LATE_LOADING"), split("TORN", "TORN_BAG", "TORN_BOX")));

    @Test
    void an_answer_is_a_code_or_the_text_of_an_answer() {
        AnswerSheet sheet = load("C-1,1,LATE,LATE_TRAFFIC\nC-2,1,LATE, late_loading \nC-3,1,LATE,\n")
                .get();

        assertEquals(2, sheet.size());
        assertEquals("LATE_TRAFFIC", moved("C-1", "LATE", sheet));
        assertEquals("LATE_LOADING", moved("C-2", "LATE", sheet));
        assertEquals("LATE", moved("C-3", "LATE", sheet));
        assertEquals("LATE", moved("C-4", "LATE", sheet));
    }

    @Test
    void an_answer_for_what_is_not_there_any_more_is_not_used() {
        AnswerSheet sheet =
                load("C-1,1,TORN,TORN_BAG\nC-2,2,LATE,LATE_TRAFFIC\n").get();

        assertEquals("LATE", moved("C-1", "LATE", sheet));
        assertEquals("LATE", moved("C-2", "LATE", sheet));
    }

    @Test
    void an_answer_that_does_not_fit_the_level_is_not_used() {
        Split late = (Split) MAPPING.find(IssueCode.of("LATE")).orElseThrow();
        OpenQuestion narrowed = ImmutableOpenQuestion.builder()
                .reference(aCase("C-1").reference())
                .number(1)
                .tracking(tracked("LATE"))
                .split(late)
                .addChoice(late.answers().get(1))
                .build();

        assertTrue(load("C-1,1,LATE,LATE_TRAFFIC\n").get().answer(narrowed).isEmpty());
        assertTrue(load("C-1,1,LATE,LATE_LOADING\n").get().answer(narrowed).isPresent());
    }

    @Test
    void answers_that_nobody_asked_for_are_told() {
        NotedAnswers answers = load("C-1,1,LATE,LATE_TRAFFIC\nC-2,2,LATE,LATE_TRAFFIC\nC-3,1,TORN,torn_bag\n")
                .get()
                .noted();

        assertEquals(3, answers.unused().size());
        Migration.of(MAPPING).move(aCase("C-1", tracked("LATE")), answers);
        Migration.of(MAPPING).move(aCase("C-2", tracked("LATE")), answers);

        assertEquals(
                """
                answers.csv:3:12: warning: answer `LATE_TRAFFIC` is not used: tracked issue 2 of this case is not asked about, or is tracked on another level (check case, number and code) [taxonomy.migration.unused-answer]
                answers.csv:4:12: warning: answer `TORN_BAG` is not used: tracked issue 1 of this case is not asked about, or is tracked on another level (check case, number and code) [taxonomy.migration.unused-answer]
                """, answers.unused().stream().map(one -> one.line() + "\n").collect(Collectors.joining()));
    }

    @Test
    void every_fault_is_told_at_its_place() {
        assertEquals("""
                answers.csv:2:1: error: case reference ``, expected 1 to 100 characters without white space [identifier.malformed]
                answers.csv:2:2: error: `x` is no number of a tracked issue, expected a whole number from 1 [taxonomy.migration.answer]
                answers.csv:2:4: error: issue code `late`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                answers.csv:3:5: error: the mapping does not split `LATE_TRAFFIC` [taxonomy.migration.answer]
                answers.csv:4:10: error: `LATE_TRAFIC` is no answer to what became of `LATE`, expected one of LATE_TRAFFIC, LATE_LOADING (did you mean `LATE_TRAFFIC`?) [taxonomy.migration.answer]
                answers.csv:5:1: error: an earlier row answers for tracked issue 1 of this case already (delete one of the rows) [taxonomy.migration.answer]
                """, lines(load("""
                        ,x,late,LATE_TRAFFIC
                        C,1,LATE_TRAFFIC,LATE_TRAFFIC
                        C,2,LATE,LATE_TRAFIC
                        C,1,LATE,LATE_TRAFFIC
                        """)));
        assertTrue(OpenQuestionsCsv.load(SourceText.of("answers.csv", "case,to\n"), MAPPING)
                .isInvalid());
        assertTrue(
                OpenQuestionsCsv.load(SourceText.of("answers.csv", ""), MAPPING).isInvalid());
    }

    @Test
    void an_answer_that_two_choices_have_in_different_languages_is_none() {
        MigrationMapping mapping = MigrationMapping.of(List.of(Split.of(
                IssueCode.of("A"),
                Map.of(Locale.ENGLISH, "Which?"),
                List.of(
                        SplitAnswer.of(IssueCode.of("B"), Map.of(Locale.ENGLISH, "gift")),
                        SplitAnswer.of(IssueCode.of("C"), Map.of(Locale.GERMAN, "Gift"))))));

        assertEquals(
                "answers.csv:2:7: error: `gift` is several answers to what became of `A`, expected one of B, C [taxonomy.migration.answer]\n",
                lines(OpenQuestionsCsv.load(
                        SourceText.of("answers.csv", "case,number,from,to\nC,1,A,gift\n"), mapping)));
    }

    @Test
    void the_file_asks_in_a_language_and_tells_the_choices() {
        StringBuilder file = new StringBuilder(OpenQuestionsCsv.header());
        MigrationMapping mapping = MigrationMapping.of(List.of(Split.of(
                IssueCode.of("A"),
                Map.of(Locale.ENGLISH, "Which, really?", Locale.GERMAN, "Welches?"),
                List.of(
                        SplitAnswer.of(IssueCode.of("B"), Map.of(Locale.ENGLISH, "this one")),
                        SplitAnswer.of(IssueCode.of("C"), Map.of())))));

        Migration.of(mapping)
                .move(aCase("C-1", tracked("X"), tracked("A")), AnswerSource.none())
                .open()
                .forEach(question -> file.append(OpenQuestionsCsv.row(question, Locale.ENGLISH)));

        assertEquals("""
                case,number,from,level,tracked_on,question,choices,to
                C-1,2,A,account,2025-03-02,"Which, really?",B: this one | C,
                """, file.toString());
    }

    private static String moved(String reference, String code, AnswerSource answers) {
        return Migration.of(MAPPING)
                .move(aCase(reference, tracked(code)), answers)
                .result()
                .tracking()
                .get(0)
                .issue()
                .value();
    }

    private static Validation<Seq<Diagnostic>, AnswerSheet> load(String rows) {
        return OpenQuestionsCsv.load(SourceText.of("answers.csv", "case,number,from,to\n" + rows), MAPPING);
    }

    private static String lines(Validation<Seq<Diagnostic>, AnswerSheet> loaded) {
        StringBuilder lines = new StringBuilder();
        loaded.getError().forEach(one -> lines.append(one.line()).append('\n'));
        return lines.toString();
    }
}
