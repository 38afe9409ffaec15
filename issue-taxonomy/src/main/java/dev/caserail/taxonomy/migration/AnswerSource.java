package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import java.util.Optional;

/** Whoever can answer the questions of splits: a file that people filled in, a model that reads the case, a person. */
@FunctionalInterface
public interface AnswerSource {
    /**
     * Answers a question.
     *
     * @param question the question, with its choices
     * @return the code of one of the choices; empty if nobody can tell yet
     */
    Optional<IssueCode> answer(OpenQuestion question);

    /** {@return a source that answers nothing} */
    static AnswerSource none() {
        return question -> Optional.empty();
    }
}
