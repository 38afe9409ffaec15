package dev.caserail.routing.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("T13: coverage of rules, conditions, bounds, members of lists, default")
class MeasuringCoverageTest {
    private static TypedTable table(String csv) {
        return TableCsv.loadTyped(SourceText.of("t.csv", csv)).get().value();
    }

    private static Coverage measured(TypedTable table, String examples) {
        List<Example> read = examples.isEmpty()
                ? List.of()
                : ExampleCsv.load(SourceText.of("e.csv", examples), table.schema(), table.table())
                        .get()
                        .value();
        return CoverageMeter.of(table.table()).measure(read);
    }

    private static String told(Coverage coverage) {
        return coverage.goals().stream()
                .map(goal -> goal.state() + " " + goal.kind() + ": " + goal.words()
                        + (goal.coveredBy().isEmpty() ? "" : " by " + goal.coveredBy()) + "\n")
                .collect(Collectors.joining());
    }

    private static String proposed(Coverage coverage, TypedTable table) {
        return ExampleCsv.write(coverage.proposals(), table.table());
    }

    @Nested
    class Goals {
        @Test
        void each_condition_holds_and_fails_while_the_rest_of_its_rule_holds() {
            TypedTable table = table("""
                    t (F),items,urgent,van
                    types,integer from 0,flag,output: text
                    big,> 20,true,large
                    else,-,-,small
                    """);

            assertEquals(
                    """
                    COVERED RULE: rule `big` decides by [a]
                    COVERED CONDITION: `items: > 20` of rule `big` holds by [a]
                    MISSING CONDITION: `items: > 20` of rule `big` does not hold
                    MISSING BOUND: items is right below 20 (rule `big`)
                    MISSING BOUND: items is 20 (rule `big`)
                    COVERED BOUND: items is right above 20 (rule `big`) by [a]
                    COVERED CONDITION: `urgent: true` of rule `big` holds by [a]
                    COVERED CONDITION: `urgent: true` of rule `big` does not hold by [b]
                    COVERED RULE: rule `else` decides by [b, c]
                    IMPOSSIBLE NO_DECISION: no rule matches
                    """,
                    told(measured(
                            table, "example,items,urgent,van\na,30,true,large\nb,30,false,small\nc,3,false,small\n")));
        }

        @Test
        void what_an_earlier_rule_decides_says_nothing_about_a_later_one() {
            TypedTable table = table("""
                    t (F),items,tags,van
                    types,integer from 0,"set of A, B",output: text
                    gold,-,contains A,express
                    big,> 20,-,large
                    """);

            String told = told(measured(table, "items,tags,van\n30,A,express\n3,A,express\n"));

            assertTrue(told.contains("MISSING CONDITION: `items: > 20` of rule `big` holds\n"), told);
            assertTrue(told.contains("MISSING CONDITION: `items: > 20` of rule `big` does not hold\n"), told);
        }

        @Test
        void each_member_of_a_list_holds_alone() {
            TypedTable table = table("""
                    t (U),city,tags,items,van
                    types,text?,"set of A, B, C","integer from 0",output: text
                    a,"Kiel, Ulm, null","contains any (A, B)",-,x
                    b,"not(Kiel, Ulm)","contains all (A, B)",-,y
                    c,-,contains none (A),"1, [3..5]",z
                    """);
            String told = told(measured(
                    table, "city,tags,items,van\nKiel,A,9,x\n,B,9,x\n,\"A, B\",9,x\nBonn,A,9,(no decision)\n"));

            assertEquals(
                    """
                    COVERED MEMBER: of `city: Kiel, Ulm, null` only `Kiel` holds (rule `a`) by [e1]
                    MISSING MEMBER: of `city: Kiel, Ulm, null` only `Ulm` holds (rule `a`)
                    COVERED MEMBER: of `city: Kiel, Ulm, null` only `null` holds (rule `a`) by [e2, e3]
                    COVERED MEMBER: of `tags: contains any (A, B)` only `A` is there (rule `a`) by [e1]
                    COVERED MEMBER: of `tags: contains any (A, B)` only `B` is there (rule `a`) by [e2]
                    MISSING MEMBER: of `city: not(Kiel, Ulm)` only `Kiel` holds (rule `b`)
                    MISSING MEMBER: of `city: not(Kiel, Ulm)` only `Ulm` holds (rule `b`)
                    MISSING MEMBER: of `tags: contains all (A, B)` only `A` is missing (rule `b`)
                    COVERED MEMBER: of `tags: contains all (A, B)` only `B` is missing (rule `b`) by [e4]
                    MISSING MEMBER: of `items: 1, [3..5]` only `1` holds (rule `c`)
                    MISSING MEMBER: of `items: 1, [3..5]` only `[3..5]` holds (rule `c`)
                    """,
                    told.lines()
                            .filter(line -> line.contains(" MEMBER: "))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining()));
        }

