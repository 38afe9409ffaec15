package dev.caserail.model.event;

import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact opened the case: its first event. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseOpened extends CaseOpening permits ImmutableCaseOpened {
    /** {@return the contact, as it came in} */
    IncomingContact contact();

    /** {@return its first status; empty in journals of the first version, which had none: then {@code NEW}} */
    Optional<CaseStatus> status();

    /** {@return its first priority; empty for none} */
    Optional<PriorityCode> priority();

    /**
     * Makes the event.
     *
     * @param contact the contact
     * @param status its first status, of category NEW; empty for {@code NEW} itself
     * @param priority its first priority; empty for none
     * @return the event
     */
    static CaseOpened of(IncomingContact contact, Optional<CaseStatus> status, Optional<PriorityCode> priority) {
        return ImmutableCaseOpened.of(contact, status, priority);
    }
}
