package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T7: a decision's reason tells the facts that its conditions do not tell already. */
class ReasonTest {
    private static final TypedTable TABLE =
            TableCsv.loadTyped(SourceText.of("t.csv", """
            # table: t
            # hit policy: F
            # version: 1
            # default out: none
            rule,items,city,tags,out
            types,integer,text?,"set of GOLD, NEW",output: text
            five,5,-,-,x
            list,"7, 9",-,-,x
            not,not(< 20),-,-,x
            absent,-,null,contains GOLD,x
            kiel,-,Kiel,"contains any (GOLD, NEW)",x
            empty,-,-,empty,x
            """)).get().value();

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5|Ulm|NEW|rule five: items is 5",
                "7|Ulm|NEW|rule list: items is one of 7, 9 (7)",
                "20|Ulm|NEW|rule not: not (items is below 20) (20)",
                "1||GOLD|rule absent: city is absent and tags contains GOLD",
                "1||GOLD,NEW|rule absent: city is absent and tags contains GOLD (GOLD, NEW)",
                "1|Kiel|NEW|rule kiel: city is Kiel and tags contains one of GOLD, NEW (NEW)",
                "1|Ulm||rule empty: tags is empty",
                "1|Ulm|NEW|no rule matches, so the default applies"
            })
    void tells_conditions_and_facts(int items, String city, String tags, String reason) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("items", items, "tags", tags == null ? List.of() : List.of(tags.split(","))));
        if (city != null) {
            facts.put("city", city);
        }
        Decision<NamedFacts> decision =
                TABLE.table().decide(TABLE.facts(facts).get()).get();

        assertEquals(reason, decision.reason(Locale.ENGLISH));
        assertEquals(reason.startsWith("no rule"), decision.byDefault());
        assertEquals(decision.hit().conditions(), decision.conditions());
        assertEquals(decision.byDefault(), decision.conditions().isEmpty());
        assertEquals(
                "out = " + (decision.byDefault() ? "none" : "x"),
                decision.outcome().shown());
    }

    @Test
    void several_reasons_stand_in_one_line_of_an_explanation() {
        TypedTable list = TableCsv.loadTyped(SourceText.of(
                        "t.csv",
                        "# table: t\n# hit policy: C\n# version: 1\na,out\ninteger,output: text\n> 1,x\n> 2,y\n"))
                .get()
                .value();

        assertEquals(
                "rule r1: a is above 1 (3); rule r2: a is above 2 (3)",
                list.table()
                        .explain(list.facts(Map.of("a", 3)).get())
                        .words(Locale.ENGLISH)
                        .get(0));
    }

    @Test
    void rules_are_called_by_letters_and_digits() {
        assertEquals("legal-threat.2", RuleId.of("legal-threat.2").value());
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("two words"));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("x".repeat(61)));
        assertThrows(IllegalArgumentException.class, () -> ContentHash.of("abc"));
        assertEquals("01234567", ContentHash.of("01234567".repeat(8)).brief());
    }

    @Test
    void a_rule_without_conditions_takes_every_case() {
        List<Rule> rules = TABLE.table().rules();

        assertFalse(rules.get(0).catchAll());
        assertTrue(Rule.builder()
                .id(RuleId.of("all"))
                .addAllOutputs(rules.get(0).outputs())
                .build()
                .catchAll());
    }
}
