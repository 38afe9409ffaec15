package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Erase the personal data of the case: texts and contact data go, identifiers, codes and instants remain (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface ErasePersonalData extends CaseCommand permits ImmutableErasePersonalData {
    /** {@return why, as text for people without personal data of its own} */
    String reason();

    /**
     * Makes the command.
     *
     * @param reason why, as text for people without personal data of its own
     * @return the command
     */
    static ErasePersonalData of(String reason) {
        return ImmutableErasePersonalData.of(reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ERASE_PERSONAL_DATA;
    }
}
