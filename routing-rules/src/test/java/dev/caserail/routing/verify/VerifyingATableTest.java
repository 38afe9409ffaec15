package dev.caserail.routing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T10: what is told about tables, in particular what is known to trip analysers. */
class VerifyingATableTest {
    private static DecisionTable<NamedFacts, NamedFacts> table(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    private static String told(String text) {
        return told(Verifier.of(table(text)).verify());
    }

    private static String told(FindingKind kind, String text) {
        return told(text).lines().filter(line -> line.startsWith(kind + " ")).collect(Collectors.joining("\n"));
    }

    private static String told(Verification found) {
        return found.findings().stream()
                .map(f -> f.kind() + " " + f.severity() + ": " + f.message()
                        + f.witness().map(w -> " | " + w.shown()).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class Gaps {
        @Test
        void at_one_point() {
            assertEquals(
                    "GAP ERROR: no rule takes total: 5 | total = 5",
                    told("t (U),total,out\ntypes,number,output: text\na,< 5,x\nb,> 5,y\n"));
        }

        @Test
        void of_one_day() {
            assertEquals(
                    "GAP ERROR: no rule takes since: (date(\"2026-03-01\")..date(\"2026-03-03\")) | since = 2026-03-02",
                    told("t (U),since,out\ntypes,date,output: text\na,\"<= @\"\"2026-03-01\"\"\",x\n"
                            + "b,\">= @\"\"2026-03-03\"\"\",y\n"));
        }

        @Test
        void of_one_combination_of_codes() {
            assertEquals(
                    "GAP ERROR: no rule takes channel: PHONE; tier: GOLD | channel = PHONE; tier = GOLD",
                    told(FindingKind.GAP, """
                            t (F),channel,tier,out
                            types,"one of PHONE, CHAT","one of NEW, GOLD",output: text
                            a,CHAT,-,x
                            b,-,NEW,y
                            """));
        }

        @Test
        void of_an_absent_fact_only_where_it_may_be_absent() {
            assertEquals("", told("t (U),n,out\ntypes,number,output: text\na,<= 5,x\nb,> 5,y\n"));
            assertEquals(
                    "GAP ERROR: no rule takes n: null | n = (absent)",
                    told("t (U),n,out\ntypes,number?,output: text\na,<= 5,x\nb,> 5,y\n"));
        }

        @Test
        void do_not_lie_between_whole_numbers() {
            assertEquals("", told("t (U),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 6,y\n"));
            assertEquals(
                    "GAP ERROR: no rule takes n: (5..6) | n = 5.1",
                    told("t (U),n,out\ntypes,number,output: text\na,<= 5,x\nb,>= 6,y\n"));
            assertEquals(
                    "GAP ERROR: no rule takes n: (5..6) | n = 5.1",
                    told("t (U),n,out\ntypes,number with 2 decimals,output: text\na,<= 5,x\nb,>= 6,y\n"));
        }

        @Test
        void end_where_the_domain_ends() {
            assertEquals(
                    "GAP ERROR: no rule takes n: 9 | n = 9",
                    told("t (U),n,out\ntypes,integer from 0 to 9,output: text\na,[0..8],x\n"));
        }

        @Test
        void are_not_there_with_a_rule_that_takes_every_case_or_with_defaults() {
            assertEquals("", told("t (F),n,out\ntypes,number,output: text\na,< 5,x\nb,-,y\n"));
            assertEquals("", told("# default out: y\nt (U),n,out\ntypes,number,output: text\na,< 5,x\n"));
        }

        @Test
        void are_warnings_where_no_answer_is_an_empty_list() {
            assertEquals(
                    "GAP WARNING: no rule takes n: >= 5 | n = 5",
                    told("t (C),n,out\ntypes,number,output: text\na,< 5,x\n"));
        }

        @Test
        void of_sets_name_the_codes_that_no_rule_asks_for() {
            assertEquals(
                    "GAP ERROR: no rule takes tags: contains none (GOLD, NEW) | tags = (empty)",
                    told(
                            FindingKind.GAP,
                            "t (F),tags,out\ntypes,\"set of GOLD, NEW, OLD\",output: text\na,contains GOLD,x\nb,contains NEW,y\n"));
            assertEquals(
                    "GAP ERROR: no rule takes tags: contains none (GOLD) and contains any (NEW, OLD) | tags = NEW",
                    told(
                            FindingKind.GAP,
                            "t (F),tags,out\ntypes,\"set of GOLD, NEW, OLD\",output: text\na,contains GOLD,x\nb,empty,y\n"));
        }
    }

    @Nested
    class Clashes {
        @Test
        void at_a_touching_bound() {
            assertEquals(
                    "CONFLICT ERROR: rules `a`, `b` both take n: 5, with x and y | n = 5",
                    told("t (U),n,out\ntypes,number,output: text\na,<= 5,x\nb,>= 5,y\n"));
        }

        @Test
        void of_two_lists_of_which_one_contains_the_other() {
            assertEquals(
                    "OVERLAP ERROR: rules `a`, `b` both take c: A, B, both with x | c = A",
                    told(
                            FindingKind.OVERLAP,
                            "t (U),c,out\ntypes,\"one of A, B, C\",output: text\na,\"A, B\",x\nb,\"A, B, C\",x\n"));
        }

        @Test
        void under_any_only_with_different_outputs() {
            assertEquals(
                    "CONFLICT ERROR: rules `a`, `b` both take n: [3..5], with x and y | n = 3",
                    told("t (A),n,out\ntypes,integer from 1 to 9,output: text\na,<= 5,x\nb,>= 3,y\n"));
            assertEquals(
                    "OVERLAP NOTE: rules `a`, `b` both take n: [3..5], both with x | n = 3",
                    told(
                            FindingKind.OVERLAP,
                            "t (A),n,out\ntypes,integer from 1 to 9,output: text\na,<= 5,x\nb,>= 3,x\n"));
        }

        @Test
        void under_first_only_of_rules_that_are_no_exceptions() {
            assertEquals(
                    "", told("t (F),n,out\ntypes,integer,output: text\nexception,[3..5],x\nrule,> 0,y\nelse,-,z\n"));
            assertEquals(
                    "CONFLICT WARNING: rules `a`, `b` both take n: [3..5], with x and y | n = 3",
                    told("t (F),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 3,y\n"));
        }

        @Test
        void are_none_where_all_matches_answer() {
            assertEquals("", told("t (C),n,out\ntypes,integer,output: text\na,<= 5,x\nb,>= 3,y\n"));
        }

        @Test
        void not_between_a_value_and_its_negation() {
            assertEquals("", told("t (F),c,out\ntypes,text,output: text\na,\"\"\"a\"\"\",x\nb,\"not(\"\"a\"\")\",y\n"));
        }
    }

    @Nested
    class Dead_rules {
        @Test
        void behind_one_earlier_rule() {
            assertEquals(
                    "SHADOWED WARNING: rule `b` never decides: rule `a` above it takes everything that it takes",
                    told("t (F),n,out\ntypes,integer,output: text\na,> 0,x\nb,[3..5],y\nc,-,z\n"));
        }

        @Test
        void behind_a_rule_that_takes_every_case() {
            assertEquals(
                    "SHADOWED WARNING: rule `b` never decides: rule `a` above it takes everything that it takes",
                    told("t (F),n,out\ntypes,integer,output: text\na,-,x\nb,5,y\n"));
        }

        @Test
        void behind_several_rules_together() {
            assertEquals(
                    "SHADOWED WARNING: rule `c` never decides: rules `a`, `b` above it together take everything that it"
                            + " takes",
                    told("""
                            t (F),n,c,out
                            types,integer,"one of A, B",output: text
                            a,< 5,-,x
                            b,>= 5,-,y
                            unneeded,3,A,y
                            c,[3..7],B,z
                            """.replace("unneeded,3,A,y\n", "")));
        }

        @Test
        void with_better_outputs_before_them() {
            assertEquals(
                    "SHADOWED WARNING: rule `a` never decides: rule `b` with better outputs takes everything that it takes",
                    told("# values out: x, y\nt (P),n,out\ntypes,integer,output: text\na,5,y\nb,-,x\nc,-,x\n"
                                    .replace("c,-,x\n", ""))
                            .lines()
                            .filter(line -> line.startsWith("SHADOWED"))
                            .collect(Collectors.joining("\n")));
        }

        @Test
        void that_cannot_match_are_contradictions() {
            assertEquals(
                    "CONTRADICTION ERROR: rule `a` can never match: no value of `n` meets `[60..50]`",
                    told("t (F),n,out\ntypes,integer,output: text\na,[60..50],x\nb,-,y\n"));
            assertEquals(
                    "CONTRADICTION ERROR: rule `a` can never match: no value of `n` meets `(5..6)`",
                    told("t (F),n,out\ntypes,integer,output: text\na,(5..6),x\nb,-,y\n"));
        }

        @Test
        void are_told_apart_from_redundant_ones() {
            assertEquals(
                    "REDUNDANT NOTE: rule `a` changes nothing: what it decides is decided alike without it | n = 4",
                    told("t (F),n,out\ntypes,integer,output: text\na,(3..5),x\nb,-,x\n")
                            .lines()
                            .filter(l -> l.startsWith("REDUNDANT"))
                            .collect(Collectors.joining("\n")));
        }
    }

    @Nested
    class Rules_that_could_be_one {
        @Test
        void differ_in_one_column() {
            assertEquals(
                    "make them one rule with c: A, B",
                    help(
                            "t (F),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,> 5,x\nb,B,> 5,x\nc,-,-,y\n"));
            assertEquals(
                    "make them one rule with n: > 5",
                    help(
                            "t (F),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,\"(5..7)\",x\nb,A,>= 7,x\nc,-,-,y\n"));
        }

        @Test
        void but_not_across_a_rule_that_says_otherwise() {
            assertEquals(
                    "",
                    help(
                            "t (F),c,n,out\ntypes,\"one of A, B, C, D\",integer,output: text\na,A,> 5,x\nm,B,7,y\nb,B,> 5,x\nc,-,-,y\n"));
        }

        private String help(String text) {
            return Verifier.of(table(text)).verify().findings().stream()
                    .filter(f -> f.kind() == FindingKind.MERGEABLE)
                    .flatMap(f -> f.help().stream())
                    .collect(Collectors.joining("\n"));
        }
    }

    @Nested
    class Values_and_references {
        @Test
        void declared_outputs_that_nothing_leads_to() {
            assertEquals(
                    "UNREACHABLE_OUTPUT WARNING: no facts lead to `z`, a declared value of output `out`",
                    told("t (F),n,out\ntypes,integer,\"output: one of x, y, z\"\na,> 5,x\nb,-,y\n"));
        }

        @Test
        void values_that_no_condition_names() {
            assertEquals(
                    "DEAD_VALUE NOTE: no condition names `D` of column `c`, though most of its values are told apart",
                    told("t (F),c,out\ntypes,\"one of A, B, C, D\",output: text\na,A,x\nb,B,y\nc,C,z\nd,-,u\n"));
        }

        @Test
        void codes_that_no_catalogue_has_and_skills_that_nobody_has() {
            Catalogues desk = Catalogues.builder()
                    .putKnown("skill", Set.of("PAYMENT", "GENERAL"))
                    .putKnown("issue", Set.of("INVOICE"))
                    .staffedSkills(Set.of("GENERAL"))
                    .build();
            DecisionTable<NamedFacts, NamedFacts> table = table("""
                    t (F),issues,skill
                    types,"set of INVOICE, INVOIC",output: text
                    a,contains INVOIC,PAYMENT
                    b,contains INVOICE,PAYMNET
                    c,-,GENERAL
                    """);

            assertEquals(
                    List.of(
                            "unknown issue `INVOIC` in column `issues` of rule `a` (did you mean `INVOICE`?)",
                            "unknown skill `PAYMNET` in column `skill` of rule `b` (did you mean `PAYMENT`?)",
                            "no agent has the skill `PAYMENT`, which rule `a` answers (give an agent the skill, or answer"
                                    + " another one)",
                            "no agent has the skill `PAYMNET`, which rule `b` answers (give an agent the skill, or answer"
                                    + " another one)"),
                    Verifier.of(table).against(desk).verify().findings().stream()
                            .filter(f -> f.kind() != FindingKind.CONFLICT)
                            .map(f -> f.message() + " (" + f.help().orElseThrow() + ")")
                            .toList());
        }
    }

    @Nested
    class A_verification {
        @Test
        void has_an_example_for_each_live_rule() {
            Verification found = Verifier.of(
                            table(
                                    "t (F),n,c,out\ntypes,integer,\"one of A, B\",output: text\na,> 20,-,x\nb,-,B,y\nc,-,-,z\n"))
                    .verify();

            assertEquals(
                    "[a=n = 30; c = A, b=n = 20; c = B, c=n = 20; c = A]",
                    found.examples().entrySet().stream()
                            .map(e -> e.getKey().value() + "=" + e.getValue().shown())
                            .toList()
                            .toString());
            assertTrue(found.complete());
            assertTrue(found.sound());
        }

        @Test
        void lists_what_can_be_deleted() {
            Verification found = Verifier.of(
                            table("t (F),n,out\ntypes,integer,output: text\na,> 20,x\nb,> 30,y\nc,[3..5],z\nd,-,z\n"))
                    .verify();

            assertEquals(List.of(RuleId.of("b"), RuleId.of("c")), found.deletable());
        }

        @Test
        void says_where_its_budget_ended() {
            String rules = Arrays.stream(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9})
                    .mapToObj(i -> "r" + i + "," + i + "," + (10 - i) + ",x\n")
                    .collect(Collectors.joining());
            DecisionTable<NamedFacts, NamedFacts> table =
                    table("t (F),a,b,out\ntypes,integer,integer,output: text\n" + rules);

            Verification found = Verifier.of(table).within(3).verify();

            assertFalse(found.complete());
            assertTrue(told(found).contains("UNDECIDED WARNING"), told(found));
        }
    }

    @Nested
    class Conditions_that_compare_inputs {
        @Test
        void are_shown_by_facts_that_meet_them() {
            assertEquals(
                    "GAP ERROR: no rule takes spent: not(< budget) and not(> budget) | spent = 0; budget = 0",
                    told("""
                            t (F),spent,budget,out
                            types,integer,integer,output: text
                            a,< budget,-,x
                            b,> budget,-,y
                            """).lines().filter(l -> l.startsWith("GAP")).collect(Collectors.joining()));
        }

        @Test
        void shadow_the_same_comparison() {
            assertEquals(
                    "SHADOWED WARNING: rule `b` never decides: rule `a` above it takes everything that it takes",
                    told("""
                            t (F),spent,budget,out
                            types,integer,integer,output: text
                            a,< budget,-,x
                            b,< budget,> 5,y
                            c,-,-,z
                            """));
        }

        @Test
        void are_shown_by_texts_put_together_of_their_parts() {
            assertEquals(
                    "CONFLICT ERROR: rules `a`, `b` both take mail: starts with \"re:\" and ends with \"?\", with x and y | mail"
                            + " = re:?",
                    told(FindingKind.CONFLICT, """
                            t (U),mail,out
                            types,text,output: text
                            a,"starts with ""re:""\",x
                            b,"ends with ""?""\",y
                            """));
        }

        @Test
        void that_no_facts_were_found_for_are_told_as_undecided() {
            String told = told("""
                    t (F),spent,budget,out
                    types,integer from 0 to 9,integer from 0 to 9,output: text
                    a,>= budget,-,x
                    b,< budget,-,y
                    """);

            assertTrue(
                    told.contains("UNDECIDED WARNING: whether no rule takes spent: not(>= budget) and not(< budget)"),
                    told);
            assertFalse(told.contains("ever decides"), told);
        }
    }
}
