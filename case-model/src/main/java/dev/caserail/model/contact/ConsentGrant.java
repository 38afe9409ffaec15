package dev.caserail.model.contact;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** When and how a customer agreed to the recording of a call (C5): what the desk has to be able to show. */
@WrapperStyle
@Value.Immutable
public sealed interface ConsentGrant permits ImmutableConsentGrant {
    /** {@return when the customer agreed} */
    Instant at();

    /** {@return how} */
    ConsentForm form();

    /**
     * Notes a consent.
     *
     * @param at when the customer agreed
     * @param form how
     * @return the grant
     */
    static ConsentGrant of(Instant at, ConsentForm form) {
        return ImmutableConsentGrant.of(at, form);
    }
}
