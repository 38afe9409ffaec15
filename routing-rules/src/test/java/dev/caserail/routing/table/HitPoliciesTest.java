package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T2, DMN 1.5 clause 8.2.8: what follows when no, one or several rules match. */
class HitPoliciesTest {
    /** A host's own type. */
    private record Order(int items, Optional<String> city) {
        static Order of(int items) {
            return new Order(items, Optional.empty());
        }
    }

    private static final FactSchema<Order> SCHEMA = FactSchema.<Order>builder("orders")
            .number("items", NumberDomain.count(), o -> BigDecimal.valueOf(o.items()))
            .optionalText("city", Order::city)
            .build();

    private static final OutputSchema<String> VANS = OutputSchema.of(
            OutputColumn.code("van", FiniteDomain.of("van", List.of("large", "small", "bike")), v -> v));
    private static final OutputSchema<BigDecimal> POINTS =
            OutputSchema.of(OutputColumn.number("points", NumberDomain.any()));

    private static final Rule FEW = rule("few", "< 10", CodeValue.of("bike"));
    private static final Rule SOME = rule("some", "[5..20]", CodeValue.of("small"));
    private static final Rule MANY = rule("many", "> 15", CodeValue.of("large"));

    @Test
    void unique_answers_the_only_match() {
        DecisionTable<Order, String> table = vans(HitPolicy.UNIQUE, FEW, SOME, MANY);

        assertEquals("bike", table.decide(Order.of(4)).get().outcome());
        assertEquals("small", table.decide(Order.of(12)).get().outcome());
    }

    @Test
    void unique_with_two_matches_names_the_rules_and_the_facts() {
        DecisionTable<Order, String> table =
                vans(HitPolicy.UNIQUE, FEW, SOME, MANY, rule("all", "-", CodeValue.of("bike")));

        BrokenPolicy broken =
                (BrokenPolicy) table.decide(new Order(7, Optional.of("Ulm"))).getLeft();

        assertEquals(HitPolicy.UNIQUE, broken.hitPolicy());
        assertEquals(ids("few", "some", "all"), broken.rules());
        assertEquals(
                "table `" + table.version().shown()
                        + "`: UNIQUE allows one rule only, but these rules match: few, some, all (items 7)",
                broken.words(Locale.ENGLISH));
        assertEquals(
                "Tabelle `" + table.version().shown()
                        + "`: UNIQUE erlaubt nur eine Regel, aber es treffen zu: few, some, all (items 7)",
                broken.words(Locale.GERMAN));
    }

    @Test
    void any_wants_several_matches_to_agree() {
        DecisionTable<Order, String> table = vans(
                HitPolicy.ANY, FEW, rule("tiny", "< 3", CodeValue.of("bike")), rule("odd", "2", CodeValue.of("large")));

        assertEquals("bike", table.decide(Order.of(1)).get().outcome());
        assertEquals(RuleId.of("few"), table.decide(Order.of(1)).get().rule());
        BrokenPolicy broken = (BrokenPolicy) table.decide(Order.of(2)).getLeft();
        assertEquals(ids("few", "tiny", "odd"), broken.rules());
        assertTrue(broken.words(Locale.ENGLISH).contains("ANY needs equal outputs"));
    }

    @Test
    void priority_answers_the_output_that_was_declared_first() {
        DecisionTable<Order, String> table = vans(HitPolicy.PRIORITY, FEW, SOME, MANY);

        assertEquals("small", table.decide(Order.of(7)).get().outcome());
        assertEquals("large", table.decide(Order.of(17)).get().outcome());
        assertEquals("bike", table.decide(Order.of(2)).get().outcome());
    }

    @Test
    void priority_follows_the_tables_own_declaration_and_then_its_order() {
        List<FactValue> numbers = List.of(number("2"), number("3"), number("1"));
        DecisionTable<Order, BigDecimal> table = DecisionTable.of(
                "t",
                "1",
                HitPolicy.PRIORITY,
                SCHEMA,
                POINTS.withValues("points", numbers),
                List.of(rule("a", "-", number("1")), rule("b", "< 5", number("3")), rule("c", "< 4", number("3"))));

        assertEquals(RuleId.of("b"), table.decide(Order.of(3)).get().rule());
        assertEquals(RuleId.of("a"), table.decide(Order.of(5)).get().rule());
    }

    @Test
    void priority_ranks_several_outputs_one_after_the_other() {
        OutputColumn<String> van = OutputColumn.code("van", FiniteDomain.of("van", List.of("large", "small")), v -> v);
        OutputColumn<BigDecimal> points = OutputColumn.number("points", NumberDomain.any());
        OutputSchema<String> both =
                OutputSchema.of(van, points, (v, p) -> v + p).withValues("points", List.of(number("1"), number("2")));
        List<Rule> rules = List.of(
                rule("a", "-", CodeValue.of("small"), number("1")),
                rule("b", "-", CodeValue.of("large"), number("2")),
                rule("c", "-", CodeValue.of("large"), number("1")));

        assertEquals(
                List.of("large1", "large2", "small1"),
                DecisionTable.of("t", "1", HitPolicy.OUTPUT_ORDER, SCHEMA, both, rules)
                        .decideAll(Order.of(1))
                        .get()
                        .outcomes());
        assertEquals(
                "large1",
                DecisionTable.of("t", "1", HitPolicy.PRIORITY, SCHEMA, both, rules)
                        .decide(Order.of(1))
                        .get()
                        .outcome());
    }

