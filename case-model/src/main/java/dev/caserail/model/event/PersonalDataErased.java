package dev.caserail.model.event;

import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Personal data were erased from the entries up to this one; identifiers, codes and instants remain (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface PersonalDataErased extends CaseEvent permits ImmutablePersonalDataErased {
    /** {@return the number of the last entry without personal data} */
    long upTo();

    /** {@return the data-subject request that asked for it} */
    Optional<PrivacyRequestId> request();

    /**
     * Makes the event.
     *
     * @param upTo the number of the last entry without personal data
     * @param request the data-subject request that asked for it
     * @return the event
     */
    static PersonalDataErased of(long upTo, Optional<PrivacyRequestId> request) {
        return ImmutablePersonalDataErased.of(upTo, request);
    }
}
