package dev.caserail.model.permission;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/** A bundle of permissions under a name of the desk (C11). */
@WrapperStyle
@Value.Immutable
public sealed interface Role permits ImmutableRole {
    /** {@return its stable name} */
    RoleCode code();

    /** {@return what whoever has it may do} */
    Set<Permission> permissions();

    /**
     * Makes a role.
     *
     * @param code its stable name
     * @param permissions what whoever has it may do
     * @return the role
     */
    static Role of(RoleCode code, Iterable<Permission> permissions) {
        return ImmutableRole.of(code, permissions);
    }
}
