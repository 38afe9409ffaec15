package dev.caserail.model.actor;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import org.immutables.value.Value;

/** The customer of the case. */
@WrapperStyle
@Value.Immutable
public sealed interface CustomerActor extends Actor permits ImmutableCustomerActor {
    /** {@return the customer's account} */
    AccountId account();
}
