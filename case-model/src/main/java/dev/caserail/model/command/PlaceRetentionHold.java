package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Forbid to erase personal data for a time (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface PlaceRetentionHold extends CaseCommand permits ImmutablePlaceRetentionHold {
    /** {@return the hold} */
    RetentionHold hold();

    /**
     * Makes the command.
     *
     * @param hold the hold
     * @return the command
     */
    static PlaceRetentionHold of(RetentionHold hold) {
        return ImmutablePlaceRetentionHold.of(hold);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.MANAGE_HOLDS;
    }
}
