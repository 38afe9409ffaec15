package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.model.order.Money;
import java.util.Map;

/**
 * A product that was missing.
 *
 * @param name what it is called
 * @param price what it cost
 */
public record MissingProduct(String name, Money price) {
    Map<String, Object> asMap() {
        return Map.of("name", name, "price", price);
    }
}
