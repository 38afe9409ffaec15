package dev.caserail.examples.benchmarks.quicktext;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An order of which something was missing.
 *
 * @param number its number
 * @param date its day
 * @param missing what was missing
 */
public record RefundedOrder(String number, LocalDate date, List<MissingProduct> missing) {
    /** Copies the list. */
    public RefundedOrder {
        missing = List.copyOf(missing);
    }

    Map<String, Object> asMap() {
        return Map.of(
                "number", number,
                "date", date,
                "missing", missing.stream().map(MissingProduct::asMap).toList());
    }
}
