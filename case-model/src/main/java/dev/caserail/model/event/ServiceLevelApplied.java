package dev.caserail.model.event;

import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The case is measured by these terms from now on (S11, F34). The rule that chose them is the entry's actor; elapsed time
 * and pauses stay.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ServiceLevelApplied extends CaseEvent permits ImmutableServiceLevelApplied {
    /** {@return the terms before; empty for none} */
    Optional<ServiceTerms> from();

    /** {@return the terms from now on} */
    ServiceTerms to();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the event.
     *
     * @param from the terms before; empty for none
     * @param to the terms from now on
     * @param reason why
     * @return the event
     */
    static ServiceLevelApplied of(Optional<ServiceTerms> from, ServiceTerms to, Optional<String> reason) {
        return ImmutableServiceLevelApplied.of(from, to, reason);
    }
}
