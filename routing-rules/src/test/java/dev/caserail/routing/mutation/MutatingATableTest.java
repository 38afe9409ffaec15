package dev.caserail.routing.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("T14: small changes of a table that no example notices")
class MutatingATableTest {
    private static DecisionTable<?, ?> table(String csv) {
        return TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value().table();
    }

    private static List<Example> examples(DecisionTable<?, ?> table, String csv) {
        return ExampleCsv.load(SourceText.of("e.csv", csv), table).get().value();
    }

    private static String changes(DecisionTable<?, ?> table, MutationOperator... operators) {
        return Changes.of(table).stream()
                .map(Change::mutant)
                .filter(mutant -> operators.length == 0 || List.of(operators).contains(mutant.operator()))
                .map(mutant -> mutant.operator() + ": " + mutant.words() + "\n")
                .collect(Collectors.joining());
    }

    @Nested
    class Operators {
        @Test
        void bounds_are_shifted_and_opened_or_closed() {
            DecisionTable<?, ?> table = table("""
                    t (F),items,total,opened,out
                    types,integer from 0,number with 2 decimals,date?,output: text
                    a,> 20,[0.5..9.99),"< 2026-03-01, > 2026-04-01",x
                    b,>= 0,not(<= 3),2026-03-01,y
                    """);

            assertEquals("""
                    SHIFT_BOUND: rule a: items `> 20` became `> 19`
                    SHIFT_BOUND: rule a: items `> 20` became `> 21`
                    OPEN_OR_CLOSE_BOUND: rule a: items `> 20` became `>= 20`
                    SHIFT_BOUND: rule a: total `[0.5..9.99)` became `[0.49..9.99)`
                    SHIFT_BOUND: rule a: total `[0.5..9.99)` became `[0.51..9.99)`
                    SHIFT_BOUND: rule a: total `[0.5..9.99)` became `[0.5..9.98)`
                    SHIFT_BOUND: rule a: total `[0.5..9.99)` became `[0.5..10)`
                    OPEN_OR_CLOSE_BOUND: rule a: total `[0.5..9.99)` became `(0.5..9.99)`
                    OPEN_OR_CLOSE_BOUND: rule a: total `[0.5..9.99)` became `[0.5..9.99]`
                    SHIFT_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `< date("2026-02-28"), > date("2026-04-01")`
                    SHIFT_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `< date("2026-03-02"), > date("2026-04-01")`
                    OPEN_OR_CLOSE_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `<= date("2026-03-01"), > date("2026-04-01")`
                    SHIFT_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `< date("2026-03-01"), > date("2026-03-31")`
                    SHIFT_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `< date("2026-03-01"), > date("2026-04-02")`
                    OPEN_OR_CLOSE_BOUND: rule a: opened `< date("2026-03-01"), > date("2026-04-01")` became `< date("2026-03-01"), >= date("2026-04-01")`
                    SHIFT_BOUND: rule b: items `>= 0` became `>= 1`
                    OPEN_OR_CLOSE_BOUND: rule b: items `>= 0` became `> 0`
                    SHIFT_BOUND: rule b: total `not(<= 3)` became `not(<= 2.99)`
                    SHIFT_BOUND: rule b: total `not(<= 3)` became `not(<= 3.01)`
                    OPEN_OR_CLOSE_BOUND: rule b: total `not(<= 3)` became `not(< 3)`
                    """, changes(table, MutationOperator.SHIFT_BOUND, MutationOperator.OPEN_OR_CLOSE_BOUND));
        }

