package dev.caserail.routing.diff;

import static dev.caserail.routing.diff.ComparingTablesTest.VANS;
import static dev.caserail.routing.diff.ComparingTablesTest.change;
import static dev.caserail.routing.diff.ComparingTablesTest.table;
import static dev.caserail.routing.diff.ComparingTablesTest.told;
import static dev.caserail.routing.diff.ComparingTablesTest.vans;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** T11: comparisons under hit policies that look at all matches. */
class ComparingAllMatchesTest {
    private static final String UNIQUE =
            VANS.replace("FIRST", "UNIQUE").replace("else,-,-,small,\n", "few,PHONE,<= 20,small,\n");

    @Test
    void an_edited_rule_may_clash_with_others() {
        assertEquals(
                "small -> no decision, as rules clash where channel: PHONE; items: (10..20] by few -> big+few",
                told(change(UNIQUE, "> 20", "> 10")));
    }

    @Test
    void rules_that_agree_may_meet_and_others_may_not() {
        String any = VANS.replace("FIRST", "ANY")
                .replace("big,PHONE,> 20,large", "a,PHONE,-,small")
                .replace("chat,CHAT,-,small,\nelse,-,-,small", "b,-,> 50,small");

        assertEquals(
                "small -> large where channel: CHAT, EMAIL; items: (50..99] by b -> b\n"
                        + "small -> no decision, as rules clash where channel: PHONE; items: (50..99] by a+b -> a+b",
                told(change(any, "b,-,> 50,small", "b,-,> 50,large")));
        assertTrue(change(any, "ANY", "FIRST").equivalent());
        assertFalse(change(any, "ANY", "UNIQUE").equivalent());
    }

    @Test
    void where_no_rules_meet_policies_of_one_answer_are_alike() {
        assertTrue(change(UNIQUE, "UNIQUE", "FIRST").equivalent());
        assertTrue(change(UNIQUE, "UNIQUE", "ANY").equivalent());
        assertFalse(change(UNIQUE, "UNIQUE", "RULE ORDER").equivalent());
    }

    @Test
    void another_default_changes_what_no_rule_takes() {
        assertEquals(
                "no decision -> small where channel: EMAIL by  -> (default)",
                told(change(UNIQUE, "# version: 1", "# version: 1\n# default van: small")));
    }

    @Test
    void the_largest_region_is_told_first() {
        TableDiff diff = TableDiff.between(
                table(VANS), table(VANS.replace("large,", "huge,").replace("chat,CHAT,-,small", "chat,CHAT,-,tiny")));

        assertEquals(
                List.of("tiny", "huge"),
                diff.regions().stream().map(r -> r.after().shown()).toList());
    }

    @Test
    void a_changed_rule_may_have_another_note_too() {
        assertEquals(
                List.of("rule `big` has the note: why `other` instead of `long calls`"),
                vans("> 20,large,long calls", "> 10,large,other").cosmetics().stream()
                        .map(CosmeticChange::message)
                        .toList());
    }
}
