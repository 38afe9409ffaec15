package dev.caserail.model.permission;

import dev.caserail.model.actor.Actor;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Access by roles (C11): the desk says what each role may do, the host who has which roles. Immutable. */
public final class RoleBasedAccess implements AccessPolicy {
    private final Map<RoleCode, Role> roles = new HashMap<>();
    private final Function<Actor, Set<RoleCode>> held;

    private RoleBasedAccess(Iterable<Role> roles, Function<Actor, Set<RoleCode>> held) {
        roles.forEach(role -> this.roles.put(role.code(), role));
        this.held = held;
    }

    /**
     * Makes the policy.
     *
     * @param roles the desk's roles, such as those of {@link RolesCsv}
     * @param held the roles somebody has; called for every command, by any thread
     * @return the policy; a role it does not know permits nothing
     */
    public static RoleBasedAccess of(Iterable<Role> roles, Function<Actor, Set<RoleCode>> held) {
        return new RoleBasedAccess(roles, held);
    }

    @Override
    public Set<Permission> permissions(Actor actor) {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        for (RoleCode code : held.apply(actor)) {
            Optional.ofNullable(roles.get(code)).ifPresent(role -> all.addAll(role.permissions()));
        }
        return Collections.unmodifiableSet(all);
    }
}