        @Test
        void conditions_and_members_are_dropped_and_conditions_negated() {
            DecisionTable<?, ?> table = table("""
                    t (F),city,tags,out
                    types,text?,"set of A, B, C",output: text
                    a,"Kiel, Ulm","contains all (A, B)",x
                    b,not(Kiel),contains A,y
                    """);

            assertEquals(
                    """
                    DROP_MEMBER: rule a: city `Kiel, Ulm` became `Ulm`
                    DROP_MEMBER: rule a: city `Kiel, Ulm` became `Kiel`
                    NEGATE_CONDITION: rule a: city `Kiel, Ulm` became `not(Kiel, Ulm)`
                    DROP_CONDITION: rule a: city `Kiel, Ulm` is no longer asked for
                    DROP_MEMBER: rule a: tags `contains all (A, B)` became `contains B`
                    DROP_MEMBER: rule a: tags `contains all (A, B)` became `contains A`
                    NEGATE_CONDITION: rule a: tags `contains all (A, B)` became `not(contains all (A, B))`
                    DROP_CONDITION: rule a: tags `contains all (A, B)` is no longer asked for
                    NEGATE_CONDITION: rule b: city `not(Kiel)` became `Kiel`
                    DROP_CONDITION: rule b: city `not(Kiel)` is no longer asked for
                    NEGATE_CONDITION: rule b: tags `contains A` became `not(contains A)`
                    DROP_CONDITION: rule b: tags `contains A` is no longer asked for
                    """,
                    changes(
                            table,
                            MutationOperator.DROP_MEMBER,
                            MutationOperator.NEGATE_CONDITION,
                            MutationOperator.DROP_CONDITION));
        }

        @Test
        void outputs_change_to_the_next_declared_one_or_that_of_another_rule_or_one_beside_it() {
            DecisionTable<?, ?> table = table("""
                    t (F),items,size,van,fee,fast,only
                    types,integer,"output: one of S, M, L",output: text,output: number,output: flag,output: text
                    a,> 20,L,x,1.5,true,same
                    b,-,S,y,1.5,true,same
                    """);

            assertEquals("""
                    CHANGE_OUTPUT: rule a: output size `L` became `S`
                    CHANGE_OUTPUT: rule a: output van `x` became `y`
                    CHANGE_OUTPUT: rule a: output fee `1.5` became `1.6`
                    CHANGE_OUTPUT: rule a: output fast `true` became `false`
                    CHANGE_OUTPUT: rule b: output size `S` became `M`
                    CHANGE_OUTPUT: rule b: output van `y` became `x`
                    CHANGE_OUTPUT: rule b: output fee `1.5` became `1.6`
                    CHANGE_OUTPUT: rule b: output fast `true` became `false`
                    """, changes(table, MutationOperator.CHANGE_OUTPUT));
        }

        @Test
        void a_declared_output_without_another_one_and_a_default_count() {
            DecisionTable<?, ?> one =
                    table("# hit policy: F\n# table: t\n# values out: x\nitems,out\ninteger,output: text\n1,x\n");
            DecisionTable<?, ?> byDefault =
                    table("# hit policy: F\n# table: t\n# default out: z\nitems,out\ninteger,output: text\n1,x\n");

            assertEquals("", changes(one, MutationOperator.CHANGE_OUTPUT));
            assertEquals(
                    "CHANGE_OUTPUT: rule r1: output out `x` became `z`\n",
                    changes(byDefault, MutationOperator.CHANGE_OUTPUT));
        }

