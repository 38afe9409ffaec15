package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How many tracked issues went one way. */
@ValueStyle
@Value.Immutable
public sealed interface MoveCount permits ImmutableMoveCount {
    /** {@return the code that was tracked} */
    IssueCode from();

    /** {@return how they moved, or why they stayed} */
    MoveOutcome outcome();

    /** {@return how many they are} */
    long count();

    /** {@return the code that stands there now; empty where they stayed} */
    Optional<IssueCode> to();

    /** {@return the first cases, at most {@value MigrationTally#EXAMPLES}} */
    List<CaseReference> examples();
}
