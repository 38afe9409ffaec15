package dev.caserail.model.status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a status means for behaviour (C1): the desk names the statuses, the category says what may happen next. Whether a
 * case is closed is a property of its category, never of a name.
 */
public enum StatusCategory {
    /** Nobody has worked on it. Nothing goes back to here. */
    NEW,
    /** It is worked on. */
    OPEN,
    /** The customer has to answer. */
    WAITING_CUSTOMER,
    /** Somebody else has to do something, such as a carrier or an engineer. */
    ON_HOLD,
    /** Done for the desk; the customer may still come back within the reopen window. */
    RESOLVED,
    /** Done for good; a new contact about it becomes a follow-up case. */
    CLOSED,
    /** Its entries are in another case; what remains is a tombstone that redirects there (C7). */
    MERGED,
    /** Unwanted mail. */
    SPAM;

    /**
     * {@return the categories a case may go to from here, in the order of this enum} A merged case has none: its merge can
     * only be undone.
     */
    public Set<StatusCategory> next() {
        return switch (this) {
            case NEW -> Collections.unmodifiableSet(EnumSet.of(OPEN, MERGED, SPAM));
            case OPEN -> Collections.unmodifiableSet(EnumSet.of(WAITING_CUSTOMER, ON_HOLD, RESOLVED, MERGED, SPAM));
            case WAITING_CUSTOMER, ON_HOLD -> Collections.unmodifiableSet(EnumSet.of(OPEN, RESOLVED, MERGED));
            case RESOLVED -> Collections.unmodifiableSet(EnumSet.of(OPEN, CLOSED, MERGED));
            case CLOSED, SPAM -> Collections.unmodifiableSet(EnumSet.of(OPEN));
            case MERGED -> Set.of();
        };
    }

    /**
     * Says whether a case may go from here to there. To stay in a category under another name of the desk is always
     * possible, except in {@link #NEW} and {@link #MERGED}.
     *
     * @param to the other category
     * @return whether the table of C1 has the step
     */
    public boolean mayGoTo(StatusCategory to) {
        return to == this ? this != NEW && this != MERGED : next().contains(to);
    }

    /** {@return whether work on the case is over: resolved, closed, merged or spam} */
    public boolean over() {
        return this == RESOLVED || this == CLOSED || this == MERGED || this == SPAM;
    }
}