        @Test
        void what_no_facts_can_reach_is_not_asked_for() {
            TypedTable table = table("""
                    # hit policy: F
                    # table: t
                    # default van: none
                    rule,items,van
                    types,integer from 0 to 9,output: text
                    low,<= 4,small
                    shadowed,< 3,tiny
                    high,>= 5,large
                    never,> 9,huge
                    """);
            Coverage coverage = measured(table, "items,van\n4,small\n5,large\n0,small\n9,large\n");

            assertEquals(List.of(), coverage.goals(GoalKind.DEFAULT));
            assertEquals(
                    """
                    COVERED RULE: rule `low` decides by [e1, e3]
                    COVERED CONDITION: `items: <= 4` of rule `low` holds by [e1, e3]
                    COVERED CONDITION: `items: <= 4` of rule `low` does not hold by [e2, e4]
                    MISSING BOUND: items is right below 4 (rule `low`)
                    COVERED BOUND: items is 4 (rule `low`) by [e1]
                    COVERED BOUND: items is right above 4 (rule `low`) by [e2]
                    IMPOSSIBLE RULE: rule `shadowed` decides
                    IMPOSSIBLE CONDITION: `items: < 3` of rule `shadowed` holds
                    COVERED CONDITION: `items: < 3` of rule `shadowed` does not hold by [e2, e4]
                    IMPOSSIBLE BOUND: items is right below 3 (rule `shadowed`)
                    IMPOSSIBLE BOUND: items is 3 (rule `shadowed`)
                    IMPOSSIBLE BOUND: items is right above 3 (rule `shadowed`)
                    COVERED RULE: rule `high` decides by [e2, e4]
                    COVERED CONDITION: `items: >= 5` of rule `high` holds by [e2, e4]
                    IMPOSSIBLE CONDITION: `items: >= 5` of rule `high` does not hold
                    IMPOSSIBLE BOUND: items is right below 5 (rule `high`)
                    COVERED BOUND: items is 5 (rule `high`) by [e2]
                    MISSING BOUND: items is right above 5 (rule `high`)
                    IMPOSSIBLE RULE: rule `never` decides
                    """,
                    told(coverage).lines().limit(19).map(line -> line + "\n").collect(Collectors.joining()));
            assertEquals(11, coverage.demanded());
            assertEquals(9, coverage.covered());
            assertEquals(9 / 11.0, coverage.share());
            assertEquals(2, coverage.missing().size());
        }

        @Test
        void under_any_all_rules_that_agree_decide_and_under_unique_only_one_may_match() {
            String rows = ",items,van\ntypes,integer,output: text\na,> 5,x\nb,> 3,x\n";
            TypedTable any = table("t (A)" + rows);
            TypedTable unique = table("t (U)" + rows);

            assertEquals(
                    List.of("e1"),
                    measured(any, "items,van\n9,x\n")
                            .goals(GoalKind.RULE)
                            .get(1)
                            .coveredBy());
            assertEquals(
                    List.of(GoalState.IMPOSSIBLE, GoalState.COVERED),
                    measured(unique, "items,van\n9,(error)\n4,x\n").goals().stream()
                            .filter(goal -> goal.kind() == GoalKind.RULE)
                            .map(CoverageGoal::state)
                            .toList());
        }

