package dev.caserail.model.servicelevel.step;

import dev.caserail.model.permission.RoleCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Everybody of a role is told. */
@WrapperStyle
@Value.Immutable
public sealed interface NotifyRole extends EscalationIntent permits ImmutableNotifyRole {
    /** {@return the role that is told} */
    RoleCode role();

    /**
     * Makes one.
     *
     * @param role the role that is told
     * @return the intent
     */
    static NotifyRole of(RoleCode role) {
        return ImmutableNotifyRole.of(role);
    }
}
