package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** T8: laws of the content hash over tables of all kinds. */
class ContentHashLawsTest {
    /** T8: other notations, rule ids, notes and orders of columns change nothing. */
    @Property(tries = 200)
    void what_is_written_otherwise_has_the_same_hash(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        Random random = new Random(seed);
        List<Rule> others = new ArrayList<>();
        for (Rule rule : table.rules()) {
            List<InputEntry> inputs = new ArrayList<>();
            rule.inputs().forEach(i -> inputs.add(InputEntry.of(i.column(), otherwise(i.test(), random))));
            RandomTables.SCHEMA.columns().stream()
                    .filter(c ->
                            rule.inputs().stream().noneMatch(i -> i.column().equals(c.name())))
                    .filter(c -> random.nextInt(4) == 0)
                    .forEach(c -> inputs.add(InputEntry.of(c.name(), AnyTest.of(TextSpan.NONE))));
            Collections.shuffle(inputs, random);
            others.add(Rule.builder()
                    .id(RuleId.of("other" + others.size()))
                    .addAllInputs(inputs)
                    .addAllOutputs(rule.outputs())
                    .putAnnotation("why", "just so")
                    .build());
        }
        DecisionTable<Map<String, Object>, ?> same = with(table, table.hitPolicy(), others);

        assertEquals(hash(table), hash(same));
        RandomTables facts = new RandomTables(~seed);
        for (int i = 0; i < 5; i++) {
            Map<String, Object> asked = facts.facts();
            assertEquals(outcomes(table, asked), outcomes(same, asked));
        }
    }

    /** T8: the order of rules counts where it matters, and only there. */
    @Property(tries = 200)
    void the_order_of_rules_counts_where_it_matters(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        List<Rule> others = new ArrayList<>(table.rules());
        Collections.shuffle(others, new Random(seed));
        boolean moved = false;
        for (int i = 0; i < others.size(); i++) {
            moved |= !sayTheSame(others.get(i), table.rules().get(i));
        }

        boolean same = hash(table).equals(hash(with(table, table.hitPolicy(), others)));

        assertEquals(!moved || !table.hitPolicy().ordersRules(), same);
    }

    /** T8: each change of a condition, output, hit policy or default changes the hash. */
    @Property(tries = 200)
    void what_says_something_else_has_another_hash(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        Random random = new Random(seed);
        int at = random.nextInt(table.rules().size());
        Rule rule = table.rules().get(at);

        List<Rule> fewer = new ArrayList<>(table.rules());
        fewer.remove(at);
        if (!fewer.isEmpty()) {
            assertNotEquals(hash(table), hash(with(table, table.hitPolicy(), fewer)));
        }
        for (HitPolicy policy : HitPolicy.values()) {
            if (policy != table.hitPolicy() && policy.fits(table.outputs())) {
                assertNotEquals(hash(table), hash(with(table, policy, table.rules())));
            }
        }
        for (FactValue value :
                table.outputs().values(table.outputs().columns().get(0).name())) {
            Rule other = Rule.builder()
                    .id(rule.id())
                    .addAllInputs(rule.inputs())
                    .addOutput(value)
                    .build();
            boolean same = value.equals(rule.outputs().get(0));
            assertEquals(same, hash(table).equals(hash(with(table, table.hitPolicy(), replaced(table, at, other)))));
            boolean kept = table.outputs().defaults().equals(Optional.of(List.of(value)));
            if (table.hitPolicy().fits(table.outputs().withDefaults(List.of(value)))) {
                assertEquals(kept, hash(table).equals(hash(withDefault(table, value))));
            }
        }
        for (int i = 0; i < rule.inputs().size(); i++) {
            InputEntry input = rule.inputs().get(i);
            List<InputEntry> negated = new ArrayList<>(rule.inputs());
            negated.set(i, InputEntry.of(input.column(), NotTest.of(input.test(), TextSpan.NONE)));
            assertNotEquals(hash(table), hash(with(table, table.hitPolicy(), replaced(table, at, of(rule, negated)))));
            List<InputEntry> without = new ArrayList<>(rule.inputs());
            without.remove(i);
            assertNotEquals(hash(table), hash(with(table, table.hitPolicy(), replaced(table, at, of(rule, without)))));
        }
    }

