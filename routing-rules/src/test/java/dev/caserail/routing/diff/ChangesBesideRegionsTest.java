package dev.caserail.routing.diff;

import static dev.caserail.routing.diff.ComparingTablesTest.VANS;
import static dev.caserail.routing.diff.ComparingTablesTest.table;
import static dev.caserail.routing.diff.ComparingTablesTest.told;
import static dev.caserail.routing.diff.ComparingTablesTest.vans;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T11: what is told of a changed table beside the regions: settings, and changes that have no effect. */
class ChangesBesideRegionsTest {
    @Nested
    @DisplayName("T11: empty exactly when equivalent; names and notes are no part of the meaning")
    class Cosmetic {
        private String cosmetics(TableDiff diff) {
            assertTrue(diff.equivalent(), told(diff));
            assertEquals(0, diff.share());
            return diff.cosmetics().stream()
                    .map(c -> c.kind() + ": " + c.message())
                    .collect(Collectors.joining("\n"));
        }

        @Test
        void the_same_table_has_nothing_to_tell() {
            assertEquals("", cosmetics(vans("x", "x")));
            assertEquals(List.of(), vans("x", "x").settings());
        }

        @Test
        void another_name_and_another_note_are_told_apart() {
            assertEquals("RENAMED: rule `chat` is now called `talk`", cosmetics(vans("chat,CHAT", "talk,CHAT")));
            assertEquals(
                    "ANNOTATED: rule `big` has the note: why `far away` instead of `long calls`",
                    cosmetics(vans("long calls", "far away")));
            assertEquals(
                    "ANNOTATED: rule `big` has the note: why (none) instead of `long calls`",
                    cosmetics(vans("long calls", "")));
        }

        @Test
        void other_words_are_told_apart() {
            assertEquals("REWORDED: rule `big` says the same in other words", cosmetics(vans("> 20", "[21..99]")));
        }

        @Test
        void a_rule_that_decides_nothing_of_its_own_comes_goes_and_moves_without_effect() {
            assertEquals("REMOVED: rule `chat` is gone", cosmetics(vans("chat,CHAT,-,small,\n", "")));
            assertEquals(
                    "ADDED: rule `mail` is new",
                    cosmetics(vans("else,-,-,small,\n", "mail,EMAIL,-,small,\nelse,-,-,small,\n")));
            assertEquals(
                    "CHANGED: rule `chat` says something else",
                    cosmetics(vans("chat,CHAT,-,small", "chat,\"CHAT, EMAIL\",-,small")));
            String moved =
                    VANS.replace("chat,CHAT,-,small,\n", "").replace("big,PHONE", "chat,CHAT,-,small,\nbig,PHONE");
            assertEquals(
                    "MOVED",
                    TableDiff.between(table(VANS), table(moved))
                            .cosmetics()
                            .get(0)
                            .kind()
                            .name());
        }

        @Test
        void where_order_does_not_count_a_rule_that_moved_is_not_told() {
            String unique = VANS.replace("FIRST", "UNIQUE").replace("else,-,-,small,\n", "");
            String moved =
                    unique.replace("chat,CHAT,-,small,\n", "").replace("big,PHONE", "chat,CHAT,-,small,\nbig,PHONE");

            assertEquals("", cosmetics(TableDiff.between(table(unique), table(moved))));
        }

        @Test
        void a_rule_with_an_effect_is_not_told_as_one_without() {
            assertEquals(List.of(), vans("> 20", "> 10").cosmetics());
            assertEquals(
                    List.of(), vans("big,PHONE,> 20,large,long calls\n", "").cosmetics());
        }
    }

    @Nested
    @DisplayName("T11: settings beside the rules")
    class Beside {
        @Test
        void policy_default_and_columns_are_told_in_words() {
            TableDiff diff = TableDiff.between(
                    table(VANS),
                    table(VANS.replace("FIRST", "ANY")
                            .replace("# version: 1", "# version: 1\n# default van: small")
                            .replace("integer from 0 to 99", "integer from 0 to 50?")));

            assertEquals(
                    List.of(
                            "hit policy: ANY instead of FIRST",
                            "default: small instead of none",
                            "column `items`: a whole number from 0 up to 50, or absent instead of a whole number from 0 up to 99"),
                    diff.settings());
        }

        @Test
        void a_new_output_has_no_order_that_changed() {
            String ranked =
                    VANS.replace("FIRST", "PRIORITY").replace("# version", "# values van: large, small\n# version");
            String days = ranked.replace("van,note: why", "van,days,note: why")
                    .replace("output: text,note", "output: text,output: number,note")
                    .replace("# version", "# values days: 1, 2\n# version")
                    .replace("large,long", "large,2,long")
                    .replace("-,small,", "-,small,1,");

            assertEquals(
                    List.of("output `days` is new"),
                    TableDiff.between(table(ranked), table(days)).settings());
        }

        @Test
        void a_column_that_no_rule_asks_for_any_more_is_gone() {
            assertEquals(List.of("column `items` is gone"), vans("> 20", "-").settings());
        }
    }
}
