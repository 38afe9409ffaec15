package dev.caserail.model;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.permission.AccessPolicy;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.PermissionMissing;
import io.vavr.control.Either;

/**
 * Asks for permissions where no case is concerned: before a host lets somebody read or change rules and the settings of a
 * skill (F18, C11). What concerns a case, its {@link CaseDesk} asks for with each command. Immutable.
 *
 * <pre>{@code
 * Permissions permissions = Permissions.of(RoleBasedAccess.of(ReferenceRoles.load(), rolesOf));
 * permissions.require(agent, Permission.CHANGE_RULES); // Left: the permission to change rules is missing
 * }</pre>
 */
public final class Permissions {
    private final AccessPolicy access;

    private Permissions(AccessPolicy access) {
        this.access = access;
    }

    /**
     * Asks a policy.
     *
     * @param access the desk's policy, the one that its {@link CaseDesk} has
     * @return what asks it
     */
    public static Permissions of(AccessPolicy access) {
        return new Permissions(access);
    }

    /**
     * Requires a permission.
     *
     * @param actor who wants to do something
     * @param needed what they need for it
     * @return who it is, or the refusal, which names the missing permission
     */
    public Either<CaseError, Actor> require(Actor actor, Permission needed) {
        return access.permissions(actor).contains(needed)
                ? Either.right(actor)
                : Either.left(PermissionMissing.of(needed));
    }
}
