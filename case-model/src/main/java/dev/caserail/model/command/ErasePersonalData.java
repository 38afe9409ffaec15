package dev.caserail.model.command;

import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Erase the personal data of a case that no other case shares entries with: texts and contact data go, identifiers, codes and instants remain (C10). Cases that were merged or split are erased together, see {@code CaseDesk.erase}. */
@WrapperStyle
@Value.Immutable
public sealed interface ErasePersonalData extends CaseCommand permits ImmutableErasePersonalData {
    /** {@return the data-subject request that asks for it; empty for another reason, such as the end of a retention period} */
    Optional<PrivacyRequestId> request();

    /**
     * Makes the command.
     *
     * @param request the data-subject request that asks for it; empty for another reason, such as the end of a retention period
     * @return the command
     */
    static ErasePersonalData of(Optional<PrivacyRequestId> request) {
        return ImmutableErasePersonalData.of(request);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ERASE_PERSONAL_DATA;
    }
}
