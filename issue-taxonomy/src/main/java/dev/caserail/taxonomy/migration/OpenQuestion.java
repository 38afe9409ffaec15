package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks of one tracked issue which of the codes of a {@link Split} it is. */
@ValueStyle
@Value.Immutable
public sealed interface OpenQuestion permits ImmutableOpenQuestion {
    /** {@return the case} */
    CaseReference reference();

    /** {@return which of the case's tracked issues it is, from 1} */
    int number();

    /** {@return the issue as it was tracked} */
    PastTracking tracking();

    /** {@return what became of its code, with the question} */
    Split split();

    /** {@return the answers that fit the level it was tracked on, in the author's order; at least two} */
    List<SplitAnswer> choices();
}
