package dev.caserail.model.identity;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** How sure of the customer the desk must be for one action, and by which means it becomes so (C9). */
@ValueStyle
@Value.Immutable
public sealed interface IdentityRequirement permits ImmutableIdentityRequirement {
    /** {@return the action} */
    ActionCode action();

    /** {@return the level it needs} */
    IdentityLevel level();

    /** {@return the means that the desk offers to reach the level, the best first; they are for people to choose from} */
    List<IdentityMethod> methods();

    /**
     * Starts a requirement.
     *
     * @return the builder's first stage
     */
    static ImmutableIdentityRequirement.ActionBuildStage builder() {
        return ImmutableIdentityRequirement.builder();
    }

    /** Checks that the level can be reached by each of the means. */
    @Value.Check
    default void check() {
        for (IdentityMethod method : methods()) {
            if (!method.highest().suffices(level())) {
                throw new IllegalArgumentException("method " + method + " establishes " + method.highest()
                        + " at most, action `" + action().value() + "` needs " + level());
            }
        }
        if (methods().isEmpty() && level() != IdentityLevel.NONE) {
            throw new IllegalArgumentException(
                    "action `" + action().value() + "` needs " + level() + ", but no method is given to reach it");
        }
    }
}
