package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Give the case another priority. */
@WrapperStyle
@Value.Immutable
public sealed interface ChangePriority extends CaseCommand permits ImmutableChangePriority {
    /** {@return the priority} */
    PriorityCode to();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the command.
     *
     * @param to the priority
     * @param reason why, as text for people
     * @return the command
     */
    static ChangePriority of(PriorityCode to, Optional<String> reason) {
        return ImmutableChangePriority.of(to, reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.PRIORITIZE;
    }
}