    @Test
    void rule_order_and_collect_answer_all_matches_in_the_tables_order() {
        for (HitPolicy policy : List.of(HitPolicy.RULE_ORDER, HitPolicy.COLLECT)) {
            DecisionList<String> list = vans(policy, FEW, MANY, SOME, rule("seven", "7", CodeValue.of("bike")))
                    .decideAll(Order.of(7))
                    .get();

            assertEquals(List.of("bike", "small", "bike"), list.outcomes());
            assertEquals(
                    ids("few", "some", "seven"),
                    list.hits().stream().map(Hit::rule).toList());
            assertEquals("rule few: items is below 10 (7)", list.hits().get(0).reason(Locale.ENGLISH));
        }
    }

    @Test
    void output_order_answers_all_matches_best_output_first() {
        assertEquals(
                List.of("small", "bike"),
                vans(HitPolicy.OUTPUT_ORDER, FEW, SOME, MANY)
                        .decideAll(Order.of(7))
                        .get()
                        .outcomes());
    }

    @Test
    void aggregates_answer_a_number_and_the_rules_behind_it() {
        Rule[] rules = {
            rule("a", "< 10", number("1.5")), rule("b", "-", number("2.50")), rule("c", "> 10", number("-3"))
        };

        assertEquals(
                "4",
                points(HitPolicy.COLLECT_SUM, rules)
                        .aggregate(Order.of(1))
                        .get()
                        .number()
                        .toString());
        assertEquals(
                number("1.5").number(),
                points(HitPolicy.COLLECT_MIN, rules)
                        .aggregate(Order.of(1))
                        .get()
                        .number());
        assertEquals(
                number("2.5").number(),
                points(HitPolicy.COLLECT_MAX, rules)
                        .aggregate(Order.of(11))
                        .get()
                        .number());
        Aggregate<BigDecimal> count =
                points(HitPolicy.COLLECT_COUNT, rules).aggregate(Order.of(1)).get();
        assertEquals(new BigDecimal("2"), count.number());
        assertEquals(ids("a", "b"), count.hits().stream().map(Hit::rule).toList());
    }

    @Test
    void what_is_no_number_cannot_be_summed_up_but_counted() {
        for (HitPolicy policy : List.of(HitPolicy.COLLECT_SUM, HitPolicy.COLLECT_MIN, HitPolicy.COLLECT_MAX)) {
            assertEquals(
                    "hit policy " + policy.label() + " needs one output of numbers, not [van]",
                    assertThrows(IllegalArgumentException.class, () -> vans(policy, FEW, SOME))
                            .getMessage());
        }
        OutputColumn<BigDecimal> low = OutputColumn.number("low", NumberDomain.any());
        OutputColumn<BigDecimal> high = OutputColumn.number("high", NumberDomain.any());
        Rule two = rule("two", "-", number("1"), number("2"));
        assertThrows(
                IllegalArgumentException.class,
                () -> DecisionTable.of(
                        "t",
                        "1",
                        HitPolicy.COLLECT_SUM,
                        SCHEMA,
                        OutputSchema.of(low, high, BigDecimal::add),
                        List.of(two)));
        assertEquals(
                new BigDecimal("2"),
                vans(HitPolicy.COLLECT_COUNT, FEW, SOME)
                        .aggregate(Order.of(7))
                        .get()
                        .number());
    }

    /** T2: what a count answers is a number, by default too. */
    @Test
    void a_count_has_no_default_that_is_no_number() {
        OutputSchema<String> bikes = VANS.withDefaults(List.of(CodeValue.of("bike")));

        assertThrows(
                IllegalArgumentException.class,
                () -> DecisionTable.of("t", "1", HitPolicy.COLLECT_COUNT, SCHEMA, bikes, List.of(FEW)));
    }

