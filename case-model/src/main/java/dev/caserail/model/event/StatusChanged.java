package dev.caserail.model.event;

import dev.caserail.model.status.CaseStatus;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The case went to another status (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface StatusChanged extends CaseEvent permits ImmutableStatusChanged {
    /** {@return the status it had} */
    CaseStatus from();

    /** {@return the status it has now} */
    CaseStatus to();

    /** {@return why, as text for people; always present where a case is reopened} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the event.
     *
     * @param from the status it had
     * @param to the status it has now
     * @param reason why, as text for people; always present where a case is reopened
     * @return the event
     */
    static StatusChanged of(CaseStatus from, CaseStatus to, Optional<String> reason) {
        return ImmutableStatusChanged.of(from, to, reason);
    }
}
