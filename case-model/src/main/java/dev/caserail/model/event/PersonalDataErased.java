package dev.caserail.model.event;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Personal data were erased from the entries up to this one; identifiers, codes and instants remain (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface PersonalDataErased extends CaseEvent permits ImmutablePersonalDataErased {
    /** {@return the number of the last entry without personal data} */
    long upTo();

    /**
     * Makes the event.
     *
     * @param upTo the number of the last entry without personal data
     * @return the event
     */
    static PersonalDataErased of(long upTo) {
        return ImmutablePersonalDataErased.of(upTo);
    }
}