        @Test
        void a_fact_that_is_absent_fails_a_condition_unless_it_asks_for_that() {
            TypedTable table = table("t (F),city,van\ntypes,text?,output: text\na,Kiel,x\nb,not(null),y\nc,null,z\n");
            String told = told(measured(table, "city,van\n,z\n"));

            assertTrue(told.contains("COVERED CONDITION: `city: Kiel` of rule `a` does not hold by [e1]\n"), told);
            assertTrue(told.contains("COVERED CONDITION: `city: not(null)` of rule `b` does not hold by [e1]\n"), told);
            assertTrue(told.contains("COVERED CONDITION: `city: null` of rule `c` holds by [e1]\n"), told);
            assertTrue(told.contains("IMPOSSIBLE CONDITION: `city: null` of rule `c` does not hold\n"), told);
        }

        @Test
        void bounds_lie_within_lists_and_negations_and_end_at_the_next_literal() {
            TypedTable table = table("""
                    t (U),day,total,van
                    types,date,number,output: text
                    a,"< 2026-03-01, [2026-03-02..2026-03-09]",not(>= 5),x
                    """);

            assertEquals(
                    """
                    day is right below 2026-03-01 (rule `a`)
                    day is 2026-03-01 (rule `a`)
                    day is right above 2026-03-01 (rule `a`)
                    day is right below 2026-03-02 (rule `a`)
                    day is 2026-03-02 (rule `a`)
                    day is right above 2026-03-02 (rule `a`)
                    day is right below 2026-03-09 (rule `a`)
                    day is 2026-03-09 (rule `a`)
                    day is right above 2026-03-09 (rule `a`)
                    total is right below 5 (rule `a`)
                    total is 5 (rule `a`)
                    total is right above 5 (rule `a`)
                    """,
                    measured(table, "").goals(GoalKind.BOUND).stream()
                            .map(goal -> goal.words() + "\n")
                            .collect(Collectors.joining()));
            Coverage coverage =
                    measured(table, "day,total,van\n2026-03-01,3,(no decision)\n2026-03-02,3,x\n2026-03-05,4.5,x\n");
            String told = told(coverage);
            assertTrue(told.contains("COVERED BOUND: day is right above 2026-03-01 (rule `a`) by [e2]\n"), told);
            assertTrue(told.contains("COVERED BOUND: day is right below 2026-03-02 (rule `a`) by [e1]\n"), told);
            assertTrue(told.contains("COVERED BOUND: day is right below 2026-03-09 (rule `a`) by [e3]\n"), told);
            assertTrue(told.contains("COVERED BOUND: total is right below 5 (rule `a`) by [e2, e3]\n"), told);
        }

