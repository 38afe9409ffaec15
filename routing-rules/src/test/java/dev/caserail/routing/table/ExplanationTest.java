package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.AbsentFact;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T7: explanations and nearest alternatives. */
class ExplanationTest {
    /** A host's own type. */
    private record Order(int items, Optional<String> city, Set<String> tags) {}

    private static final FactSchema<Order> SCHEMA = FactSchema.<Order>builder("orders")
            .number("items", NumberDomain.count(), o -> BigDecimal.valueOf(o.items()))
            .optionalText("city", Order::city)
            .set("tags", FiniteDomain.of("tag", List.of("GOLD", "NEW")), Order::tags, t -> t)
            .build();

    private static final DecisionTable<Order, String> TABLE = TableCsv.load(
                    SourceText.of("t.csv", """
            # table: vans
            # hit policy: FIRST
            # version: 1
            # default van: none
            rule,items,city,tags,van
            big,> 20,-,-,large
            gold,-,-,contains GOLD,express
            both,[10..20],"Kiel, Ulm",-,train
            few,< 10,not(Kiel),-,small
            """), SCHEMA, OutputSchema.of(OutputColumn.text("van")))
            .get()
            .value();

    @Test
    void says_of_each_rule_what_failed_it_and_what_would_lead_elsewhere() {
        Explanation<String> explained = TABLE.explain(new Order(3, Optional.of("Ulm"), Set.of()));

        assertEquals(
                List.of(
                        "rule few: items is below 10 (3) and not (city is Kiel) (Ulm)",
                        "rule big asks that items is above 20, found 3",
                        "rule gold asks that tags contains GOLD, found (empty)",
                        "rule both asks that items lies between 10 and 20, found 3",
                        "rule few matches",
                        "with items 21 instead of 3: large (rule big)",
                        "with tags GOLD instead of (empty): express (rule gold)",
                        "with items 10 instead of 3: train (rule both)",
                        "with city Kiel instead of Ulm: none (default)"),
                explained.words(Locale.ENGLISH));
        assertEquals(
                "Regel big verlangt: items ist größer als 20; gefunden: 3",
                explained.words(Locale.GERMAN).get(1));
        assertEquals(
                "mit city Kiel statt Ulm: none (Vorgabe)",
                explained.words(Locale.GERMAN).get(8));
        assertTrue(explained.complete());
    }

    @Test
    void names_all_failing_conditions_on_demand_and_changes_of_two_facts() {
        Explanation<String> explained = TABLE.explain(new Order(3, Optional.of("Kiel"), Set.of()));
        Explanation<String> nowhere = TABLE.explain(new Order(3, Optional.empty(), Set.of("GOLD")));

        assertEquals(1, explained.traces().get(3).failed().size());
        assertEquals(2, nowhere.traces().get(2).failed().size());
        assertEquals(AbsentFact.ABSENT, nowhere.traces().get(2).failed().get(1).fact());
        assertEquals(
                "with items 10 instead of 3 and city Kiel instead of (absent) and tags (empty) instead of GOLD: train"
                        + " (rule both)",
                nowhere.alternatives().stream()
                        .filter(a -> a.outcome().equals("train"))
                        .findFirst()
                        .orElseThrow()
                        .words(Locale.ENGLISH));
    }
}
