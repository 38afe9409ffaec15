package dev.caserail.model.event;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.util.Optional;
import org.immutables.value.Value;

/** A tracked issue was wrong and was corrected (C12). */
@WrapperStyle
@Value.Immutable
public sealed interface IssueCorrected extends CaseEvent permits ImmutableIssueCorrected {
    /** {@return what was recorded} */
    TrackedIssue from();

    /** {@return what is recorded now} */
    TrackedIssue to();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the event.
     *
     * @param from what was recorded
     * @param to what is recorded now
     * @param reason why, as text for people
     * @return the event
     */
    static IssueCorrected of(TrackedIssue from, TrackedIssue to, Optional<String> reason) {
        return ImmutableIssueCorrected.of(from, to, reason);
    }
}
