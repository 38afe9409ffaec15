package dev.caserail.model.command;

import dev.caserail.model.contact.CallLog;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/** Log a later call on the case (F13). The call's constraints are checked before, as those of a contact are. */
@WrapperStyle
@Value.Immutable
public sealed interface LogCall extends CaseCommand permits ImmutableLogCall {
    /** {@return the record of the call} */
    @Valid
    CallLog call();

    /**
     * Makes the command.
     *
     * @param call the record of the call
     * @return the command
     */
    static LogCall of(CallLog call) {
        return ImmutableLogCall.of(call);
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.LOG_CALLS;
    }
}
