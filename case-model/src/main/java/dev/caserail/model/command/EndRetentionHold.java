package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** End a retention hold now, before its time (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface EndRetentionHold extends CaseCommand permits ImmutableEndRetentionHold {
    /** {@return the hold as it is} */
    RetentionHold hold();

    /** {@return why, as text for people} */
    @Value.Redacted
    String reason();

    /**
     * Makes the command.
     *
     * @param hold the hold as it is
     * @param reason why, as text for people
     * @return the command
     */
    static EndRetentionHold of(RetentionHold hold, String reason) {
        return ImmutableEndRetentionHold.of(hold, reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.MANAGE_HOLDS;
    }
}
