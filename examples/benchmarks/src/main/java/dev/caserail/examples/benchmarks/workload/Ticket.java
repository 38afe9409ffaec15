package dev.caserail.examples.benchmarks.workload;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueLevel;
import java.math.BigDecimal;

/**
 * What a table is asked about: a host's own type.
 *
 * @param channel the way it came in
 * @param level what its issue is tracked on
 * @param issue its issue, one of 96
 * @param language the customer's language, one of six
 * @param tier what the customer is promised
 * @param status how far the order is
 * @param total what the order costs, with two decimals
 * @param age how long the ticket has been waiting, in minutes
 */
public record Ticket(
        TicketChannel channel,
        IssueLevel level,
        IssueCode issue,
        String language,
        CustomerTier tier,
        OrderStatus status,
        BigDecimal total,
        long age) {}