    /** T8: tables of one hash decide alike. */
    @Property(tries = 1_000)
    void tables_of_one_hash_decide_alike(@ForAll long seed) {
        DecisionTable<Map<String, Object>, ?> table = new RandomTables(seed).table();
        Random random = new Random(seed);
        int at = random.nextInt(table.rules().size());
        Rule rule = table.rules().get(at);
        Assume.that(!rule.inputs().isEmpty());
        // Small changes, of which some say the same.
        InputEntry input = rule.inputs().get(random.nextInt(rule.inputs().size()));
        List<InputEntry> inputs = new ArrayList<>(rule.inputs());
        inputs.set(inputs.indexOf(input), InputEntry.of(input.column(), changed(input.test(), random)));
        DecisionTable<Map<String, Object>, ?> other =
                with(table, table.hitPolicy(), replaced(table, at, of(rule, inputs)));
        Assume.that(hash(table).equals(hash(other)));

        RandomTables facts = new RandomTables(~seed);
        for (int i = 0; i < 20; i++) {
            Map<String, Object> asked = facts.facts();
            assertEquals(outcomes(table, asked), outcomes(other, asked));
        }
    }

    private static ContentHash hash(DecisionTable<?, ?> table) {
        return table.version().hash();
    }

    private static <F> String outcomes(DecisionTable<F, ?> table, F facts) {
        return table.answer(facts)
                .fold(
                        none -> none.getClass().getSimpleName(),
                        a -> a.hits().stream()
                                .map(h -> h.outcome().toString())
                                // under these policies DMN gives the answer no order
                                .sorted((x, y) -> table.hitPolicy().ordersRules() ? 0 : x.compareTo(y))
                                .toList()
                                .toString());
    }

    private static boolean sayTheSame(Rule a, Rule b) {
        return a.inputs().equals(b.inputs()) && a.outputs().equals(b.outputs());
    }

    private static <O> DecisionTable<Map<String, Object>, O> with(
            DecisionTable<Map<String, Object>, O> table, HitPolicy policy, List<Rule> rules) {
        return DecisionTable.of("t", "1", policy, RandomTables.SCHEMA, table.outputs(), rules);
    }

    private static <O> DecisionTable<Map<String, Object>, O> withDefault(
            DecisionTable<Map<String, Object>, O> table, FactValue value) {
        OutputSchema<O> outputs = table.outputs().withDefaults(List.of(value));
        return DecisionTable.of("t", "1", table.hitPolicy(), RandomTables.SCHEMA, outputs, table.rules());
    }

    private static List<Rule> replaced(DecisionTable<?, ?> table, int at, Rule rule) {
        List<Rule> rules = new ArrayList<>(table.rules());
        rules.set(at, rule);
        return rules;
    }

    private static Rule of(Rule rule, List<InputEntry> inputs) {
        return Rule.builder()
                .id(rule.id())
                .addAllInputs(inputs)
                .addAllOutputs(rule.outputs())
                .build();
    }

    /** The same test in other words. */
    private static UnaryTest otherwise(UnaryTest test, Random random) {
        if (test instanceof AnyOfTest list) {
            List<UnaryTest> tests = new ArrayList<>();
            list.tests().forEach(t -> tests.add(otherwise(t, random)));
            tests.add(otherwise(list.tests().get(0), random));
            tests.removeIf(AnyOfTest.class::isInstance);
            if (tests.size() < 2) {
                return test;
            }
            Collections.shuffle(tests, random);
            return AnyOfTest.of(tests, TextSpan.NONE);
        }
        if (test instanceof NotTest not) {
            return NotTest.of(otherwise(not.negated(), random), TextSpan.NONE);
        }
        if (test instanceof ContainsTest contains) {
            List<CodeValue> codes = new ArrayList<>(contains.codes());
            codes.add(codes.get(0));
            Collections.shuffle(codes, random);
            boolean none = contains.membership() == Membership.NONE && random.nextBoolean();
            ContainsTest made = ContainsTest.of(none ? Membership.ANY : contains.membership(), codes, TextSpan.NONE);
            return none ? NotTest.of(made, TextSpan.NONE) : made;
        }
        if (test instanceof ComparisonTest c && c.comparison() == Comparison.NOT_EQUAL && random.nextBoolean()) {
            return NotTest.of(ComparisonTest.of(Comparison.EQUAL, c.value(), TextSpan.NONE), TextSpan.NONE);
        }
        return random.nextInt(4) == 0 ? NotTest.of(NotTest.of(test, TextSpan.NONE), TextSpan.NONE) : test;
    }

    /** A test that is near, and sometimes the same. */
    private static UnaryTest changed(UnaryTest test, Random random) {
        if (test instanceof AnyOfTest list && random.nextBoolean()) {
            return list.tests().get(random.nextInt(list.tests().size()));
        }
        if (test instanceof ContainsTest contains) {
            List<Membership> all = List.of(Membership.values());
            Membership other = all.get(random.nextInt(all.size()));
            return ContainsTest.of(other, contains.codes(), TextSpan.NONE);
        }
        return NotTest.of(
                test instanceof NotTest not && random.nextBoolean() ? not.negated() : NotTest.of(test, TextSpan.NONE),
                TextSpan.NONE);
    }
}
