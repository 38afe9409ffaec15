package dev.caserail.model.identity;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How sure of the customer the desk must be for each of its actions (C9): order data go to the verified holder of the
 * account only (F20).
 *
 * <pre>{@code
 * IdentityRequirements requirements = ReferenceIdentityRequirements.load();
 * requirements.check(ActionCode.of("show-order-data"), account, state, now)
 *         .peekLeft(missing -> screen.show(missing.diagnostic().line()));
 * }</pre>
 *
 * <p>An action that no row names needs a verified holder: a forgotten row must not open a door. Immutable.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IdentityRequirements permits ImmutableIdentityRequirements {
    /** {@return the requirements, one per action, in the desk's order} */
    List<IdentityRequirement> all();

    /**
     * Puts requirements together.
     *
     * @param all the requirements
     * @return the requirements
     * @throws IllegalArgumentException if two are of one action
     */
    static IdentityRequirements of(Iterable<IdentityRequirement> all) {
        return ImmutableIdentityRequirements.of(all);
    }

    /**
     * Finds what an action needs.
     *
     * @param action the action
     * @return the desk's requirement; empty if it says nothing, see {@link #required}
     */
    default Optional<IdentityRequirement> find(ActionCode action) {
        return all().stream().filter(r -> r.action().equals(action)).findFirst();
    }

    /**
     * Says what an action needs.
     *
     * @param action the action
     * @return the desk's requirement; a verified holder, by any means, where it says nothing
     */
    default IdentityRequirement required(ActionCode action) {
        return find(action)
                .orElseGet(() -> IdentityRequirement.builder()
                        .action(action)
                        .level(IdentityLevel.VERIFIED)
                        .addAllMethods(Arrays.stream(IdentityMethod.values())
                                .filter(method -> method.highest() == IdentityLevel.VERIFIED)
                                .toList())
                        .build());
    }

    /**
     * Checks whether an action is allowed.
     *
     * @param action the action
     * @param account the account whose data it shows or changes
     * @param state what is known of the customer
     * @param at when
     * @return the level there is, or what is missing and how to obtain it
     */
    default Either<IdentityMissing, IdentityLevel> check(
            ActionCode action, AccountId account, IdentityState state, Instant at) {
        IdentityRequirement needed = required(action);
        IdentityLevel found = state.levelAt(account, at);
        return found.suffices(needed.level()) ? Either.right(found) : Either.left(IdentityMissing.of(needed, found));
    }

    /** Checks that each action has one requirement. */
    @Value.Check
    default void check() {
        Set<ActionCode> seen = new HashSet<>();
        for (IdentityRequirement requirement : all()) {
            if (!seen.add(requirement.action())) {
                throw new IllegalArgumentException(
                        "action `" + requirement.action().value() + "` has two requirements");
            }
        }
    }
}
