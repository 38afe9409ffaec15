package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.arbitrary.FactArbitraries;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * T12: laws of a table, for rule authors to copy. What a law says holds for all facts; examples show some.
 *
 * <p>Needs jqwik, and the arbitraries: {@code dev.caserail:routing-rules} of type {@code test-jar}, scope {@code test}.
 */
class VanLawsTest {
    private final DecisionTable<NamedFacts, NamedFacts> table = Vans.first().table();

    @Provide
    Arbitrary<NamedFacts> orders() {
        return FactArbitraries.of(table);
    }

    @Property(tries = 200)
    void few_items_always_find_a_van(@ForAll("orders") NamedFacts order) {
        NumberValue items = (NumberValue) order.fact("items");
        Assume.that(items.number().compareTo(BigDecimal.TEN) < 0);

        assertTrue(table.answerTo(order.facts()).isRight(), order.shown());
    }

    @Property(tries = 200)
    void late_orders_get_the_van_of_others(@ForAll("orders") NamedFacts order) {
        LinkedHashMap<String, Fact> late = new LinkedHashMap<>(order.facts());
        late.computeIfPresent("tags", (name, tags) -> {
            List<String> codes = new ArrayList<>(((SetFact) tags).codes());
            codes.add("LATE");
            return SetFact.of(codes);
        });

        assertEquals(
                Expectation.from(table.answerTo(order.facts())), Expectation.from(table.answerTo(late)), order.shown());
    }
}
