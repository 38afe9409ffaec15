package dev.caserail.model.event;

import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Somebody's identity was established, or the attempt failed (C9). */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityChecked extends CaseEvent permits ImmutableIdentityChecked {
    /** {@return the check} */
    IdentityCheck check();

    /**
     * Makes the event.
     *
     * @param check the check
     * @return the event
     */
    static IdentityChecked of(IdentityCheck check) {
        return ImmutableIdentityChecked.of(check);
    }
}
