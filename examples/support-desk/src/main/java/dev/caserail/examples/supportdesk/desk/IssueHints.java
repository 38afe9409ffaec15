package dev.caserail.examples.supportdesk.desk;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.suggest.SuggestedIssue;
import dev.caserail.taxonomy.suggest.SuggestionModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a contact that carries no issue is likely about: a hint to the agent, who decides. A desk that learned a model from its
 * history puts it among its files; else the taxonomy's own words speak.
 */
final class IssueHints {
    /** The file of a desk's own model. */
    static final String FILE = "issues.model";

    private static final int MOST = 3;

    private final Optional<SuggestionModel> model;
    private final Map<String, Issue> issues;

    private IssueHints(Optional<SuggestionModel> model, Map<String, Issue> issues) {
        this.model = model;
        this.issues = issues;
    }

    static IssueHints of(Optional<SuggestionModel> own, IssueTaxonomy taxonomy) {
        return new IssueHints(
                own.or(() -> enough(taxonomy) ? Optional.of(SuggestionModel.from(taxonomy)) : Optional.empty()),
                taxonomy.issues().stream()
                        .collect(Collectors.toMap(issue -> issue.code().value(), Function.identity())));
    }

    /** The issues of the desk that a text is likely about, the likeliest first; none where none is likely enough. */
    List<SuggestedIssue> about(String text, LocalDate day) {
        return model.stream()
                .flatMap(words -> words.suggest(text, words.codes().size()).issues().stream())
                .filter(suggested -> Optional.ofNullable(
                                issues.get(suggested.code().value()))
                        .filter(issue -> issue.inForce(day))
                        .isPresent())
                .limit(MOST)
                .toList();
    }

    /** Whether there is something to choose between. */
    private static boolean enough(IssueTaxonomy taxonomy) {
        return taxonomy.issues().stream()
                        .filter(issue -> issue.retirement().isEmpty())
                        .count()
                > 1;
    }

    /** Tells them without the customer's words. */
    static String help(List<SuggestedIssue> suggested) {
        String record = "record at least one issue on every case";
        return suggested.isEmpty()
                ? record
                : record + "; by its words it may be "
                        + suggested.stream().map(one -> one.code().value()).collect(Collectors.joining(", "));
    }
}
