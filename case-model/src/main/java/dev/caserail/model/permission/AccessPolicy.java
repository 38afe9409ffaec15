package dev.caserail.model.permission;

import dev.caserail.model.actor.Actor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says what somebody may do (C11). The host knows its users and answers by their roles; {@link RoleBasedAccess} does so
 * from data. Called for every command, by any thread.
 */
@FunctionalInterface
public interface AccessPolicy {
    /**
     * Lists what somebody may do.
     *
     * @param actor who
     * @return their permissions; empty for nobody the desk knows
     */
    Set<Permission> permissions(Actor actor);

    /** {@return the policy of a desk without restrictions: everybody may do everything} */
    static AccessPolicy open() {
        Set<Permission> all = Collections.unmodifiableSet(EnumSet.allOf(Permission.class));
        return actor -> all;
    }
}
