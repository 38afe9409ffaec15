package dev.caserail.model.view;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.Optional;
import org.immutables.value.Value;

/** A tracked issue, as a screen shows it. */
@ValueStyle
@Value.Immutable
public sealed interface IssueView permits ImmutableIssueView {
    /** {@return the issue and what it is about} */
    TrackedIssue tracked();

    /** {@return its label in the reader's language; its code where the taxonomy no longer has it} */
    String label();

    /** {@return whether it is the primary issue} */
    boolean primary();

    /** {@return its level; empty where the taxonomy no longer has it} */
    Optional<IssueLevel> level();

    /**
     * Starts an issue.
     *
     * @return the builder's first stage
     */
    static ImmutableIssueView.TrackedBuildStage builder() {
        return ImmutableIssueView.builder();
    }
}