        @Test
        void a_goal_tells_its_rule_and_column() {
            TypedTable table = table("t (F),items,van\ntypes,integer,output: text\na,> 5,x\n");
            Coverage coverage = measured(table, "");
            CoverageGoal rule = coverage.goals().get(0);
            CoverageGoal bound = coverage.goals().get(3);
            CoverageGoal nothing = coverage.goals().get(6);

            assertEquals(Optional.of(RuleId.of("a")), rule.rule());
            assertEquals(Optional.empty(), rule.column());
            assertEquals(Optional.of("items"), bound.column());
            assertEquals(Optional.empty(), nothing.rule());
            assertEquals(GoalKind.NO_DECISION, nothing.kind());
            assertEquals(0, coverage.covered());
            assertEquals(table.table().version(), coverage.table());
        }
    }

    @Nested
    class ProposedExamples {
        @Test
        void are_few_named_and_ready_to_be_pasted() {
            TypedTable table = table("""
                    vans (F),channel,items,city,van
                    types,"one of PHONE, CHAT",integer from 0,text?,output: text
                    big,PHONE,> 20,-,large
                    north,-,-,"Kiel, Ulm",small
                    few,-,< 10,-,small
                    """);

            assertEquals("""
                    # table: vans
                    example,channel,items,city,van,note,note: to confirm
                    big,PHONE,21,Kiel,large,"reaches: rule `big` decides; `channel: PHONE` of rule `big` holds; `items: > 20` of rule `big` holds; and 1 more",yes
                    big: channel not PHONE,CHAT,30,Kiel,small,"reaches: `channel: PHONE` of rule `big` does not hold; rule `north` decides; `city: Kiel, Ulm` of rule `north` holds; and 1 more",yes
                    big: items not > 20,PHONE,20,Kiel,small,"reaches: `items: > 20` of rule `big` does not hold; items is 20 (rule `big`)",yes
                    "north: city not Kiel, Ulm",PHONE,9,other,small,"reaches: `city: Kiel, Ulm` of rule `north` does not hold; rule `few` decides; `items: < 10` of rule `few` holds; and 1 more",yes
                    few: items not < 10,PHONE,10,other,(no decision),"reaches: `items: < 10` of rule `few` does not hold; items is 10 (rule `few`); no rule matches",yes
                    big: items below 20,PHONE,11,other,(no decision),"reaches: items is right below 20 (rule `big`); items is right above 10 (rule `few`)",yes
                    north: city Ulm,CHAT,0,Ulm,small,"reaches: of `city: Kiel, Ulm` only `Ulm` holds (rule `north`)",yes
                    """, proposed(measured(table, ""), table));
        }

        @Test
        void lie_right_beside_bounds() {
            TypedTable table = table("""
                    t (F),total,opened,age,months,slot,at,van
                    types,number with 2 decimals from 0,date?,days and time duration?,years and months duration?,time?,date and time?,output: text
                    a,> 3.9,-,-,-,-,-,x
                    b,-,>= 2026-03-01,-,-,-,-,y
                    c,-,-,< PT2H,-,-,-,z
                    d,-,-,-,<= P1Y,-,-,z
                    e,-,-,-,-,> 10:00:00,-,z
                    f,-,-,-,-,-,> 2026-03-01T10:00:00Z,z
                    """);

            String csv = proposed(measured(table, ""), table);

            for (String value : List.of(
                    "3.89",
                    "3.91",
                    "2026-02-28",
                    "2026-03-02",
                    "PT1H59M59S",
                    "PT2H1S",
                    "P11M",
                    "P1Y1M",
                    "09:59:59",
                    "10:00:01",
                    "2026-03-01T09:59:59Z",
                    "2026-03-01T10:00:01Z")) {
                assertTrue(csv.contains(value), value + " in\n" + csv);
            }
        }

        @Test
        void keep_clear_of_rules_that_forbid_the_answer() {
            String rows =
                    ",items,tier,van\ntypes,integer,\"one of A, B\",output: text\na,> 5,-,x\nb,> 3,-,x\nc,-,A,y\n";
            for (String policy : List.of("U", "A")) {
                TypedTable table = table("t (" + policy + ")" + rows);
                Coverage coverage = measured(table, "");

                assertEquals(
                        List.of(),
                        CoverageMeter.of(table.table())
                                .measure(coverage.proposals())
                                .missing(),
                        policy);
                assertEquals(
                        policy.equals("U")
                                ? List.of(GoalState.IMPOSSIBLE, GoalState.MISSING, GoalState.MISSING)
                                : List.of(GoalState.MISSING, GoalState.MISSING, GoalState.MISSING),
                        coverage.goals().stream()
                                .filter(goal -> goal.kind() == GoalKind.RULE)
                                .map(CoverageGoal::state)
                                .toList());
            }
        }

        @Test
        void reach_the_default() {
            TypedTable table =
                    table("# hit policy: F\n# table: t\n# default van: z\nitems,van\ninteger,output: text\n> 5,x\n");

            assertEquals(
                    1,
                    measured(table, "items,van\n3,z\n")
                            .goals(GoalKind.DEFAULT)
                            .get(0)
                            .coveredBy()
                            .size());
            assertEquals(
                    List.of(),
                    measured(table, "items,van\n9,x\n")
                            .goals(GoalKind.DEFAULT)
                            .get(0)
                            .coveredBy());
        }

        @Test
        void get_a_number_where_their_names_are_taken() {
            TypedTable table = table("t (F),items,van\ntypes,integer,output: text\na,> 5,x\n");
            List<String> names =
                    measured(table, "").proposals().stream().map(Example::name).toList();
            String rows = names.stream()
                    .map(name -> "\"" + name + "\",-900,(no decision)\n")
                    .collect(Collectors.joining());
            String twice = rows + "a 2,-900,(no decision)\n";

            List<String> others = measured(table, "example,items,van\n" + twice).proposals().stream()
                    .map(Example::name)
                    .toList();

            assertTrue(names.contains("a"), names.toString());
            assertTrue(others.contains("a 3"), others.toString());
        }

        @Test
        void have_short_names_where_conditions_are_long() {
            String codes = IntStream.range(0, 40).mapToObj(i -> "CODE_" + i).collect(Collectors.joining(", "));
            TypedTable table =
                    table("t (F),code,van\ntypes,\"one of " + codes + ", X\",output: text\na,\"" + codes + "\",x\n");

            assertTrue(measured(table, "").proposals().stream()
                    .allMatch(example -> example.name().length() <= Example.LONGEST_NAME));
        }

        @Test
        void are_not_found_where_conditions_exclude_each_other_in_ways_nobody_knows() {
            TypedTable table = table("""
                    t (F),items,limit,van
                    types,integer,integer,output: text
                    a,> limit + 1000000,-,x
                    b,-,> 5,y
                    """);
            Coverage coverage = measured(table, "");

            assertTrue(coverage.goals().stream().anyMatch(goal -> goal.state() == GoalState.UNDECIDED), told(coverage));
        }

        @Test
        void have_names_that_no_example_has() {
            TypedTable table = table("t (F),items,van\ntypes,integer,output: text\na,> 5,x\nb,-,y\n");
            Coverage coverage = measured(table, "example,items,van\na: items below 5,-3000,y\n");

            assertTrue(
                    coverage.proposals().stream().noneMatch(e -> e.name().equals("a: items below 5")),
                    proposed(coverage, table));
        }
    }

    @Test
    void where_the_budget_ends_goals_are_undecided() {
        TypedTable table = table("t (F),items,van\ntypes,integer,output: text\na,> 5,x\nb,-,y\n");
        Coverage coverage = CoverageMeter.of(table.table()).within(1).measure(List.of());

        assertTrue(coverage.goals().stream().anyMatch(goal -> goal.state() == GoalState.UNDECIDED));
        assertTrue(coverage.missing().stream().anyMatch(goal -> goal.state() == GoalState.UNDECIDED));
        assertEquals(
                "a budget of 0 steps is below 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CoverageMeter.of(table.table()).within(0))
                        .getMessage());
    }

    @Test
    void conditions_that_compare_inputs_are_reached_where_facts_are_found() {
        TypedTable table = table("""
                t (F),items,limit,code,van
                types,integer,integer,text,output: text
                a,> limit,-,"starts with \"\"DE\"\"\",x
                b,-,-,-,y
                """);
        Coverage coverage = measured(table, "");

        assertTrue(coverage.goals().stream().noneMatch(goal -> goal.state() == GoalState.UNDECIDED), told(coverage));
        assertEquals(
                List.of(),
                CoverageMeter.of(table.table()).measure(coverage.proposals()).missing());
    }
}
