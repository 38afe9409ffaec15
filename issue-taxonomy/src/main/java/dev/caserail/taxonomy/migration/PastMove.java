package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one tracked issue of a case. */
@ValueStyle
@Value.Immutable
public sealed interface PastMove permits ImmutablePastMove {
    /** {@return which of the case's tracked issues it is, from 1} */
    int number();

    /** {@return the code that was tracked} */
    IssueCode from();

    /** {@return how it moved, or why it stayed} */
    MoveOutcome outcome();

    /** {@return the code that stands there now; empty where it stayed} */
    Optional<IssueCode> to();

    /** Checks that what moved went somewhere. */
    @Value.Check
    default void check() {
        if (outcome().moved() != to().isPresent()) {
            throw new IllegalArgumentException("`" + from().value() + "` is " + outcome() + " and has "
                    + to().map(IssueCode::value).orElse("no code") + " in its place");
        }
    }
}
