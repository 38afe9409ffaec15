package dev.caserail.model.command;

import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Record that somebody proved who they are, or failed to (C9). */
@WrapperStyle
@Value.Immutable
public sealed interface RecordIdentityCheck extends CaseCommand permits ImmutableRecordIdentityCheck {
    /** {@return the check} */
    IdentityCheck check();

    /**
     * Makes the command.
     *
     * @param check the check
     * @return the command
     */
    static RecordIdentityCheck of(IdentityCheck check) {
        return ImmutableRecordIdentityCheck.of(check);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.CONFIRM_IDENTITY;
    }

    @Override
    @Value.NonAttribute
    default boolean appendOnly() {
        return true;
    }
}