        @Test
        void rules_go_neighbours_are_swapped_where_order_counts_and_the_policy_changes_to_one_of_its_kind() {
            String rest = ",items,out\ntypes,integer,\"output: one of X, Y\"\na,1,X\nb,2,Y\nc,3,X\n";
            MutationOperator[] kinds = {
                MutationOperator.DELETE_RULE, MutationOperator.SWAP_RULES, MutationOperator.CHANGE_POLICY
            };

            assertEquals("""
                    DELETE_RULE: rule a is gone
                    SWAP_RULES: rules a and b changed places
                    DELETE_RULE: rule b is gone
                    SWAP_RULES: rules b and c changed places
                    DELETE_RULE: rule c is gone
                    CHANGE_POLICY: hit policy FIRST became UNIQUE
                    CHANGE_POLICY: hit policy FIRST became ANY
                    CHANGE_POLICY: hit policy FIRST became PRIORITY
                    """, changes(table("t (F)" + rest), kinds));
            assertEquals("""
                    DELETE_RULE: rule a is gone
                    DELETE_RULE: rule b is gone
                    DELETE_RULE: rule c is gone
                    CHANGE_POLICY: hit policy UNIQUE became ANY
                    CHANGE_POLICY: hit policy UNIQUE became PRIORITY
                    CHANGE_POLICY: hit policy UNIQUE became FIRST
                    """, changes(table("t (U)" + rest), kinds));
            assertEquals(
                    "CHANGE_POLICY: hit policy OUTPUT ORDER became RULE ORDER\n",
                    changes(table("t (O)" + rest), MutationOperator.CHANGE_POLICY));
            assertEquals("", changes(table("t (C)" + rest), MutationOperator.CHANGE_POLICY));
            assertEquals("", changes(table("t (C#)" + rest), MutationOperator.CHANGE_POLICY));
            assertEquals(
                    "SWAP_RULES: rules a and b changed places\nSWAP_RULES: rules b and c changed places\n",
                    changes(table("t (P)" + rest), MutationOperator.SWAP_RULES));
            assertEquals(
                    "", changes(table("t (F),items,out\ntypes,integer,output: text\na,-,X\n"), kinds[0], kinds[1]));
        }

        @Test
        void a_change_tells_its_rules() {
            List<Change> changes = Changes.of(table("t (F),items,out\ntypes,integer,output: text\na,1,X\nb,-,Y\n"));

            assertEquals(
                    List.of(RuleId.of("a"), RuleId.of("b")),
                    changes.stream()
                            .map(Change::mutant)
                            .filter(mutant -> mutant.operator() == MutationOperator.SWAP_RULES)
                            .findFirst()
                            .orElseThrow()
                            .rules());
            assertEquals(List.of(RuleId.of("a")), changes.get(0).mutant().rules());
        }
    }

    @Nested
    class Reports {
        private final DecisionTable<?, ?> table = table("""
                vans (F),items,city,van
                types,integer from 0,text?,output: text
                big,> 20,-,large
                north,-,"Kiel, Ulm",small
                rest,-,-,medium
                """);

        @Test
        void survivors_are_named_with_an_example_that_would_notice() {
            List<Example> examples =
                    examples(table, "example,items,city,van\nmany,30,,large\nlimit,20,,medium\nnorth,3,Kiel,small\n");
            MutationReport report = MutationTester.of(table).test(examples);

            assertEquals(
                    """
                    rule big: items `> 20` became `> 21`: region items: 21; city: Kiel, Ulm, instead small
                    rule north: city `Kiel, Ulm` became `Kiel`: region items: [0..20]; city: Ulm, instead medium
                    rules big and north changed places: region items: > 20; city: Kiel, Ulm, instead small
                    """,
                    report.survivors().stream()
                            .map(one -> one.mutant().words() + ": region "
                                    + one.region().shown() + ", instead "
                                    + one.instead().shown() + "\n")
                            .collect(Collectors.joining()));
            assertEquals("""
                    # table: vans
                    example,items,city,van,note,note: to confirm
                    against: rule big: items `> 20` became `> 21`,21,Kiel,large,notices: rule big: items `> 20` became `> 21`,yes
                    "against: rule north: city `Kiel, Ulm` became `Kiel`",0,Ulm,small,"notices: rule north: city `Kiel, Ulm` became `Kiel`",yes
                    against: rules big and north changed places,30,Kiel,large,notices: rules big and north changed places,yes
                    """, ExampleCsv.write(report.proposals(), table));
        }

