package dev.caserail.examples.supportdesk.desk;

import dev.caserail.model.SupportCase;
import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.agreement.Entitlement;
import dev.caserail.model.servicelevel.agreement.Entitlements;
import dev.caserail.routing.servicelevel.ServiceDesk;
import dev.caserail.routing.servicelevel.ServiceLevelChoice;
import dev.caserail.routing.table.NoDecision;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The service levels of a desk, and the contracts of its customers.
 *
 * @param desk calendars, clocks, service levels and their tables
 * @param entitlements the contracts; none for a desk without the file
 */
public record ServiceLevelWork(ServiceDesk desk, Entitlements entitlements) {
    /** The file of contracts in a desk's directory; the reference desk has none. */
    static final String ENTITLEMENTS = "entitlements.csv";

    /**
     * Chooses the service level of a case.
     *
     * @param state the case
     * @param at the instant at which its contract must hold
     * @return the service level and why, or that no rule matched
     */
    public Either<NoDecision, ServiceLevelChoice> choose(SupportCase state, Instant at) {
        Optional<Entitlement> entitlement = Entitlements.holding(entitlements, state.account(), at, zone());
        return desk.choose(state, entitlement);
    }

    /** Contracts are dated by the wall clock of the desk's first calendar. */
    private ZoneId zone() {
        return desk.files().calendars().codes().stream()
                .findFirst()
                .flatMap(desk.files().calendars()::find)
                .map(BusinessCalendar::definition)
                .map(definition -> definition.zone())
                .orElse(ZoneOffset.UTC);
    }
}
