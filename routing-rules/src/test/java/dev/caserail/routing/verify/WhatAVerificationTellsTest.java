package dev.caserail.routing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10: what a verification says besides that something is wrong: what to do, in which order, how much, how far it got. */
class WhatAVerificationTellsTest {
    private static DecisionTable<?, ?> table(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    private static Verification verified(String text) {
        return Verifier.of(table(text)).verify();
    }

    private static List<String> messages(Verification found, FindingKind kind) {
        return found.findings().stream()
                .filter(f -> f.kind() == kind)
                .map(Finding::message)
                .toList();
    }

    private static List<String> helps(String text, FindingKind kind) {
        return verified(text).findings().stream()
                .filter(f -> f.kind() == kind)
                .flatMap(f -> f.help().stream())
                .toList();
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining());
    }

    private static List<RuleId> rules(String... ids) {
        return List.of(ids).stream().map(RuleId::of).toList();
    }

    private static List<String> dependences(Verification found) {
        return found.orderDependences().stream()
                .map(d -> d.first().value() + " before " + d.second().value() + ": "
                        + d.witness().shown())
                .toList();
    }

    @Nested
    class A_finding {
        @Test
        void is_shown_in_one_line_with_its_place_its_facts_and_what_to_do() {
            assertEquals(
                    List.of(
                            "t.csv:4:1: error: rules `a`, `b` both take n: 5, with x and y, such as n = 5 (keep their conditions"
                                    + " apart, or choose a hit policy that says which one decides) [CONFLICT]"),
                    verified("t (U),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 5,y\n").findings().stream()
                            .map(Finding::shown)
                            .toList());
            assertEquals(
                    List.of(
                            "error: no rule takes n: > 5, such as n = 6 (add a rule for it, a last rule that takes every case,"
                                    + " or default outputs) [GAP]"),
                    verified("t (U),n,out\ntypes,integer,output: text\na,<= 5,x\n").findings().stream()
                            .map(Finding::shown)
                            .toList());
            assertEquals(
                    "t.csv:3:1: error: rule `a` can never match: no value of `n` meets `[6..5]` (mend the condition, or delete"
                            + " the rule) [CONTRADICTION]",
                    verified("t (U),n,out\ntypes,integer,output: text\na,[6..5],x\nb,-,x\n")
                            .findings()
                            .get(0)
                            .shown());
        }

        @Test
        void names_its_rules() {
            assertEquals(
                    List.of("`a`, `b`"),
                    verified("t (U),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 5,y\n").findings().stream()
                            .map(Finding::ruleNames)
                            .toList());
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "U|y|CONFLICT|keep their conditions apart, or choose a hit policy that says which one decides",
                    "U|x|OVERLAP|keep their conditions apart, or choose a hit policy that says which one decides",
                    "A|y|CONFLICT|keep their conditions apart, or choose a hit policy that says which one decides",
                    "A|x|OVERLAP|make them one rule",
                    "F|y|CONFLICT|make one of them an exception within the other, or keep their conditions apart"
                })
        void says_what_to_do_about_two_rules(String policy, String second, FindingKind kind, String help) {
            assertEquals(
                    List.of(help),
                    helps(
                            "t (" + policy + "),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 3," + second + "\n",
                            kind));
        }

