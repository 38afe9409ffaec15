package dev.caserail.routing.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.json.RoutingJsonModule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T11: what a changed table means. */
class ComparingTablesTest {
    static final String VANS = """
            # table: vans
            # hit policy: FIRST
            # version: 1
            rule,channel,items,van,note: why
            types,"one of PHONE, CHAT, EMAIL",integer from 0 to 99,output: text,note
            big,PHONE,> 20,large,long calls
            chat,CHAT,-,small,
            else,-,-,small,
            """;

    static DecisionTable<NamedFacts, NamedFacts> table(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value().table();
    }

    static TableDiff change(String before, String from, String to) {
        return TableDiff.between(table(before), table(before.replace(from, to)));
    }

    static TableDiff vans(String from, String to) {
        return change(VANS, from, to);
    }

    /** Each region in a line: what it was, what it is, where, by which rules. */
    static String told(TableDiff diff) {
        return diff.regions().stream()
                .map(r -> r.before().shown() + " -> " + r.after().shown() + " where "
                        + r.region().shown() + " by " + ids(r.rulesBefore()) + " -> " + ids(r.rulesAfter()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String ids(List<RuleId> rules) {
        return rules.stream().map(RuleId::value).collect(Collectors.joining("+"));
    }

    static NamedFacts call(String channel, int items) {
        return NamedFacts.of(Map.<String, Fact>of(
                "channel", CodeValue.of(channel), "items", NumberValue.of(BigDecimal.valueOf(items))));
    }

    @Nested
    @DisplayName("T11: regions of facts whose outcome changes")
    class Regions {
        @Test
        void a_bound_that_moved_changes_what_lies_between_the_old_and_the_new_one() {
            TableDiff diff = vans("> 20", "> 10");

            assertEquals("small -> large where channel: PHONE; items: (10..20] by else -> big", told(diff));
            assertEquals(
                    "channel = PHONE; items = 11",
                    diff.regions().get(0).witness().shown());
            // Cells of items: 0, up to 10, 10, up to 20, 20, up to 99, 99; two of seven, and one of three channels.
            assertEquals(2 / 21.0, diff.share(), 1e-9);
            assertTrue(diff.exactShare() && diff.complete());
            assertFalse(diff.equivalent());
        }

        @Test
        void another_output_changes_all_that_the_rule_decides() {
            assertEquals(
                    "small -> tiny where channel: EMAIL by else -> else\n"
                            + "small -> tiny where channel: PHONE; items: [0..20] by else -> else",
                    told(vans("else,-,-,small", "else,-,-,tiny")));
        }

        @Test
        void a_rule_that_moved_up_takes_from_those_it_passes() {
            String moved = VANS.replace("big,PHONE,> 20,large,long calls\n", "")
                    .replace("else,-,-,small,\n", "else,-,-,small,\nbig,PHONE,> 20,large,long calls\n");

            assertEquals(
                    "large -> small where channel: PHONE; items: (20..99] by big -> else",
                    told(TableDiff.between(table(VANS), table(moved))));
        }

        @Test
        void no_decision_is_an_outcome_and_a_default_is_one_too() {
            String open = VANS.replace("else,-,-,small,\n", "");
            String defaults = open.replace("# version: 1", "# version: 1\n# default van: small");

            assertEquals(
                    "small -> no decision where channel: EMAIL by else -> \n"
                            + "small -> no decision where channel: PHONE; items: [0..20] by else -> ",
                    told(TableDiff.between(table(VANS), table(open))));
            assertEquals(
                    "no decision -> small where channel: EMAIL by  -> (default)\n"
                            + "no decision -> small where channel: PHONE; items: [0..20] by  -> (default)",
                    told(TableDiff.between(table(open), table(defaults))));
            assertTrue(TableDiff.between(table(VANS), table(defaults)).equivalent());
        }

        @Test
        void a_column_that_only_one_table_has_counts_as_any_in_the_other() {
            String city = """
                    # table: vans
                    # hit policy: FIRST
                    rule,channel,items,city,van
                    types,"one of PHONE, CHAT, EMAIL",integer from 0 to 99,"text in Ulm, Kiel",output: text
                    big,PHONE,> 20,-,large
                    ulm,EMAIL,-,Ulm,bike
                    else,-,-,-,small
                    """;

            TableDiff diff = TableDiff.between(table(VANS), table(city));

            assertEquals("small -> bike where channel: EMAIL; city: Ulm by else -> ulm", told(diff));
            assertTrue(
                    diff.settings().contains("column `city` is new"),
                    diff.settings().toString());
        }

        @Test
        void facts_are_all_that_one_of_the_tables_can_be_asked_with() {
            String more = VANS.replace("PHONE, CHAT, EMAIL\"", "PHONE, CHAT, EMAIL, FAX\"")
                    .replace("to 99", "to 199")
                    .replace("chat,CHAT,-,small", "chat,\"CHAT, FAX\",-,tiny");

            assertEquals(
                    "small -> tiny where channel: CHAT by chat -> chat\nsmall -> tiny where channel: FAX by else -> chat",
                    told(TableDiff.between(table(VANS), table(more))));
        }

        @Test
        void another_hit_policy_changes_where_rules_meet() {
            assertEquals(
                    "large -> no decision, as rules clash where channel: PHONE; items: (20..99] by big -> big+else\n"
                            + "small -> no decision, as rules clash where channel: CHAT by chat -> chat+else",
                    told(vans("FIRST", "UNIQUE")));
            assertEquals(
                    "large -> no decision, as rules clash where channel: PHONE; items: (20..99] by big -> big+else",
                    told(vans("FIRST", "ANY")));
        }

        @Test
        void the_order_of_declared_outputs_counts_where_they_are_ranked() {
            String ranked =
                    VANS.replace("FIRST", "PRIORITY").replace("# version", "# values van: large, small\n# version");

            TableDiff diff = change(ranked, "large, small", "small, large");

            assertEquals("large -> small where channel: PHONE; items: (20..99] by big -> else", told(diff));
            assertEquals(List.of("order of `van`: small, large instead of large, small"), diff.settings());
            assertTrue(change(ranked.replace("PRIORITY", "FIRST"), "large, small", "small, large")
                    .settings()
                    .isEmpty());
        }

        @Test
        void lists_numbers_and_counts_are_outcomes() {
            String fees = """
                    # table: fees
                    # hit policy: COLLECT SUM
                    rule,rush,far,fee
                    types,flag,flag,output: number
                    base,-,-,5
                    rush,true,-,3
                    far,-,true,2
                    """;

            assertEquals(
                    "10 -> 11 where rush: true; far: true by base+rush+far -> base+rush+far\n"
                            + "8 -> 9 where rush: true; far: false by base+rush -> base+rush",
                    told(change(fees, "rush,true,-,3", "rush,true,-,4")));
            assertEquals(
                    """
                    [5, 2] -> [2, 5] where rush: false; far: true by base+far -> far+base
                    [5, 3, 2] -> [3, 2, 5] where rush: true; far: true by base+rush+far -> rush+far+base
                    [5, 3] -> [3, 5] where rush: true; far: false by base+rush -> rush+base""",
                    told(TableDiff.between(
                            table(fees.replace("COLLECT SUM", "RULE ORDER")),
                            table(fees.replace("COLLECT SUM", "RULE ORDER")
                                    .replace("base,-,-,5\n", "")
                                    .replace("far,-,true,2\n", "far,-,true,2\nbase,-,-,5\n")))));
            assertTrue(TableDiff.between(
                            table(fees.replace("COLLECT SUM", "COLLECT")),
                            table(fees.replace("COLLECT SUM", "COLLECT")
                                    .replace("base,-,-,5\n", "")
                                    .replace("far,-,true,2\n", "far,-,true,2\nbase,-,-,5\n")))
                    .equivalent());
            assertEquals("""
                    10 -> 3 where rush: true; far: true by base+rush+far -> base+rush+far
                    5 -> 1 where rush: false; far: false by base -> base
                    7 -> 2 where rush: false; far: true by base+far -> base+far
                    8 -> 2 where rush: true; far: false by base+rush -> base+rush""", told(change(fees, "COLLECT SUM", "COLLECT COUNT")));
            assertEquals(
                    """
                    2 -> 5 where rush: false; far: true by base+far -> base+far
                    2 -> 5 where rush: true; far: true by base+rush+far -> base+rush+far
                    3 -> 5 where rush: true; far: false by base+rush -> base+rush""", told(TableDiff.between(table(fees.replace("SUM", "MIN")), table(fees.replace("SUM", "MAX")))));
        }

        @Test
        void what_conditions_alone_would_not_say_briefly_names_the_rules_that_take_the_rest() {
            String rules = IntStream.rangeClosed(1, 8)
                    .mapToObj(i -> "r" + i + "," + i + "," + i + ",x\n")
                    .collect(Collectors.joining());
            String grid = """
                    # table: grid
                    # hit policy: FIRST
                    rule,a,b,out
                    types,integer from 1 to 8,integer from 1 to 8,output: text
                    """ + rules + "else,-,-,y\n";

            TableDiff diff = change(grid, "else,-,-,y", "else,-,-,z");

            ChangedRegion region = diff.regions().get(0);
            assertEquals(1, diff.regions().size());
            assertEquals("all facts", region.region().shown());
            assertEquals("r1+r2+r3+r4+r5+r6+r7+r8", ids(region.unlessAfter()));
            assertEquals(List.of(), region.unlessBefore());
            assertEquals(56 / 64.0, region.share(), 1e-9);
            assertTrue(region.exactShare());
        }

        /** Rules on a diagonal, and one for all the rest. */
        private String diagonal(int size) {
            String rules = IntStream.rangeClosed(1, size)
                    .mapToObj(i -> "r" + i + "," + i + "," + i + ",x\n")
                    .collect(Collectors.joining());
            return "t (FIRST),a,b,out\ntypes,integer from 1 to %d,integer from 1 to %d,output: text\n"
                            .formatted(size, size)
                    + rules + "else,-,-,y\n";
        }

        @Test
        void what_other_changed_rules_take_is_no_part_of_a_region_and_neither_are_its_cases() {
            String grid = diagonal(8);

            TableDiff diff = TableComparer.of(
                            table(grid), table(grid.replace(",x\n", ",w\n").replace(",y\n", ",z\n")))
                    .get()
                    .over(List.of(at(1, 2), at(3, 3)))
                    .compare();

            ChangedRegion rest = diff.regions().get(0);
            assertEquals("y", rest.before().shown());
            assertEquals("r1+r2+r3+r4+r5+r6+r7+r8", ids(rest.unlessBefore()));
            assertEquals("r1+r2+r3+r4+r5+r6+r7+r8", ids(rest.unlessAfter()));
            assertEquals(List.of(0), rest.cases());
            assertEquals(List.of(0, 1), diff.changedCases());
            assertTrue(DiffText.of(diff)
                    .text()
                    .contains("1. y -> z: all facts, unless rules r1, r2, r3, r4, r5 or 3 others take it\n"));
        }

        @Test
        void a_region_of_very_many_parts_has_an_estimated_share() {
            String grid = diagonal(40);

            TableDiff diff = change(grid, "else,-,-,y", "else,-,-,z");

            assertFalse(diff.exactShare());
            assertTrue(diff.complete());
            assertEquals(1 - 1 / 40.0, diff.share(), 0.02);
            assertTrue(DiffText.of(diff).summary().startsWith("about 9"));
        }

        private NamedFacts at(int a, int b) {
            return NamedFacts.of(Map.<String, Fact>of(
                    "a", NumberValue.of(BigDecimal.valueOf(a)), "b", NumberValue.of(BigDecimal.valueOf(b))));
        }

        @Test
        void codes_that_only_one_table_knows_are_told_where_no_rule_names_them() {
            String fewer = VANS.replace("PHONE, CHAT, EMAIL\"", "PHONE, CHAT, EMAIL, FAX\"");

            assertEquals(
                    "small -> tiny where channel: EMAIL, FAX by else -> else\n"
                            + "small -> tiny where channel: PHONE; items: [0..20] by else -> else",
                    told(TableDiff.between(table(fewer), table(VANS.replace("else,-,-,small", "else,-,-,tiny")))));
        }

        @Test
        void another_output_column_changes_every_outcome() {
            String days = VANS.replace("van,note: why", "van,days,note: why")
                    .replace("output: text,note", "output: text,output: number,note")
                    .replace("large,", "large,2,")
                    .replace("small,", "small,1,");

            TableDiff diff = TableDiff.between(table(VANS), table(days));

            assertEquals(1, diff.share(), 1e-9);
            assertEquals(
                    "(van = large; days = 2)",
                    TableDiff.between(table(VANS), table(days)).regions().stream()
                            .map(r -> r.after().shown())
                            .filter(shown -> shown.contains("large"))
                            .findFirst()
                            .orElseThrow());
            assertEquals(List.of("output `days` is new"), diff.settings());
        }
    }

    @Test
    void columns_of_another_kind_cannot_be_compared() {
        DecisionTable<NamedFacts, NamedFacts> other =
                table(VANS.replace("integer from 0 to 99", "date").replace("> 20", "> 2026-03-01"));

        var faults = TableComparer.of(table(VANS), other).getError();

        assertEquals(1, faults.size());
        assertEquals(TableComparer.OTHER_KIND, faults.get(0).code());
        assertTrue(
                faults.get(0).message().startsWith("column `items` was a whole number from 0 up to 99, and is now "));
        String told = assertThrows(IllegalArgumentException.class, () -> TableDiff.between(table(VANS), other))
                .getMessage();
        assertEquals(faults.get(0).message(), told);
    }

    @Test
    void sets_of_other_members_can_be_compared_and_a_set_with_a_text_cannot() {
        String tags = "t (FIRST),tags,out\ntypes,\"set of GOLD, RUSH\",output: text\na,contains GOLD,x\nelse,-,y\n";

        assertEquals(
                "x -> y where tags: contains all (NEW, GOLD) by a -> new",
                told(TableDiff.between(
                        table(tags),
                        table(tags.replace("GOLD, RUSH", "GOLD, RUSH, NEW")
                                .replace("a,contains", "new,contains NEW,y\na,contains")))));
        assertTrue(TableComparer.of(
                        table(tags),
                        table(tags.replace("\"set of GOLD, RUSH\"", "text").replace("contains GOLD", "GOLD")))
                .isInvalid());
    }

    @Test
    void a_comparison_is_written_as_json() throws JsonProcessingException {
        String json = RoutingJsonModule.mapper().writeValueAsString(vans("> 20", "> 10"));

        assertTrue(json.contains("\"rulesAfter\":[\"big\"]"), json);
        assertTrue(json.contains("\"witness\":{\"channel\":{\"code\":\"PHONE\"},\"items\":{\"number\":\"11\"}}"), json);
    }

    @Test
    void the_readme_shows_what_is_told() {
        String readme = SourceText.read(Path.of("README.md")).get().text();
        DecisionTable<NamedFacts, NamedFacts> changed =
                table(VANS.replace("> 20", "> 10").replace("version: 1", "version: 2"));

        assertTrue(readme.contains(
                "```\n" + DiffText.of(TableDiff.between(table(VANS), changed)).text() + "```\n"));
    }
}
