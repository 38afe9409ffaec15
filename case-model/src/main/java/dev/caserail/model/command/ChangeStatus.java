package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Give the case another status (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface ChangeStatus extends CaseCommand permits ImmutableChangeStatus {
    /** {@return the status} */
    StatusCode to();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the command.
     *
     * @param to the status
     * @param reason why, as text for people
     * @return the command
     */
    static ChangeStatus of(StatusCode to, Optional<String> reason) {
        return ImmutableChangeStatus.of(to, reason);
    }

    /**
     * Makes the command without a reason.
     *
     * @param to the status
     * @return the command
     */
    static ChangeStatus of(StatusCode to) {
        return of(to, Optional.empty());
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.CHANGE_STATUS;
    }
}
