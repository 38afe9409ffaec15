package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Take the case from its agent. */
@WrapperStyle
@Value.Immutable
public sealed interface UnassignCase extends CaseCommand permits ImmutableUnassignCase {
    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the command.
     *
     * @param reason why, as text for people
     * @return the command
     */
    static UnassignCase of(Optional<String> reason) {
        return ImmutableUnassignCase.of(reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ASSIGN;
    }
}
