package dev.caserail.routing.diff;

import static dev.caserail.routing.diff.ComparingTablesTest.VANS;
import static dev.caserail.routing.diff.ComparingTablesTest.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T11: a comparison as a reviewer reads it. */
class DiffTextTest {
    private static final NamedFacts CHAT = NamedFacts.of(Map.<String, Fact>of("channel", CodeValue.of("CHAT")));

    private static TableDiff diff(String to, List<NamedFacts> cases) {
        return TableComparer.of(table(VANS), table(to)).get().over(cases).compare();
    }

    private static String body(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void tells_policy_regions_cases_and_what_had_no_effect() {
        TableDiff diff =
                diff(VANS.replace("FIRST", "UNIQUE").replace("long calls", "x|y"), Collections.nCopies(12, CHAT));

        assertEquals("""
                hit policy: UNIQUE instead of FIRST
                47 % of the space changes, in 2 regions; 12 of 12 past cases change

                1. small -> no decision, as rules clash: channel: CHAT
                   before: rule chat; after: rules chat, else
                   such as channel = CHAT; items = 0
                   33 % of the space, 12 cases: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …

                2. large -> no decision, as rules clash: channel: PHONE; items: (20..99]
                   before: rule big; after: rules big, else
                   such as channel = PHONE; items = 30
                   13 % of the space, no case

                without effect:
                - rule `big` has the note: why `x|y` instead of `long calls`
                """, body(DiffText.of(diff).text()));
    }

    @Test
    void writes_a_table_in_markdown() {
        TableDiff diff = diff(
                VANS.replace("FIRST", "UNIQUE").replace("long calls", "x|y").replace("version: 1", "version: 2"),
                List.of(CHAT));

        String markdown = DiffText.of(diff).markdown();

        assertEquals("### vans: what changes", markdown.lines().findFirst().orElse(""));
        assertEquals("""
                **47 % of the space changes, in 2 regions; 1 of 1 past case changes.**

                - hit policy: UNIQUE instead of FIRST

                | was | is | where | rules | such as | space | cases |
                |---|---|---|---|---|---|---|
                | small | no decision, as rules clash | channel: CHAT | rule chat → rules chat, else | channel = CHAT; items = 0 | 33 % | 1 case: 1 |
                | large | no decision, as rules clash | channel: PHONE; items: (20..99\\] | rule big → rules big, else | channel = PHONE; items = 30 | 13 % | no case |

                Without effect:

                - rule \\`big\\` has the note: why \\`x\\|y\\` instead of \\`long calls\\`
                """, markdown.substring(markdown.indexOf("**")));
    }

    @Test
    void without_past_cases_the_table_has_no_column_for_them() {
        String markdown =
                DiffText.of(diff(VANS.replace("> 20", "> 10"), List.of())).markdown();

        assertEquals("""
                | was | is | where | rules | such as | space |
                |---|---|---|---|---|---|
                | small | large | channel: PHONE; items: (10..20\\] | rule else → rule big | channel = PHONE; items = 11 | 9.5 % |
                """, markdown.substring(markdown.indexOf("| was")));
    }

    @Test
    void ten_cases_are_all_named() {
        String text = DiffText.of(
                        diff(VANS.replace("chat,CHAT,-,small", "chat,CHAT,-,tiny"), Collections.nCopies(10, CHAT)))
                .text();

        assertTrue(text.contains(", 10 cases: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10\n"), text);
    }

    @Test
    void the_same_meaning_is_said_so() {
        TableDiff diff = diff(VANS, List.of());

        assertEquals("the tables mean the same", DiffText.of(diff).summary());
        assertEquals("the tables mean the same\n", body(DiffText.of(diff).text()));
    }

    @Test
    void of_more_regions_than_wanted_only_their_number_is_told() {
        TableDiff diff = diff(VANS.replace("FIRST", "UNIQUE"), List.of());

        assertEquals(
                "and 1 smaller region, together 13 % of the space",
                DiffText.of(diff).limit(1).text().lines().reduce("", (first, last) -> last));
        assertEquals(
                "and 1 smaller region, together 13 % of the space",
                DiffText.of(diff).limit(1).markdown().lines().reduce("", (first, last) -> last));
        assertEquals(
                "a limit of 0 regions is below 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DiffText.of(diff).limit(0))
                        .getMessage());
    }

    @Test
    void what_is_undecided_is_told_with_its_reason() {
        TableDiff diff = TableComparer.of(table(VANS), table(VANS.replace("chat,CHAT,-,small", "chat,CHAT,-,tiny")))
                .get()
                .within(1)
                .compare();

        assertEquals(
                "no change was found; 1 region undecided", DiffText.of(diff).summary());
        assertEquals(
                "undecided: channel: CHAT (the budget ended; grant a larger one)",
                DiffText.of(diff).text().lines().reduce("", (first, last) -> last));
    }

    @Test
    void of_more_undecided_regions_than_wanted_only_their_number_is_told() {
        TableDiff diff = TableComparer.of(
                        table(VANS),
                        table(VANS.replace("chat,CHAT,-,small", "chat,CHAT,-,tiny")
                                .replace("> 20,large", "> 20,huge")))
                .get()
                .within(1)
                .compare();

        assertEquals(2, diff.undecided().size());
        assertEquals(
                "and 1 other undecided region",
                DiffText.of(diff).limit(1).text().lines().reduce("", (first, last) -> last));
        assertFalse(DiffText.of(diff).limit(2).text().contains("other undecided"));
    }

    @Test
    void defaults_and_the_lack_of_a_rule_have_words() {
        String open = VANS.replace("else,-,-,small,\n", "");
        TableDiff diff = TableDiff.between(
                table(open), table(open.replace("# version: 1", "# version: 1\n# default van: small")));

        String text = DiffText.of(diff).limit(2).text();

        assertTrue(text.contains("   before: no rule; after: default\n"), text);
        assertFalse(text.contains("smaller region"), text);
    }

    @Test
    void of_many_rules_only_some_are_named() {
        String rules = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "r" + i + "," + i + "," + i + ",x\n")
                .collect(Collectors.joining());
        String grid = """
                # table: grid
                # hit policy: FIRST
                rule,a,b,out
                types,integer from 1 to 8,integer from 1 to 8,output: text
                """ + rules + "else,-,-,y\n";

        String text = DiffText.of(TableDiff.between(table(grid), table(grid.replace("-,-,y", "-,-,z"))))
                .text();

        assertTrue(text.contains("1. y -> z: all facts, unless rules r1, r2, r3, r4, r5 or 3 others take it\n"), text);
    }
}
