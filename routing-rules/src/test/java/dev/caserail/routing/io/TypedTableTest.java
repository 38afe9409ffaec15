package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T4: tables that tell the types of their columns. */
class TypedTableTest {
    private static final String VANS = """
            # table: vans
            # hit policy: FIRST
            # version: 2026-03
            rule,channel,items,since,tags,van,fee,why
            types,"one of PHONE, VIDEO, ""IN PERSON""\",integer from 0 to 99,date?,"set of GOLD, NEW","output: one of small, large",output: number with 2 decimals,note
            calls,"PHONE, ""IN PERSON""\",> 20,-,-,large,9.50,long talks
            gold,-,-,"> date(""2026-01-01"")",contains GOLD,large,0,
            else,,,,,small,4,
            """;

    private final TypedTable vans = load(VANS);

    @Test
    void decides_over_facts_by_name() {
        NamedFacts called = facts(Map.of("channel", "IN PERSON", "items", 21));
        NamedFacts gold = facts(Map.of("tags", List.of("GOLD"), "since", "2026-02-01", "items", 1));

        assertEquals("van = large; fee = 9.5", outcome(called));
        assertEquals("van = large; fee = 0", outcome(gold));
        assertEquals("van = small; fee = 4", outcome(NamedFacts.of(Map.of())));
        assertEquals(
                Map.of("why", "long talks"), vans.table().decide(called).get().annotations());
    }

    @Test
    void knows_the_domains_of_its_columns() {
        FactSchema<NamedFacts> schema = vans.schema();

        assertEquals(
                "[channel, items, since, tags]",
                schema.columns().stream().map(FactColumn::name).toList().toString());
        assertEquals(
                "a whole number from 0 up to 99",
                schema.find("items").orElseThrow().domain().words());
        assertTrue(schema.find("since").orElseThrow().optional());
        assertFalse(schema.find("items").orElseThrow().optional());
    }

    @Test
    void reads_every_type() {
        TypedTable table = load("""
                # table: t
                # hit policy: C
                # version: 1
                a,b,c,d,e,f,g,h,i,j,k,l
                text?,Text any case,number,number in 1,flag?,input: time,date and time,duration,years and months duration,integer,"number in < 5, [10..20), 30",output: text
                -,-,-,-,-,-,-,-,-,-,-,x
                """);

        assertEquals(TextDomain.FOLDED, table.schema().find("b").orElseThrow().domain());
        assertEquals(
                DurationDomain.DAYS_AND_TIME,
                table.schema().find("h").orElseThrow().domain());
        LimitedDomain limited =
                (LimitedDomain) table.schema().find("k").orElseThrow().domain();
        assertEquals(NumberDomain.any(), limited.base());
        assertEquals("one of < 5, [10..20), 30", limited.words());
    }

    @Test
    void facts_from_outside_are_checked_all_at_once() {
        assertEquals(
                List.of(
                        "chanel: error: unknown fact `chanel`, expected one of channel, items, since, tags (did you mean"
                                + " `channel`?) [facts.unknown-fact]",
                        "items: error: `100` for `items`, expected a whole number from 0 up to 99 [facts.wrong-fact]",
                        "since: error: `soon` for `since`, expected a date such as date(\"2026-03-01\")"
                                + " [facts.wrong-fact]",
                        "tags[1]: error: `GOLDD` for `tags[1]`, expected one of GOLD, NEW (did you mean `GOLD`?)"
                                + " [facts.wrong-fact]"),
                vans.facts(new LinkedHashMap<>(Map.of(
                                "chanel", "PHONE", "items", 100, "since", "soon", "tags", List.of("NEW", "GOLDD"))))
                        .getError()
                        .map(Diagnostic::line)
                        .sorted()
                        .asJava());
    }

    @Test
    void facts_may_be_javas_own_values_and_absent() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("since", LocalDate.of(2026, 2, 1));
        values.put("channel", Optional.of(CodeValue.of("VIDEO")));
        values.put("tags", Set.of("NEW"));
        values.put("items", Optional.empty());

        assertEquals(
                Map.of(
                        "since", DateValue.of(LocalDate.of(2026, 2, 1)),
                        "channel", CodeValue.of("VIDEO"),
                        "tags", SetFact.of(List.of("NEW"))),
                vans.facts(values).get().facts());
    }

    @Test
    void a_schema_from_code_passes_over_the_row_of_types() {
        FactSchema<NamedFacts> schema = vans.schema();
        OutputSchema<String> outputs =
                OutputSchema.of(OutputColumn.text("van"), OutputColumn.number("fee", NumberDomain.any()), (v, f) -> v);

        assertEquals(
                List.of("calls", "gold", "else"),
                TableCsv.load(SourceText.of("t.csv", VANS), schema, outputs).get().value().rules().stream()
                        .map(r -> r.id().value())
                        .toList());
    }

    @Test
    void a_table_without_inputs_takes_everything() {
        TypedTable table = load("# table: t\n# hit policy: U\n# version: 1\nout\noutput: text\nx\n");

        assertEquals(
                "out = x",
                table.table().decide(NamedFacts.of(Map.of())).get().outcome().shown());
    }

    private NamedFacts facts(Map<String, Object> values) {
        return vans.facts(values).get();
    }

    private String outcome(NamedFacts facts) {
        return vans.table().decide(facts).get().outcome().shown();
    }

    private static TypedTable load(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text)).get().value();
    }
}
