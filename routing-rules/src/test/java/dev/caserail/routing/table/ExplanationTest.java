package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** T7: in words of the table's own labels. */
    @Test
    void speaks_the_labels_above_the_columns() {
        Map<String, String> labels = Map.of("items", "Items ordered", "city", "City", "tags", "City");
        Explanation<String> explained = TABLE.explain(new Order(3, Optional.of("Ulm"), Set.of()));

        List<String> words = explained.words(Locale.ENGLISH, labels);

        assertEquals("rule few: Items ordered is below 10 (3) and not (city is Kiel) (Ulm)", words.get(0));
        assertEquals("rule big asks that Items ordered is above 20, found 3", words.get(1));
        assertEquals("rule gold asks that tags contains GOLD, found (empty)", words.get(2));
        assertEquals("with Items ordered 21 instead of 3: large (rule big)", words.get(5));
        assertEquals(
                "mit Items ordered 21 statt 3: large (Regel big)",
                explained.words(Locale.GERMAN, labels).get(5));
    }

    /** T7: an explanation of what could not be decided says why, and what would help. */
    @Test
    void explains_what_the_policy_forbids() {
        DecisionTable<Order, String> unique = DecisionTable.of(
                "vans",
                "1",
                HitPolicy.UNIQUE,
                SCHEMA,
                OutputSchema.of(OutputColumn.text("van")),
                TABLE.rules().subList(0, 2));
        Explanation<String> broken = unique.explain(new Order(25, Optional.empty(), Set.of("GOLD")));
        Explanation<String> none = unique.explain(new Order(3, Optional.empty(), Set.of()));

        assertTrue(broken.words(Locale.ENGLISH, Map.of("items", "Items ordered"))
                .get(0)
                .endsWith("but these rules match: big, gold (Items ordered 25, tags GOLD)"));
        assertEquals(2, broken.alternatives().size());
        assertTrue(none.words(Locale.ENGLISH).get(0).endsWith("matches (items 3, tags (empty))"));
        assertEquals(2, none.alternatives().size());
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