    /** T2: a policy that several matches cannot break has no such answer. */
    @ParameterizedTest
    @EnumSource(
            value = HitPolicy.class,
            names = {"UNIQUE", "ANY"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_unique_and_any_can_be_broken(HitPolicy policy) {
        TableVersion version = vans(HitPolicy.FIRST, FEW).version();

        assertThrows(IllegalArgumentException.class, () -> BrokenPolicy.of(version, policy, ids("few"), Map.of()));
    }

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void no_match_without_default_is_an_explicit_answer_under_each_policy(HitPolicy policy) {
        NoDecision none = points(policy, rule("a", "1", number("1")))
                .answer(new Order(2, Optional.of("Ulm")))
                .getLeft();

        assertTrue(none instanceof NoMatch);
        assertTrue(none.words(Locale.ENGLISH).startsWith("no rule of table `t 1 "), none.words(Locale.ENGLISH));
        assertTrue(none.words(Locale.GERMAN).endsWith("trifft zu (items 2)"));
    }

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void no_match_with_default_answers_the_default_under_each_policy(HitPolicy policy) {
        OutputSchema<BigDecimal> outputs =
                POINTS.withValues("points", List.of(number("1"), number("9"))).withDefaults(List.of(number("9")));
        DecisionTable<Order, BigDecimal> table =
                DecisionTable.of("t", "1", policy, SCHEMA, outputs, List.of(rule("a", "1", number("1"))));

        Answer<BigDecimal> answer = table.answer(Order.of(2)).get();

        assertEquals(1, answer.hits().size());
        assertTrue(answer.hits().get(0).byDefault());
        assertEquals(number("9").number(), answer.hits().get(0).outcome());
        assertEquals(
                "no rule matches, so the default applies", answer.hits().get(0).reason(Locale.ENGLISH));
        if (answer instanceof Aggregate<BigDecimal> total) {
            assertEquals(number("9").number(), total.number());
        }
        assertEquals(
                ids("a"),
                table.answer(Order.of(1)).get().hits().stream().map(Hit::rule).toList());
    }

    @Test
    void asking_for_another_kind_of_answer_is_a_programming_error() {
        assertThrows(
                IllegalStateException.class, () -> vans(HitPolicy.COLLECT, FEW).decide(Order.of(1)));
        assertThrows(
                IllegalStateException.class, () -> vans(HitPolicy.FIRST, FEW).decideAll(Order.of(1)));
        assertThrows(
                IllegalStateException.class,
                () -> vans(HitPolicy.RULE_ORDER, FEW).aggregate(Order.of(1)));
    }

    @Test
    void refuses_ranks_without_declared_values_and_outputs_beside_them() {
        OutputSchema<String> text = OutputSchema.of(OutputColumn.text("van"));
        Rule bike = rule("a", "-", TextValue.of("bike"));
        OutputSchema<String> ranked = text.withValues("van", List.of(TextValue.of("large")));

        assertThrows(
                IllegalArgumentException.class,
                () -> DecisionTable.of("t", "1", HitPolicy.PRIORITY, SCHEMA, text, List.of(bike)));
        assertThrows(
                IllegalArgumentException.class,
                () -> DecisionTable.of("t", "1", HitPolicy.PRIORITY, SCHEMA, ranked, List.of(bike)));
        assertThrows(IllegalArgumentException.class, () -> text.withValues("vn", List.of(TextValue.of("x"))));
        assertThrows(IllegalArgumentException.class, () -> text.withDefaults(List.of()));
        assertThrows(IllegalArgumentException.class, () -> text.withDefaults(List.of(number("1"))));
    }

    /** T8: order counts where it can change the answer; ranks and defaults count too. */
    @Test
    void the_hash_is_over_the_meaning() {
        assertEquals(hash(vans(HitPolicy.UNIQUE, FEW, SOME)), hash(vans(HitPolicy.UNIQUE, SOME, FEW)));
        assertEquals(hash(vans(HitPolicy.COLLECT, FEW, SOME)), hash(vans(HitPolicy.COLLECT, SOME, FEW)));
        assertNotEquals(hash(vans(HitPolicy.FIRST, FEW, SOME)), hash(vans(HitPolicy.FIRST, SOME, FEW)));
        assertNotEquals(
                hash(DecisionTable.of("t", "1", HitPolicy.ANY, SCHEMA, VANS, List.of(FEW))),
                hash(DecisionTable.of(
                        "t",
                        "1",
                        HitPolicy.ANY,
                        SCHEMA,
                        VANS.withDefaults(List.of(CodeValue.of("bike"))),
                        List.of(FEW))));
        List<FactValue> other = List.of(CodeValue.of("bike"), CodeValue.of("small"));
        assertNotEquals(
                hash(vans(HitPolicy.PRIORITY, FEW, SOME)),
                hash(DecisionTable.of(
                        "t", "1", HitPolicy.PRIORITY, SCHEMA, VANS.withValues("van", other), List.of(FEW, SOME))));
    }

    private static ContentHash hash(DecisionTable<?, ?> table) {
        return table.version().hash();
    }

    private static DecisionTable<Order, String> vans(HitPolicy policy, Rule... rules) {
        return DecisionTable.of("t", "1", policy, SCHEMA, VANS, Arrays.asList(rules));
    }

    private static DecisionTable<Order, BigDecimal> points(HitPolicy policy, Rule... rules) {
        List<FactValue> values =
                Arrays.stream(rules).map(r -> r.outputs().get(0)).distinct().toList();
        return DecisionTable.of("t", "1", policy, SCHEMA, POINTS.withValues("points", values), Arrays.asList(rules));
    }

    private static List<RuleId> ids(String... ids) {
        return Arrays.stream(ids).map(RuleId::of).toList();
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private static Rule rule(String id, String items, FactValue... outputs) {
        return Rule.builder()
                .id(RuleId.of(id))
                .addInput(InputEntry.of(
                        "items",
                        ConditionParser.parse(
                                        items, SCHEMA.find("items").orElseThrow(), SourceText.of("cell", items)::at)
                                .get()))
                .addOutputs(outputs)
                .build();
    }
}
