package dev.caserail.model.event;

import dev.caserail.model.contact.CallLog;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A later call on the case was logged (F13). */
@WrapperStyle
@Value.Immutable
public sealed interface CallLogged extends CaseEvent permits ImmutableCallLogged {
    /** {@return the record of the call} */
    CallLog call();

    /**
     * Makes the event.
     *
     * @param call the record of the call
     * @return the event
     */
    static CallLogged of(CallLog call) {
        return ImmutableCallLogged.of(call);
    }
}
