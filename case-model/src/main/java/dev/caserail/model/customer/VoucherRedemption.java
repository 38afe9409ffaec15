package dev.caserail.model.customer;

import dev.caserail.model.identifier.OrderId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One time a voucher was redeemed. */
@WrapperStyle
@Value.Immutable
public sealed interface VoucherRedemption permits ImmutableVoucherRedemption {
    /** {@return when} */
    Instant at();

    /** {@return on which order; empty if the host does not say} */
    Optional<OrderId> order();

    /**
     * Notes a redemption.
     *
     * @param at when
     * @param order on which order; empty if the host does not say
     * @return the redemption
     */
    static VoucherRedemption of(Instant at, Optional<OrderId> order) {
        return ImmutableVoucherRedemption.of(at, order);
    }
}