        @Test
        void the_score_counts_what_was_killed_of_what_could_be() {
            MutationReport report = MutationTester.of(table).test(examples(table, "items,city,van\n30,,large\n"));

            assertTrue(report.complete());
            assertEquals(1, report.done());
            assertEquals(report.mutants(), report.tried());
            assertEquals(report.tried() - report.equivalent().size(), report.counted());
            assertEquals((double) report.killed().size() / report.counted(), report.score());
            assertEquals(table.version(), report.table());
        }

        @Test
        void of_changes_that_alter_nothing_none_counts() {
            DecisionTable<?, ?> alike = table("t (F),items,van\ntypes,integer,output: text\na,> 5,x\nb,> 3,x\nc,-,y\n");
            MutationReport report = MutationTester.of(alike).test(List.of());

            assertTrue(
                    report.equivalent().stream()
                            .anyMatch(mutant -> mutant.words().equals("rule a is gone")),
                    report.equivalent().toString());
            assertEquals(report.mutants() - report.equivalent().size(), report.counted());
            assertEquals(report.counted(), report.survivors().size());
            assertEquals(0, report.score());
        }

        @Test
        void witnesses_have_names_that_no_example_has_and_only_facts_that_matter() {
            List<Example> first = MutationTester.of(table).test(List.of()).proposals();
            String name = first.get(0).name();
            List<Example> clash = examples(
                    table, "example,items,city,van\n\"" + name + "\",30,,small\n\"" + name + " 2\",30,,small\n");
            List<String> names = MutationTester.of(table).test(clash).survivors().stream()
                    .map(survivor -> survivor.witness().name())
                    .toList();

            assertTrue(names.contains(name + " 3"), names.toString());
            assertFalse(names.contains(name), names.toString());
            first.forEach(example -> example.facts()
                    .facts()
                    .values()
                    .forEach(fact -> assertFalse(fact.shown().startsWith("("))));
        }

        @Test
        void examples_that_fail_take_no_part() {
            MutationReport report =
                    MutationTester.of(table).test(examples(table, "example,items,city,van\nwrong,30,,small\n"));

            assertEquals(List.of("wrong"), report.failing());
            assertEquals(List.of(), report.killed());
            assertEquals(0, report.score());
        }

        @Test
        void a_table_that_nothing_can_change_has_the_full_score() {
            DecisionTable<?, ?> one = table("# hit policy: C#\n# table: t\nitems,out\ninteger,output: text\n-,x\n");
            MutationReport report = MutationTester.of(one).test(List.of());

            assertEquals(0, report.mutants());
            assertEquals(1, report.score());
            assertEquals(1, report.done());
        }

        @Test
        void a_bound_of_mutants_leaves_the_others_untried() {
            MutationReport report = MutationTester.of(table).atMost(3).test(List.of());
            MutationReport other = MutationTester.of(table).seed(7).atMost(3).test(List.of());

            assertEquals(3, report.tried());
            assertEquals(3.0 / report.mutants(), report.done());
            assertFalse(report.complete());
            assertFalse(report.equals(other));
        }

        @Test
        void a_bound_of_time_is_told_by_a_clock_from_outside() {
            Deque<Long> seconds = new ArrayDeque<>(List.of(0L, 1L, 9L, 10L));
            InstantSource clock = () -> Instant.ofEpochSecond(seconds.size() > 1 ? seconds.pop() : seconds.peek());
            MutationReport report = MutationTester.of(table)
                    .within(Duration.ofSeconds(10), clock)
                    .test(List.of());

            assertEquals(2, report.tried());
        }

        @Test
        void without_budget_nobody_knows() {
            MutationReport report = MutationTester.of(table).within(1).test(List.of());

            assertFalse(report.undecided().isEmpty());
            assertFalse(report.complete());
        }

        @Test
        void bounds_below_one_are_refused() {
            assertEquals(
                    "a bound of 0 mutants is below 1",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> MutationTester.of(table).atMost(0))
                            .getMessage());
            assertEquals(
                    "a budget of 0 steps is below 1",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> MutationTester.of(table).within(0))
                            .getMessage());
        }
    }
}
