package dev.caserail.examples.ruletests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.caserail.routing.arbitrary.FactArbitraries;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** T12: what holds for all complaints, whatever the rules are. */
class RefundLawsTest {
    private final DecisionTable<NamedFacts, NamedFacts> table = Refunds.table();

    @Provide
    Arbitrary<NamedFacts> complaints() {
        return FactArbitraries.of(table);
    }

    @Property(tries = 500)
    void a_person_looks_at_every_large_sum(@ForAll("complaints") NamedFacts complaint) {
        Assume.that(number(complaint, "price").compareTo(BigDecimal.valueOf(40)) > 0);

        assertEquals("TEAM", answer(complaint), complaint.shown());
    }

    @Property(tries = 500)
    void waiting_a_day_longer_never_brings_money(@ForAll("complaints") NamedFacts complaint) {
        Assume.that(!answer(complaint).equals("REFUND"));
        NamedFacts later = with(
                complaint,
                "days since delivery",
                number(complaint, "days since delivery").add(BigDecimal.ONE));

        assertNotEquals("REFUND", answer(later), later.shown());
    }

    private String answer(NamedFacts complaint) {
        return table.decide(complaint).get().outcome().fact("answer").shown();
    }

    private static BigDecimal number(NamedFacts complaint, String name) {
        return ((NumberValue) complaint.fact(name)).number();
    }

    private static NamedFacts with(NamedFacts complaint, String name, BigDecimal number) {
        Map<String, Fact> facts = new LinkedHashMap<>(complaint.facts());
        facts.put(name, NumberValue.of(number));
        return NamedFacts.of(facts);
    }
}
