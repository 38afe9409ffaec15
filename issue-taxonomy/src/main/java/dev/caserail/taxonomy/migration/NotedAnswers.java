package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of a sheet, with a note of which were used in one run of a migration: work of people is not lost in silence.
 * Mutable and not for sharing between threads.
 */
public final class NotedAnswers implements AnswerSource {
    /** A warning: an answer that no question asked for, or that fits none of its choices. */
    public static final DiagnosticCode UNUSED = DiagnosticCode.of("taxonomy.migration.unused-answer");

    private final AnswerSheet sheet;
    private final Set<AnswerSheet.Place> used = new HashSet<>();

    NotedAnswers(AnswerSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Optional<IssueCode> answer(OpenQuestion question) {
        Optional<IssueCode> answer = sheet.answer(question);
        answer.ifPresent(to -> used.add(new AnswerSheet.Place(question.reference(), question.number())));
        return answer;
    }

    /** {@return a warning for each answer that was not used so far, at its place in the file, in the file's order} */
    public List<Diagnostic> unused() {
        return sheet.answers().entrySet().stream()
                .filter(entry -> !used.contains(entry.getKey()))
                .map(entry -> Diagnostic.warning(
                        UNUSED,
                        entry.getValue().where(),
                        "answer `" + entry.getValue().to().value() + "` is not used: tracked issue "
                                + entry.getKey().number()
                                + " of this case is not asked about, or is tracked on another level",
                        "check case, number and code"))
                .toList();
    }
}