        @Test
        void of_a_table_without_errors_leaves_it_sound() {
            assertTrue(verified("t (F),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 3,y\n")
                    .sound());
            assertFalse(verified("t (U),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 3,y\n")
                    .sound());
        }
    }

    @Nested
    class Gaps {
        @Test
        void are_told_the_largest_first_and_each_once() {
            assertEquals(
                    List.of("no rule takes n: (0..99]", "no rule takes c: C"),
                    messages(
                            verified(
                                    "t (F),n,c,out\ntypes,integer from 0 to 99,\"one of A, B, C\",output: text\na,0,A,x\nb,0,B,x\n"),
                            FindingKind.GAP));
        }

        @Test
        void are_two_hundred_at_most() {
            Verification found = verified("t (U),a,b,out\ntypes,integer from 0 to 200,integer,output: text\n"
                    + rows(201, i -> "r" + i + "," + i + ",!= " + i + ",x\n"));
            Verification oneLess = verified("t (U),a,b,out\ntypes,integer from 0 to 198,integer,output: text\n"
                    + rows(199, i -> "r" + i + "," + i + ",!= " + i + ",x\n"));

            assertEquals(200, messages(found, FindingKind.GAP).size());
            assertEquals(
                    List.of("there may be more gaps than the 200 that were found before the search ended"),
                    messages(found, FindingKind.UNDECIDED));
            assertEquals(199, messages(oneLess, FindingKind.GAP).size());
            assertTrue(oneLess.complete());
        }

        @Test
        void need_no_search_behind_a_rule_that_takes_every_case() {
            Verification found = Verifier.of(table("t (F),n,out\ntypes,integer,output: text\na,5,x\nb,-,y\n"))
                    .within(1)
                    .verify();

            assertEquals(
                    List.of(),
                    messages(found, FindingKind.UNDECIDED).stream()
                            .filter(m -> m.contains("gaps"))
                            .toList());
        }
    }

    @Nested
    class Many_findings {
        @Test
        void are_a_thousand_of_a_kind_and_the_other_kinds_are_told_all_the_same() {
            Verification found = verified("t (U),n,out\ntypes,integer from 0 to 9,output: text\n"
                    + rows(50, i -> "r" + i + ",-,x\n") + "y,-,y\n");

            assertEquals(1_000, messages(found, FindingKind.OVERLAP).size());
            assertEquals(50, messages(found, FindingKind.CONFLICT).size());
            assertEquals(
                    List.of("there are more than 1000 findings of the kind OVERLAP; the others are not told"),
                    messages(found, FindingKind.UNDECIDED));
        }

        @Test
        void of_conflicts_do_not_hide_an_overlap() {
            Verification found = verified("t (U),n,out\ntypes,integer from 0 to 9,output: text\n"
                    + rows(50, i -> "r" + i + ",-,x" + i + "\n") + "last,-,x49\n");

            assertEquals(1_000, messages(found, FindingKind.CONFLICT).size());
            assertEquals(
                    List.of("rules `r49`, `last` both take all facts, both with x49"),
                    messages(found, FindingKind.OVERLAP));
        }

        @Test
        void of_a_thousand_exactly_are_all_told() {
            // 45 rules are 990 pairs; two more rules that clash with five each make it a thousand.
            Verification found = verified("t (U),c,n,out\ntypes,\"one of A, B\",integer from 0 to 9,output: text\n"
                    + rows(45, i -> "r" + i + ",A,-,x\n") + rows(5, i -> "s" + i + ",B,-,x\n"));

            assertEquals(1_000, messages(found, FindingKind.OVERLAP).size());
            assertEquals(List.of(), messages(found, FindingKind.UNDECIDED));
        }
    }

    @Nested
    class The_order_of_rules {
        @Test
        void matters_where_both_decide_with_other_outputs() {
            assertEquals(
                    List.of("a before b: n = 3"),
                    dependences(
                            verified("t (F),n,out\ntypes,integer,output: text\na,[3..5],x\nb,> 0,y\nc,> 0,x\nd,< 0,x\n"
                                    .replace("c,> 0,x\n", ""))));
        }

        @Test
        void matters_neither_for_equal_outputs_nor_for_rules_that_never_decide() {
            assertEquals(
                    List.of(), dependences(verified("t (F),n,out\ntypes,integer,output: text\na,[3..5],x\nb,> 0,x\n")));
            assertEquals(
                    List.of(), dependences(verified("t (F),n,out\ntypes,integer,output: text\na,> 0,x\nb,[3..5],y\n")));
            assertEquals(
                    List.of(),
                    dependences(verified("t (F),n,out\ntypes,integer,output: text\na,[6..5],y\nb,> 0,x\nc,<= 0,y\n")));
            assertEquals(
                    List.of(), dependences(verified("t (A),n,out\ntypes,integer,output: text\na,> 0,x\nb,[3..5],y\n")));
        }

        @Test
        void is_told_for_a_thousand_pairs_at_most() {
            Verification found = verified("t (F),n,out\ntypes,integer from 0 to 99,output: text\n"
                    + rows(50, i -> "r" + i + ",<= " + i + ",x" + i + "\n") + "else,-,z\n");

            assertEquals(1_000, found.orderDependences().size());
            assertEquals("r0 before r1: n = 0", dependences(found).get(0));
        }
    }

    @Nested
    class What_can_be_deleted {
        @Test
        void is_the_first_rule_too() {
            assertEquals(
                    rules("a"),
                    verified("t (F),n,out\ntypes,integer,output: text\na,(3..5),x\nb,-,x\n")
                            .deletable());
        }

        @Test
        void is_what_answers_as_the_defaults_do() {
            String text = "t (F),n,out\ntypes,integer,output: text\na,> 5,x\nb,< 0,y\n";

            assertEquals(rules("b"), verified("# default out: y\n" + text).deletable());
            assertEquals(List.of(), verified(text).deletable());
        }

        @Test
        void is_under_any_what_others_with_equal_outputs_take_and_only_one_of_two_that_are_the_same() {
            Verification found = verified(
                    "t (A),n,out\ntypes,integer,output: text\na,> 0,x\nb,> 0,x\nc,[3..5],x\nd,<= 0,y\ne,[6..5],y\n");

            assertEquals(rules("b", "c", "e"), found.deletable());
            assertEquals(
                    List.of(
                            "rule `a` changes nothing: rules with equal outputs take everything that it takes",
                            "rule `b` changes nothing: rules with equal outputs take everything that it takes",
                            "rule `c` changes nothing: rules with equal outputs take everything that it takes"),
                    messages(found, FindingKind.REDUNDANT));
        }

        @Test
        void is_nothing_where_every_match_counts_but_what_can_never_match() {
            assertEquals(
                    rules("c"),
                    verified("t (C),n,out\ntypes,integer,output: text\na,> 0,x\nb,> 0,x\nc,[6..5],y\n")
                            .deletable());
        }
    }

    @Nested
    class Examples {
        @Test
        void are_there_under_every_hit_policy_for_rules_that_can_match() {
            assertEquals(
                    "{a=n = 6, b=n = 5}",
                    shown(verified("t (U),n,out\ntypes,integer,output: text\na,> 5,x\nb,<= 5,y\nc,[6..5],z\n")));
            assertEquals(
                    "{a=n = 6, b=n = 6}",
                    shown(verified("t (C),n,out\ntypes,integer,output: text\na,> 5,x\nb,> 5,y\n")));
        }

        @Test
        void are_found_where_only_one_case_of_many_is_left() {
            Verification found = verified("t (F),n,out\ntypes,integer from 0 to 199,output: text\n"
                    + rows(100, i -> "r" + i + "," + (i < 57 ? i : i + 1) + ",x" + i + "\n")
                    + "late,< 101,y\nelse,-,z\n");

            assertEquals(
                    "n = 57",
                    Optional.ofNullable(found.examples().get(RuleId.of("late")))
                            .orElseThrow()
                            .shown());
            assertEquals(List.of(), messages(found, FindingKind.SHADOWED));
        }

        @Test
        void compare_inputs_only_with_facts_that_do() {
            assertEquals(
                    "{a=spent = 0; budget = 1, b=spent = 0; budget = 0}",
                    shown(
                            verified(
                                    "t (F),spent,budget,out\ntypes,integer from 0 to 9,integer from 0 to 9,output: text\na,< budget,-,x\nb,-,-,y\n")));
        }

        private static String shown(Verification found) {
            return found.examples().entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> e.getKey().value(), e -> e.getValue().shown(), (left, right) -> left, TreeMap::new))
                    .toString();
        }
    }

    @Nested
    class A_budget {
        @Test
        void is_one_step_at_least() {
            Verifier verifier = Verifier.of(table("t (F),n,out\ntypes,integer,output: text\na,> 5,x\nb,-,y\n"));

            assertEquals(
                    "a budget of 0 steps is below 1",
                    assertThrows(IllegalArgumentException.class, () -> verifier.within(0))
                            .getMessage());
            assertFalse(verifier.within(1).verify().complete());
        }

        @Test
        void that_ends_tells_how_far_the_search_for_clashes_got() {
            String text = "t (U),n,out\ntypes,integer,output: text\n" + rows(30, i -> "r" + i + ",< " + i + ",x\n");

            assertEquals(
                    List.of("which rules clash was looked at for 0 of 30 rules"),
                    messages(Verifier.of(table(text)).within(20).verify(), FindingKind.UNDECIDED).stream()
                            .filter(m -> m.contains("clash"))
                            .toList());
        }

        @Test
        void that_ends_tells_how_far_the_search_for_dead_rules_got() {
            String text = "t (F),n,m,out\ntypes,integer,integer,output: text\n"
                    + rows(40, i -> "r" + i + "," + i + ",< " + i + ",x\n")
                    + rows(40, i -> "s" + i + "," + i + ",<= " + i + ",y\n")
                    + "never,[0..39],< 0,z\n";

            List<String> undecided =
                    messages(Verifier.of(table(text)).within(10).verify(), FindingKind.UNDECIDED);

            assertTrue(
                    undecided.contains("which rules never decide was looked at for 80 of 81 rules"),
                    undecided::toString);
        }
    }

    @Nested
    class Rules_that_could_be_one {
        @Test
        void may_stand_apart_where_order_does_not_matter_or_what_lies_between_says_the_same() {
            assertEquals(
                    List.of("make them one rule with c: A, B"),
                    helps(
                            "t (U),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,> 5,x\nm,\"C, D\",-,y\nb,B,> 5,x\n",
                            FindingKind.MERGEABLE));
            assertEquals(
                    List.of("make them one rule with c: A, B"),
                    helps(
                            "t (F),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,> 5,x\nm,\"B, C\",\"[6..9], 12\",x\nb,B,> 5,x\n",
                            FindingKind.MERGEABLE));
            assertEquals(
                    List.of(),
                    helps(
                            "t (F),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,> 5,x\nm,\"B, C\",\"[6..9], 12\",y\nb,B,> 5,x\n",
                            FindingKind.MERGEABLE));
        }

        @Test
        void may_take_every_value_together() {
            assertEquals(
                    List.of("make them one rule with c: -"),
                    helps(
                            "t (U),c,n,out\ntypes,\"one of A, B\",integer,output: text\na,A,> 5,x\nb,B,> 5,x\n",
                            FindingKind.MERGEABLE));
        }
    }

    @Nested
    class Values {
        @Test
        void that_nothing_leads_to_are_those_of_dead_rules_too() {
            assertEquals(
                    List.of("no facts lead to `z`, a declared value of output `out`"),
                    messages(
                            verified(
                                    "# values out: x, y, z\nt (F),n,out\ntypes,integer,output: text\na,-,x\nb,5,z\nc,6,y\n"
                                            .replace("a,-,x\nb,5,z\nc,6,y", "c,6,y\na,-,x\nb,5,z")),
                            FindingKind.UNREACHABLE_OUTPUT));
            assertEquals(
                    List.of("no facts lead to `z`, a declared value of output `out`"),
                    messages(
                            verified(
                                    "t (U),n,out\ntypes,integer,\"output: one of x, y, z\"\na,> 5,x\nb,<= 5,y\nc,[6..5],z\n"),
                            FindingKind.UNREACHABLE_OUTPUT));
            assertEquals(
                    List.of(),
                    messages(
                            verified(
                                    "t (U),n,out\ntypes,integer,\"output: one of x, y, z\"\na,> 5,x\nb,> 5,y\nc,<= 5,z\n"),
                            FindingKind.UNREACHABLE_OUTPUT));
        }

        @Test
        void of_the_defaults_are_led_to() {
            assertEquals(
                    List.of("no facts lead to `z`, a declared value of output `out`"),
                    messages(
                            verified(
                                    "# default out: y\nt (F),n,out\ntypes,integer,\"output: one of x, y, z\"\na,> 5,x\n"),
                            FindingKind.UNREACHABLE_OUTPUT));
        }

        @Test
        void that_no_condition_names_may_be_numbers() {
            assertEquals(
                    List.of("no condition names `4` of column `n`, though most of its values are told apart"),
                    messages(
                            verified(
                                    "t (F),n,out\ntypes,\"number in 1, 2, 3, 4, [10..20]\",output: text\na,1,x\nb,2,y\nc,3,z\nd,-,u\n"),
                            FindingKind.DEAD_VALUE));
        }

        @Test
        void are_told_only_where_more_than_half_are_named() {
            assertEquals(
                    List.of(),
                    messages(
                            verified("t (F),c,out\ntypes,\"one of A, B, C, D\",output: text\na,A,x\nb,B,y\nd,-,u\n"),
                            FindingKind.DEAD_VALUE));
            assertEquals(
                    List.of("no condition names `D`, `E` of column `c`, though most of its values are told apart"),
                    messages(
                            verified(
                                    "t (F),c,out\ntypes,\"one of A, B, C, D, E\",output: text\na,A,x\nb,B,y\nc,C,z\nd,-,u\n"),
                            FindingKind.DEAD_VALUE));
        }
    }
}
