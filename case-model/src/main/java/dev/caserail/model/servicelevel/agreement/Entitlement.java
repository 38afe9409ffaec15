package dev.caserail.model.servicelevel.agreement;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.EntitlementId;
import dev.caserail.model.identifier.PlanCode;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an account may expect by contract (F34): a plan, for a time. The targets that a plan buys, by priority and channel,
 * stand in the desk's decision table.
 */
@ValueStyle
@Value.Immutable
public sealed interface Entitlement permits ImmutableEntitlement {
    /** {@return its identifier} */
    EntitlementId id();

    /** {@return the account whose contract it is} */
    AccountId account();

    /** {@return what the contract buys} */
    PlanCode plan();

    /** {@return the first date on which it holds} */
    LocalDate from();

    /** {@return the last date on which it holds; empty if it runs on} */
    Optional<LocalDate> until();

    /** {@return the calendar of this contract; empty for that of the service level} */
    Optional<CalendarCode> calendar();

    /**
     * Starts a contract.
     *
     * @return the builder's first stage
     */
    static ImmutableEntitlement.IdBuildStage builder() {
        return ImmutableEntitlement.builder();
    }

    /**
     * Says whether it holds.
     *
     * @param date the date, in the desk's zone
     * @return whether the date lies within the contract's time; first and last date do
     */
    default boolean covers(LocalDate date) {
        return !date.isBefore(from())
                && until().map(last -> !date.isAfter(last)).orElse(true);
    }

    /** Checks the order of the dates. */
    @Value.Check
    default void check() {
        until().filter(last -> last.isBefore(from())).ifPresent(last -> {
            throw new IllegalArgumentException(
                    "entitlement `" + id().value() + "` ends on " + last + ", before it begins on " + from());
        });
    }
}
