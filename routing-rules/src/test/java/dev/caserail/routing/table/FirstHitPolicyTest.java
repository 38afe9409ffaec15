package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** T2: under FIRST, the first rule whose conditions all hold decides. */
class FirstHitPolicyTest {
    /** A host's own type. */
    private record Order(int items, Optional<String> city) {}

    private static final FactSchema<Order> SCHEMA = FactSchema.<Order>builder("orders")
            .number("items", NumberDomain.count(), o -> BigDecimal.valueOf(o.items()))
            .optionalText("city", Order::city)
            .build();

    private static final OutputSchema<String> OUTPUTS = OutputSchema.of(OutputColumn.text("van"));

    @Test
    void decides_by_the_first_match_and_says_why() {
        DecisionTable<Order, String> table = table(rule("big", "small", "items", "> 20"), rule("rest", "any"));

        Decision<String> decision =
                table.decide(new Order(25, Optional.empty())).get();

        assertEquals("small", decision.outcome());
        assertEquals(RuleId.of("big"), decision.rule());
        assertEquals(table.version(), decision.table());
        assertEquals("rule big: items is above 20 (25)", decision.reason(Locale.ENGLISH));
        assertEquals("Regel big: items ist größer als 20 (25)", decision.reason(Locale.GERMAN));
        assertEquals(Map.of("note", "by big"), decision.annotations());
        assertEquals(
                "rule rest: takes every other case",
                table.decide(new Order(3, Optional.empty())).get().reason(Locale.ENGLISH));
    }

    @Test
    void no_match_is_an_explicit_answer_with_the_facts() {
        DecisionTable<Order, String> table = table(rule("big", "small", "items", "> 20", "city", "Berlin"));

        NoDecision none = table.decide(new Order(3, Optional.empty())).getLeft();

        assertEquals(table.version(), none.table());
        assertEquals("3", none.facts().get("items").shown());
        assertEquals("(absent)", none.facts().get("city").shown());
    }

    @Test
    void an_absent_fact_meets_only_dash_and_null() {
        Order nowhere = new Order(1, Optional.empty());

        assertTrue(table(rule("a", "x", "city", "Berlin")).decide(nowhere).isLeft());
        assertTrue(table(rule("a", "x", "city", "not(Berlin)")).decide(nowhere).isLeft());
        assertTrue(table(rule("a", "x", "city", "!= Berlin")).decide(nowhere).isLeft());
        assertTrue(table(rule("a", "x", "city", "-")).decide(nowhere).isRight());
        assertTrue(table(rule("a", "x", "city", "null")).decide(nowhere).isRight());
        assertTrue(table(rule("a", "x", "city", "Berlin, null")).decide(nowhere).isRight());
    }

    @Property
    void equals_the_first_match_of_a_plain_list_of_predicates(
            @ForAll("predicates") @Size(max = 12) List<Predicate> predicates,
            @ForAll @IntRange(max = 12) int items,
            @ForAll boolean berlin) {
        List<Rule> rules = new ArrayList<>();
        String expected = null;
        for (int i = 0; i < predicates.size(); i++) {
            Predicate p = predicates.get(i);
            rules.add(rule("r" + i, "out" + i, "items", p.items(), "city", p.city()));
            boolean city = p.city().equals("-") || p.city().equals(berlin ? "Berlin" : "null");
            if (expected == null && p.holds().test(items) && city) {
                expected = "out" + i;
            }
        }
        rules.add(rule("last", "other"));
        DecisionTable<Order, String> table = DecisionTable.of("t", "1", HitPolicy.FIRST, SCHEMA, OUTPUTS, rules);

        Either<NoDecision, Decision<String>> decision =
                table.decide(new Order(items, berlin ? Optional.of("Berlin") : Optional.empty()));

        assertEquals(expected == null ? "other" : expected, decision.get().outcome());
    }

    @Test
    void two_hundred_thousand_decisions_over_sixty_rules_are_quick() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 59; i++) {
            rules.add(rule(
                    "r" + i, "out" + i, "items", "[" + i * 10 + ".." + (i * 10 + 9) + "]", "city", "Berlin, Bonn"));
        }
        rules.add(rule("last", "other"));
        DecisionTable<Order, String> table = DecisionTable.of("t", "1", HitPolicy.FIRST, SCHEMA, OUTPUTS, rules);
        int others = 0;
        long start = System.nanoTime();
        for (int i = 0; i < 200_000; i++) {
            Order order = new Order(i % 700, Optional.of(i % 2 == 0 ? "Berlin" : "Ulm"));
            others += table.decide(order).get().outcome().equals("other") ? 1 : 0;
        }

        assertTrue(System.nanoTime() - start < 20_000_000_000L, "took far too long");
        assertTrue(others > 100_000);
    }

    @Test
    void refuses_what_makes_no_table() {
        Rule one = rule("a", "x");

        assertThrows(IllegalArgumentException.class, () -> table());
        assertThrows(IllegalArgumentException.class, () -> table(one, one));
        FactSchema<Order> other =
                FactSchema.<Order>builder("other").flag("x", o -> true).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> DecisionTable.of(
                        "t", "1", HitPolicy.FIRST, other, OUTPUTS, List.of(rule("a", "x", "items", "1"))));
    }

    /** A condition on items, the same as Java, and a condition on the city. */
    record Predicate(String items, IntPredicate holds, String city) {}

    @Provide
    Arbitrary<List<Predicate>> predicates() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, 12);
        Arbitrary<String> cities = Arbitraries.of("-", "Berlin", "null");
        return Combinators.combine(Arbitraries.integers().between(0, 3), bounds, bounds, cities)
                .as((kind, a, b, city) -> switch (kind) {
                    case 0 -> new Predicate(a + ", " + b, i -> i == a || i == b, city);
                    case 1 -> new Predicate("[" + a + ".." + b + ")", i -> i >= a && i < b, city);
                    case 2 -> new Predicate("not(< " + a + ")", i -> i >= a, city);
                    default -> new Predicate("-", i -> true, city);
                })
                .list()
                .ofMaxSize(12);
    }

    private static DecisionTable<Order, String> table(Rule... rules) {
        return DecisionTable.of("vans", "1", HitPolicy.FIRST, SCHEMA, OUTPUTS, Arrays.asList(rules));
    }

    private static Rule rule(String id, String outcome, String... conditions) {
        List<InputEntry> inputs = new ArrayList<>();
        for (int i = 0; i < conditions.length; i += 2) {
            String text = conditions[i + 1];
            inputs.add(InputEntry.of(
                    conditions[i],
                    ConditionParser.parse(
                                    text, SCHEMA.find(conditions[i]).orElseThrow(), SourceText.of("cell", text)::at)
                            .get()));
        }
        return Rule.builder()
                .id(RuleId.of(id))
                .addAllInputs(inputs)
                .addOutput(TextValue.of(outcome))
                .putAnnotation("note", "by " + id)
                .build();
    }
}
