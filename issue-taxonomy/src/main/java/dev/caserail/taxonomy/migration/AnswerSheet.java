package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.history.CaseReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers that people wrote into a file of open questions ({@link OpenQuestionsCsv}). Immutable. */
public final class AnswerSheet implements AnswerSource {
    private final Map<Place, Answer> answers;

    /** Which tracked issue of which case. */
    record Place(CaseReference reference, int number) {}

    /** What became of which code, and where that is written. */
    record Answer(IssueCode from, IssueCode to, FileLocation where) {}

    AnswerSheet(Map<Place, Answer> answers) {
        this.answers = new LinkedHashMap<>(answers);
    }

    /**
     * Takes note of which answers are asked for, for one run of a migration.
     *
     * @return a source with the same answers
     */
    public NotedAnswers noted() {
        return new NotedAnswers(this);
    }

    Map<Place, Answer> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** {@return how many answers there are} */
    public int size() {
        return answers.size();
    }

    /**
     * Looks a question up, by its case, the number of the tracked issue and its code.
     *
     * @param question the question
     * @return the answer; empty if the file has none, or asked about another code there, or its answer is none of the
     *     choices
     */
    @Override
    public Optional<IssueCode> answer(OpenQuestion question) {
        return Optional.ofNullable(answers.get(new Place(question.reference(), question.number())))
                .filter(answer -> answer.from().equals(question.split().from()))
                .map(Answer::to)
                .filter(to -> question.choices().stream()
                        .anyMatch(choice -> choice.to().equals(to)));
    }
}
