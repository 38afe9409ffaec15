package dev.caserail.routing.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T10: a smaller table that means the same, proven. */
@DisplayName("T10: REDUNDANT, SHADOWED and MERGEABLE, done")
class SimplifyingATableTest {
    private static final String HEAD = """
            # table: vans
            # hit policy: FIRST
            rule,channel,items,van,note: why
            types,"one of PHONE, CHAT, EMAIL, FAX",integer from 0 to 99,output: text,note
            """;

    private static DecisionTable<NamedFacts, NamedFacts> table(String rules) {
        return any(HEAD + rules);
    }

    private static DecisionTable<NamedFacts, NamedFacts> any(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    private static String rows(DecisionTable<?, ?> table) {
        return table.rules().stream()
                .map(r -> r.id().value() + ": "
                        + r.inputs().stream()
                                .map(i -> i.column() + " " + i.test().text())
                                .filter(text -> !text.endsWith(" -"))
                                .collect(Collectors.joining("; "))
                        + " -> " + r.outputs().get(0).shown())
                .collect(Collectors.joining("\n"));
    }

    private static String steps(Simplification<?, ?> smaller) {
        return smaller.steps().stream().map(SimplifyStep::message).collect(Collectors.joining("\n"));
    }

    @Test
    void rules_that_never_decide_or_change_nothing_are_deleted_with_the_reason() {
        var smaller = Simplifier.of(table("""
                        big,PHONE,> 20,large,
                        huge,PHONE,> 30,lorry,
                        chat,CHAT,-,small,
                        else,-,-,small,
                        """)).simplify();

        assertEquals("big: channel PHONE; items > 20 -> large\nelse:  -> small", rows(smaller.table()));
        assertTrue(
                steps(smaller).startsWith("delete rule `huge`: rule `huge` never decides: rule `big` above it takes"),
                steps(smaller));
        assertEquals(
                List.of(StepKind.DROPPED, StepKind.DROPPED),
                smaller.steps().stream().map(SimplifyStep::kind).toList());
        assertTrue(smaller.proof().equivalent() && smaller.complete());
    }

    @Test
    void rules_that_say_the_same_but_for_one_column_become_one_and_keep_both_notes() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,> 20,large,call back
                        b,CHAT,> 20,large,write
                        else,-,-,small,
                        """)).simplify();

        assertEquals("a: channel PHONE, CHAT; items > 20 -> large\nelse:  -> small", rows(smaller.table()));
        assertEquals(
                "merge rule `b` into rule `a`: they say the same but for `channel`; together channel: PHONE, CHAT",
                steps(smaller));
        assertEquals(
                "call back; write", smaller.table().rules().get(0).annotations().get("note: why"));
    }

    @Test
    void rules_are_merged_across_others_only_where_that_changes_nothing() {
        var apart = Simplifier.of(table("""
                        a,PHONE,-,large,
                        mid,-,> 50,huge,
                        b,CHAT,-,large,
                        else,-,-,small,
                        """)).simplify();

        assertEquals(List.of(), apart.steps());
        assertEquals(4, apart.table().rules().size());
    }

    @Test
    void a_merger_may_leave_no_rule_that_asks_for_the_column() {
        String collected = HEAD.replace("FIRST", "COLLECT") + """
                a,"PHONE, CHAT",-,large,
                b,"EMAIL, FAX",-,large,
                c,-,> 5,small,
                d,-,> 5,small,
                """;
        var smaller = Simplifier.of(any(collected)).simplify();

        assertEquals(
                "a:  -> large\nc: items > 5 -> small\nd: items > 5 -> small", rows(smaller.table()), steps(smaller));
    }

    @Test
    void conditions_that_nothing_depends_on_are_deleted() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,-,large,
                        b,not(PHONE),-,small,
                        """)).simplify();

        assertEquals("a: channel PHONE -> large\nb:  -> small", rows(smaller.table()));
        assertEquals(
                "delete the condition on `channel` of rule `b`: without `not(PHONE)` the same follows for all facts",
                steps(smaller));
    }

    @Test
    void a_rule_may_lose_several_conditions() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,-,large,
                        b,not(PHONE),[0..99],small,
                        """)).simplify();

        assertEquals("a: channel PHONE -> large\nb:  -> small", rows(smaller.table()));
        assertEquals(2, smaller.steps().size());
    }

    @Test
    void steps_make_room_for_others() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,[0..20],large,
                        b,PHONE,[21..99],large,
                        c,CHAT,-,large,
                        d,"EMAIL, FAX",-,large,
                        """)).simplify();

        assertEquals(1, smaller.table().rules().size(), rows(smaller.table()));
        assertEquals("a:  -> large", rows(smaller.table()));
    }

    @Test
    void where_nothing_is_found_the_table_stays_as_it_was() {
        DecisionTable<NamedFacts, NamedFacts> table = table("a,PHONE,> 20,large,\nelse,-,-,small,\n");

        var smaller = Simplifier.of(table).simplify();

        assertSame(table, smaller.table());
        assertEquals(List.of(), smaller.steps());
        assertTrue(smaller.complete());
    }

    @Test
    void a_budget_that_ended_is_told() {
        String rules = "a,PHONE,> 20,large,\nb,CHAT,> 20,large,\nc,EMAIL,> 20,large,\nelse,-,-,small,\n";

        var smaller = Simplifier.of(table(rules)).within(1).simplify();

        assertFalse(smaller.complete());
        assertEquals(3, smaller.table().rules().size());
        assertTrue(smaller.proof().equivalent());
        assertEquals(
                "a budget of 0 proofs is below 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Simplifier.of(table(rules)).within(0))
                        .getMessage());
    }

    @Test
    void rules_that_clash_stay_for_their_author_to_mend() {
        String unique = HEAD.replace("FIRST", "UNIQUE") + "a,PHONE,-,large,\nb,PHONE,-,small,\nc,CHAT,-,tiny,\n";

        assertEquals(List.of(), Simplifier.of(any(unique)).simplify().steps());
    }

    @Test
    void rules_are_merged_as_far_as_they_go_before_conditions_are_deleted() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,> 20,large,
                        b,CHAT,> 20,large,
                        c,EMAIL,> 20,large,
                        else,-,[0..99],small,
                        """)).simplify();

        assertEquals("a: channel PHONE, CHAT, EMAIL; items > 20 -> large\nelse:  -> small", rows(smaller.table()));
        assertEquals(
                List.of(StepKind.MERGED, StepKind.MERGED, StepKind.GENERALISED),
                smaller.steps().stream().map(SimplifyStep::kind).toList());
    }

    @Test
    void a_rule_that_could_be_merged_with_two_others_is_merged_once() {
        var smaller = Simplifier.of(table("""
                        a,PHONE,> 20,large,
                        b,CHAT,> 20,large,
                        c,PHONE,<= 20,large,
                        else,-,-,small,
                        """)).simplify();

        assertEquals(
                "a: channel PHONE, CHAT; items > 20 -> large\nc: channel PHONE -> large\nelse:  -> small",
                rows(smaller.table()));
    }

    @Test
    void conditions_on_sets_are_not_merged() {
        var table = any("""
                # table: tags
                # hit policy: FIRST
                rule,tags,out
                types,"set of GOLD, RUSH, NEW",output: text
                a,contains GOLD,x
                b,contains RUSH,x
                else,-,y
                """);

        assertEquals(List.of(), Simplifier.of(table).simplify().steps());
    }

    @Test
    void a_condition_goes_where_a_rule_below_says_the_same() {
        var smaller = Simplifier.of(table("""
                        mail,"EMAIL, FAX",-,tiny,
                        a,PHONE,> 20,large,
                        b,CHAT,-,large,
                        else,-,-,small,
                        """)).simplify();

        assertEquals("""
                mail: channel EMAIL, FAX -> tiny
                a: items > 20 -> large
                b: channel CHAT -> large
                else:  -> small""", rows(smaller.table()));
    }

    @Test
    void conditions_that_points_show_to_matter_cost_no_proof() {
        var table = table("a,PHONE,> 20,large,\nelse,-,-,small,\n");

        assertTrue(Simplifier.of(table).within(1).simplify().complete());
    }

    @Test
    void conditions_are_deleted_where_outputs_are_ranked_and_where_rules_agree() {
        String ranked = HEAD.replace("FIRST", "PRIORITY").replace("rule,", "# values van: large, small\nrule,")
                + "a,PHONE,> 20,large,\nb,-,[0..99],small,\n";
        String agreed = HEAD.replace("FIRST", "ANY") + "a,PHONE,[0..99],large,\nb,not(PHONE),-,small,\n";

        assertEquals(
                "a: channel PHONE; items > 20 -> large\nb:  -> small",
                rows(Simplifier.of(any(ranked)).simplify().table()));
        assertEquals(
                "a: channel PHONE -> large\nb: channel not(PHONE) -> small",
                rows(Simplifier.of(any(agreed)).simplify().table()));
    }

    @Test
    void the_search_is_not_complete_where_a_verification_is_not() {
        var table = any("""
                # table: pair
                # hit policy: FIRST
                rule,a,b,out
                types,number,number,output: text
                both,> b,> a,x
                else,-,-,y
                """);

        assertFalse(Simplifier.of(table).simplify().complete());
    }
}
