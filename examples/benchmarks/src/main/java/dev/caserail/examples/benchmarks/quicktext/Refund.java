package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.model.order.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the reply tells a customer: products were missing, and the money comes back.
 *
 * @param customer the customer's name
 * @param contactDate when the customer wrote
 * @param order the order
 * @param total what comes back
 * @param byCard whether it goes to the customer's card
 * @param dueDate when it is there
 * @param agent who writes
 */
public record Refund(
        String customer,
        LocalDate contactDate,
        RefundedOrder order,
        Money total,
        boolean byCard,
        LocalDate dueDate,
        String agent) {
    /** {@return the same as maps in maps, by the names of a template's placeholders} */
    public Map<String, Object> asMap() {
        return Map.of(
                "customer", customer,
                "contact_date", contactDate,
                "order", order.asMap(),
                "total", total,
                "by_card", byCard,
                "due_date", dueDate,
                "agent", agent);
    }
}
